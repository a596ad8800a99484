import { type CalendarAriaLabels, DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { readTypedDate } from './typed-date.ts';

export interface DateFieldWords {
  /** Shown for a day that the calendar does not have, e.g. 30 February. */
  readonly impossible: string;
  /** Shown for words that are no day; says how to write one. */
  readonly unreadable: string;
  /** Name of the calendar itself. */
  readonly calendarName: string;
  /** Names of the calendar's buttons, which show only arrows. */
  readonly calendar: CalendarAriaLabels;
}

export interface DateFieldProps {
  readonly label: ReactNode;
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
  /** Whether what is typed cannot be taken as a day. The text stays in the field meanwhile. */
  readonly onProblem?: (isWrong: boolean) => void;
  readonly order: 'day-first' | 'month-first';
  readonly today: CalendarDate;
  /** Writes a day as the practice does. */
  readonly format: (day: CalendarDate) => string;
  readonly words: DateFieldWords;
  readonly required?: boolean;
  readonly error?: ReactNode;
  readonly minDate?: CalendarDate;
  readonly maxDate?: CalendarDate;
}

/** A day, typed or chosen from the calendar. What cannot be read stays as typed and says why. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, onProblem, order, today, format, words, required = false, error } = props;
  const [problem, setProblem] = useState<'impossible' | 'unreadable' | null>(null);
  const [isTyping, setIsTyping] = useState(false);

  const follow = (next: 'impossible' | 'unreadable' | null) => {
    setProblem(next);
    onProblem?.(next !== null);
  };
  const read = (typed: string): string | null => {
    const read = readTypedDate(typed, order, today);
    follow(read.kind === 'day' ? null : read.kind);
    return read.kind === 'day' ? read.day : null;
  };
  const shown = problem !== null && !isTyping ? words[problem] : error;

  return (
    <DateInput
      label={label}
      required={required}
      value={value}
      onChange={(next) => {
        follow(null);
        onChange(next);
      }}
      onInput={(event) => {
        if (event.currentTarget.value.trim() === '') follow(null);
      }}
      dateParser={read}
      valueFormat={format}
      fixOnBlur={problem === null}
      onFocus={() => setIsTyping(true)}
      onBlur={() => setIsTyping(false)}
      ariaLabels={words.calendar}
      // The calendar hangs outside the page's landmarks, so it says itself what it is.
      popoverProps={{ attributes: { dropdown: { role: 'dialog', 'aria-label': words.calendarName } } }}
      clearable={!required}
      // The keyboard empties the field by deleting what stands in it.
      clearButtonProps={{ tabIndex: -1, 'aria-hidden': true }}
      firstDayOfWeek={order === 'month-first' ? 0 : 1}
      {...(props.minDate === undefined ? {} : { minDate: props.minDate })}
      {...(props.maxDate === undefined ? {} : { maxDate: props.maxDate })}
      {...(shown === undefined ? {} : { error: shown })}
    />
  );
}
