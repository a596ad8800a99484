import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './RowList.module.css';

type MinutesFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  /** What was typed and is no number of minutes; null when all is well. */
  readonly onProblem: (typed: string | null) => void;
  readonly onEnter: () => void;
};

const longest = 240;
const step = 5;

function minutesOf(text: string): number | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes >= 1 && minutes <= longest ? minutes : null;
}

/** Whole minutes, 1 to 240. Up and down go in steps of five. */
export function MinutesField({ label, value, onChange, onProblem, onEnter }: MinutesFieldProps) {
  /** What is typed and not a number of minutes; null shows the value. */
  const [typed, setTyped] = useState<string | null>(null);

  const type = (text: string) => {
    const trimmed = text.trim();
    const minutes = minutesOf(trimmed);
    const isWrong = trimmed !== '' && minutes === null;
    setTyped(isWrong ? text : null);
    onProblem(isWrong ? trimmed : null);
    if (!isWrong) onChange(minutes);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
      return;
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const next = event.key === 'ArrowUp' ? (value ?? 0) + step : (value ?? 0) - step;
    if (next >= 1 && next <= longest) type(String(next));
  };

  return (
    <TextInput
      aria-label={label}
      size="xs"
      inputMode="numeric"
      className={classes.minutes ?? ''}
      value={typed ?? (value === null ? '' : String(value))}
      placeholder={t('notes.treatment.minutes').toLowerCase()}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      error={typed !== null}
    />
  );
}
