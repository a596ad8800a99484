import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CalendarDate, isCalendarDate } from '#domain/dates/calendar-date.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { useScreenText } from '../screen-text.ts';
import classes from './answers.module.css';

type Parts = { readonly day: string; readonly month: string; readonly year: string };

type DateAnswerProps = {
  readonly labelledBy: string;
  readonly value: CalendarDate | null;
  readonly order: 'day-first' | 'month-first';
  /** Null while what is typed is no day; `isWrong` when it can be none. */
  readonly onChange: (day: CalendarDate | null, isWrong: boolean) => void;
};

const orders = { 'day-first': ['day', 'month', 'year'], 'month-first': ['month', 'day', 'year'] } as const;

/** Three plain fields for a day: no calendar to page through, and no order to guess. */
export function DateAnswer({ labelledBy, value, order, onChange }: DateAnswerProps) {
  const say = useScreenText();
  const [parts, setParts] = useState(() => partsOf(value));
  const [isLeft, setIsLeft] = useState(false);
  const problem = problemOf(parts);
  const change = (changed: Partial<Parts>) => {
    const next = { ...parts, ...changed };
    setParts(next);
    const wrong = problemOf(next);
    onChange(wrong === null && !isEmpty(next) ? dateOf(next) : null, wrong !== null);
  };
  return (
    <fieldset
      className={classes.plain}
      aria-labelledby={labelledBy}
      onBlur={(event) => setIsLeft(!event.currentTarget.contains(event.relatedTarget))}
      onFocus={() => setIsLeft(false)}
    >
      <div className={classes.parts}>
        {orders[order].map((part) => (
          <TextInput
            key={part}
            className={classes.short ?? ''}
            classNames={{ input: classes.input ?? '', label: classes.label ?? '' }}
            label={say(`intake.screen.${part}`)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            value={parts[part]}
            onChange={(event) => change({ [part]: event.currentTarget.value.replace(/\D/g, '') })}
          />
        ))}
      </div>
      <p role="status" className={classes.error}>
        {isLeft && problem !== null ? say(`intake.screen.${problem}`) : ''}
      </p>
    </fieldset>
  );
}

function partsOf(value: CalendarDate | null): Parts {
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  return { day, month, year };
}

const isEmpty = ({ day, month, year }: Parts): boolean => day === '' && month === '' && year === '';

function dateOf({ day, month, year }: Parts): CalendarDate {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function problemOf(parts: Parts): 'dateIncomplete' | 'dateImpossible' | 'dateInFuture' | null {
  if (isEmpty(parts)) return null;
  if (parts.day === '' || parts.month === '' || parts.year.length !== 4) return 'dateIncomplete';
  const date = dateOf(parts);
  if (!isCalendarDate(date)) return 'dateImpossible';
  return date > dayOf(new Date()) ? 'dateInFuture' : null;
}
