import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './NumberField.module.css';
import { type NumberRange, typedNumber } from './typed-number.ts';

type NumberFieldProps = Omit<NumberRange, 'decimals'> & {
  readonly label: string;
  /** Only spoken, where a heading or the placeholder says it. */
  readonly labelHidden?: boolean;
  readonly decimals?: 0 | 1;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Printed after the number. */
  readonly unit?: string;
  readonly placeholder?: string;
  /** What was typed and is no such number; null when all is well. Without it the field says so itself. */
  readonly onProblem?: (typed: string | null) => void;
  readonly onEnter?: () => void;
  /** How far up and down go. */
  readonly step?: number;
  /** Said under the field, e.g. the value of last time. */
  readonly hint?: ReactNode;
};

type Typed = {
  readonly text: string;
  readonly isWrong: boolean;
  /** What the note held when it was typed: once that changes elsewhere, the field shows the note again. */
  readonly value: number | null;
};

/** A number of the note. What is no number of the range stays in the field, is said, and is not taken. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelHidden = false, value, onChange, low, high, decimals = 0, step = 1 } = props;
  const { unit, placeholder, onProblem, onEnter, hint } = props;
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = typed !== null && typed.value === value ? typed : null;
  const isWrong = shown?.isWrong === true;

  const type = (text: string) => {
    const number = typedNumber(text, { low, high, decimals });
    const wrong = text.trim() !== '' && number === null;
    setTyped({ text, isWrong: wrong, value: wrong ? value : number });
    onProblem?.(wrong ? text.trim() : null);
    if (!wrong) onChange(number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      onEnter();
      return;
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const next = (value ?? 0) + (event.key === 'ArrowUp' ? step : -step);
    if (next >= low && next <= high) type(String(Math.round(next * 10) / 10));
  };
  const problem = !isWrong
    ? undefined
    : onProblem === undefined
      ? t(decimals === 0 ? 'entry.number.whole' : 'entry.number.decimal', {
          low,
          high,
          typed: shown.text.trim(),
        })
      : true;

  return (
    <TextInput
      {...(labelHidden ? { 'aria-label': label } : { label })}
      size="xs"
      inputMode="decimal"
      spellCheck={false}
      classNames={{ root: classes.root ?? '', input: classes.input ?? '' }}
      value={shown?.text ?? (value === null ? '' : String(value))}
      placeholder={placeholder ?? ''}
      rightSection={unit === undefined ? undefined : <span className={classes.unit}>{unit}</span>}
      rightSectionPointerEvents="none"
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      // A number that was typed as "12," is shown as the note holds it once the field is left.
      onBlur={() => !isWrong && setTyped(null)}
      error={problem}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  );
}
