import type { ReactNode } from 'react';
import classes from './RowList.module.css';

type NamedProps = {
  /** What one sees; the control itself carries its whole name with the row. */
  readonly label: string;
  /** Takes the whole line. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A control in the folded part of a row, under its short name. */
export function Named({ label, isWide = false, children }: NamedProps) {
  return (
    <div className={classes.named} data-wide={isWide || undefined}>
      <span className={classes.namedLabel} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
