import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

export interface DisclosureProps {
  readonly title: string;
  /** What is in it, in short, while it is closed; empty where there is nothing. */
  readonly summary?: string;
  readonly startsOpen?: boolean;
  /** Tells this one from the others of the page, e.g. to open it again as it was left. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A calm group that opens in place. Closed, it says in one line what is filled in. */
export function Disclosure({ title, summary = '', startsOpen = false, name, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className={classes.root} data-disclosure={name}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen((open) => !open)}
      >
        <span className={classes.mark} data-open={isOpen || undefined}>
          <Icon of={IconChevronRight} size={16} />
        </span>
        <span className={classes.title}>{title}</span>
        {!isOpen && summary !== '' && <span className={classes.summary}>{summary}</span>}
      </button>
      {isOpen && (
        <div id={id} className={classes.body}>
          {children}
        </div>
      )}
    </div>
  );
}
