import type { ReactNode } from 'react';
import classes from './Field.module.css';

export interface FieldProps {
  readonly label: ReactNode;
  /** Id of the control that the label names; leave out where the control names itself. */
  readonly htmlFor?: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A dense row: label at the left, control at the right; one under the other where it is narrow. */
export function Field({ label, htmlFor, hint, children }: FieldProps) {
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        {htmlFor === undefined ? <span>{label}</span> : <label htmlFor={htmlFor}>{label}</label>}
        {hint !== undefined && <div className={classes.hint}>{hint}</div>}
      </div>
      <div className={classes.control}>{children}</div>
    </div>
  );
}
