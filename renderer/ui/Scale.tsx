import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { groupName } from './group-name.ts';
import { Icon } from './Icon.tsx';
import rowClasses from './RadioCell.module.css';
import { RadioCell } from './RadioCell.tsx';
import { useRadioRow } from './radio-row.ts';
import classes from './Scale.module.css';
import { useTypedNumber } from './typed-number.ts';

export interface ScaleLabels {
  /** Says the value of last time, e.g. `last time 6`. Shown when `lastValue` is set. */
  readonly last: (value: number) => string;
  /** Name of the small button that takes the value back. */
  readonly clear: string;
}

export interface ScaleProps {
  readonly label: string;
  /** Keep the label for screen readers only, where a column heading already says it. */
  readonly labelHidden?: boolean;
  /** First and last whole number of the scale, e.g. 0 and 10. */
  readonly min: number;
  readonly max: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** A number was typed and no further digit can belong to it: the focus may go on. */
  readonly onTyped?: (() => void) | undefined;
  readonly labels: ScaleLabels;
  /** The value of the session before, marked in the row. */
  readonly lastValue?: number | null | undefined;
  /** Words under the two ends, e.g. `no pain` and `worst imaginable`, and under the zero of a scale with two directions. */
  readonly ends?: { readonly low: string; readonly zero?: string; readonly high: string } | undefined;
  /** Names of the steps in words, from `min` upwards, e.g. none, mild, moderate, marked. */
  readonly stepWords?: readonly string[] | undefined;
  /** Carried forward and not yet confirmed: outlined instead of filled. */
  readonly tentative?: boolean;
  readonly dense?: boolean;
  /** The highest number that holds now: those above it are marked, and `onChange` decides what comes of them. */
  readonly highest?: number;
  readonly disabled?: boolean;
  /** Problem with the value, shown under the row. */
  readonly error?: ReactNode;
}

function numbersBetween(min: number, max: number): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** "+3", "0", "−2", with the sign that is read as minus. */
export function signedNumber(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}

/** A row of numbers of which one is chosen by a click, a digit key or the arrows. `null` is no answer. */
export function Scale(props: ScaleProps) {
  const { label, min, max, value, onChange, labels, lastValue = null, ends, stepWords } = props;
  const { labelHidden = false, tentative = false, dense = false, disabled = false, error } = props;
  const { highest = max, onTyped } = props;
  const id = useId();
  const numbers = numbersBetween(min, max);
  // A scale with two directions begins at its middle and fills from there.
  const hasBothWays = min < 0 && max > 0;
  const written = (number: number): string => (hasBothWays ? signedNumber(number) : String(number));
  const isFilled = (number: number): boolean => {
    if (value === null) return false;
    return hasBothWays && value < 0
      ? number > value && number <= 0
      : number < value && (!hasBothWays || number >= 0);
  };
  const chooseByKey = useTypedNumber({ min, max, onTyped });
  const row = useRadioRow({
    values: numbers,
    value,
    entry: lastValue ?? (hasBothWays ? 0 : null),
    disabled,
    onChange,
    chooseByKey,
  });

  const describedBy = [
    lastValue === null || labelHidden ? null : `${id}-last`,
    ends === undefined ? null : `${id}-ends`,
    error === undefined ? null : `${id}-error`,
  ].filter((part) => part !== null);

  return (
    <div className={classes.root}>
      {!labelHidden && (
        <div className={classes.heading}>
          <span id={`${id}-label`} className={classes.label}>
            {label}
          </span>
          {value !== null && !disabled && (
            <button
              type="button"
              className={classes.clear}
              tabIndex={-1}
              aria-label={labels.clear}
              onClick={row.clear}
            >
              <Icon of={IconX} size={14} />
            </button>
          )}
          {lastValue !== null && (
            <span id={`${id}-last`} className={classes.last}>
              {labels.last(lastValue)}
            </span>
          )}
        </div>
      )}
      <div
        role="radiogroup"
        className={rowClasses.row}
        {...groupName(label, labelHidden, `${id}-label`)}
        aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        aria-invalid={error === undefined ? undefined : true}
        aria-disabled={disabled || undefined}
        onKeyDown={row.onKeyDown}
        data-scale=""
        data-dense={dense || undefined}
        data-tentative={tentative || undefined}
      >
        {numbers.map((number) => {
          const word = stepWords?.[number - min];
          return (
            <RadioCell
              key={number}
              name={id}
              checked={number === value}
              onChoose={() => row.choose(number)}
              inputRef={row.refOf(number)}
              tabIndex={row.tabIndexOf(number)}
              disabled={disabled}
              spoken={word === undefined ? undefined : `${written(number)}, ${word}`}
              below={isFilled(number)}
              last={number === lastValue}
              beyond={number > highest}
            >
              {written(number)}
            </RadioCell>
          );
        })}
      </div>
      {ends !== undefined && (
        <div id={`${id}-ends`} className={classes.ends} data-zero={ends.zero !== undefined || undefined}>
          <span>
            {written(min)} {ends.low}
          </span>{' '}
          {ends.zero !== undefined && (
            <>
              <span>0 {ends.zero}</span>{' '}
            </>
          )}
          <span>
            {written(max)} {ends.high}
          </span>
        </div>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className={classes.error}>
          {error}
        </div>
      )}
    </div>
  );
}
