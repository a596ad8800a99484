import type { ReactNode } from 'react';
import classes from './RowList.module.css';

/** A control of a row. Where the line of headings is gone, its name stands above it. */
export function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.cell}>
      <span className={classes.cellLabel} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
