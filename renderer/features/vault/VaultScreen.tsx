import { type ReactNode, useEffect, useRef } from 'react';
import { Logo } from '#renderer/ui/Logo.tsx';
import classes from './VaultScreen.module.css';

export type VaultScreenProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** A quiet line above the title, such as the number of the step. */
  readonly above?: ReactNode;
  /** `wide` where there are forms of two columns. */
  readonly width?: 'narrow' | 'wide';
  /** Puts the focus into the first field of a form that one came to fill in. */
  readonly isForm?: boolean;
  /** Other ways to go, at the bottom. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** A page before the records are open: the mark, one question, and nothing else. */
export function VaultScreen(props: VaultScreenProps) {
  const { title, lead, above, width = 'narrow', isForm = false, footer, children } = props;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isForm) body.current?.querySelector('input')?.focus();
  }, [isForm]);
  return (
    <main className={classes.root}>
      <div className={classes.column} data-width={width}>
        <div className={classes.logo}>
          <Logo size={28} name="Backnote" />
        </div>
        {above !== undefined && <p className={classes.above}>{above}</p>}
        <h1 className={classes.title}>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        <div ref={body} className={classes.body}>
          {children}
        </div>
        {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
      </div>
    </main>
  );
}
