import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';
import { Icon } from './Icon.tsx';

export interface EmptyStateProps {
  /** What is not here yet, e.g. `No handouts yet`. */
  readonly title: ReactNode;
  /** What this place is for, in one or two short sentences. */
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
  readonly icon?: TablerIcon;
}

/** Shown where a list or page has nothing in it yet. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={classes.root}>
      {icon !== undefined && (
        <span className={classes.icon}>
          <Icon of={icon} size={28} />
        </span>
      )}
      <p className={classes.title}>{title}</p>
      <div className={classes.text}>{children}</div>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
