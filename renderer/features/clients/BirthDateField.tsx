import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type CalendarDate } from '#domain/dates/calendar-date.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { readTypedDate } from '#renderer/ui/typed-date.ts';

export type BirthDateFieldProps = {
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
  /** Whether what is typed cannot be taken as a day. The text stays in the field meanwhile. */
  readonly onProblem: (isWrong: boolean) => void;
  readonly error: string | undefined;
};

// Nobody is born in the ten years ahead that a year of two digits may otherwise mean.
const tenYears = 3653;

/** A birth date is typed, never looked for in a calendar: it lies hundreds of months back. */
export function BirthDateField({ value, onChange, onProblem, error }: BirthDateFieldProps) {
  const dates = useDates();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const problemOf = (text: string, kind: 'day' | 'impossible' | 'unreadable'): string | undefined => {
    if (text.trim() === '' || kind === 'day') return undefined;
    if (kind === 'impossible') return fieldError('date-impossible');
    const example = dates.order === 'day-first' ? '23.4.1979' : '4/23/1979';
    return t('clients.form.birthDateHint', { example });
  };

  const read = (text: string) => {
    const date = readTypedDate(text, dates.order, addDays(dayOf(new Date()), -tenYears));
    const next = problemOf(text, date.kind);
    setTyped(text);
    onProblem(next !== undefined);
    onChange(date.kind === 'day' ? date.day : null);
    return next;
  };

  return (
    <TextInput
      label={t('clients.form.birthDate')}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (value === null ? '' : dates.day(value))}
      onChange={(event) => {
        // A mistake is said when the field is left, not while it is typed; a mended one is taken back at once.
        if (read(event.currentTarget.value) === undefined) setProblem(undefined);
      }}
      onBlur={(event) => {
        if (typed === null) return;
        const next = read(event.currentTarget.value);
        setProblem(next);
        if (next === undefined) setTyped(null);
      }}
      error={problem ?? error}
    />
  );
}
