import type { ReactNode, Ref } from 'react';
import classes from './RadioCell.module.css';

export interface RadioCellProps {
  /** Shared by the cells of one row. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly tabIndex: 0 | -1;
  readonly disabled: boolean;
  /** Spoken name where the short text on the cell is not enough; also the tooltip. */
  readonly spoken?: string | undefined;
  /** Lies below the chosen value: tinted, so that the row reads as an amount. */
  readonly below?: boolean;
  /** Was the value of last time: marked by a bar. */
  readonly last?: boolean;
  /** Above what holds now: struck through. */
  readonly beyond?: boolean;
  readonly children: ReactNode;
}

/** One choice in a joined row. The real radio lies over the whole cell, so that every click meets it. */
export function RadioCell(props: RadioCellProps) {
  const { name, checked, onChoose, inputRef, tabIndex, disabled, spoken, below, last, beyond, children } =
    props;
  return (
    <label
      className={classes.cell}
      title={spoken}
      data-checked={checked || undefined}
      data-below={below || undefined}
      data-last={last || undefined}
      data-beyond={beyond || undefined}
    >
      <input
        ref={inputRef}
        type="radio"
        className={classes.input}
        name={name}
        checked={checked}
        aria-label={spoken}
        tabIndex={tabIndex}
        disabled={disabled}
        onChange={onChoose}
        // A click on the chosen cell is no change to React, but it confirms a carried value.
        onClick={checked ? onChoose : undefined}
      />
      <span className={classes.word}>{children}</span>
    </label>
  );
}
