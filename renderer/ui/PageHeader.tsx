import type { ReactNode, Ref } from 'react';
import classes from './PageHeader.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** One quiet line under the title. */
  readonly sub?: ReactNode;
  /** The one filled button of the screen. */
  readonly primary?: ReactNode;
  /** Everything else one can do here, left of the primary action. */
  readonly secondary?: ReactNode;
  /** Lets a route move the focus to the title after it has opened. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** Top of every screen: what this is, and at the right what to do next. */
export function PageHeader({ title, sub, primary, secondary, titleRef }: PageHeaderProps) {
  return (
    <header className={classes.root}>
      <div className={classes.words}>
        <h1 ref={titleRef} className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {sub !== undefined && <div className={classes.sub}>{sub}</div>}
      </div>
      {(primary !== undefined || secondary !== undefined) && (
        <div className={classes.actions}>
          {secondary}
          {primary}
        </div>
      )}
    </header>
  );
}
