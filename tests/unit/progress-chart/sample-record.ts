import { addDays } from '#domain/dates/calendar-date.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { MeasureEntry, ProgressRecord, ProgressSession } from '#domain/progress/record.ts';

const uuid = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function readingOf(
  measure: Reading['measure'],
  value: number,
  { timing = 'before', ...way }: Partial<Reading['way'] & Pick<Reading, 'timing'>> = {},
): Reading {
  return {
    ...{ measure, item: '', side: null, timing, value },
    way: { window: 'now', method: null, device: '', version: '', ...way },
  };
}

export type SampleSession = {
  /** Days after the first of March 2026. */
  readonly day: number;
  readonly time?: string;
  readonly readings?: readonly Reading[];
  readonly facts?: Partial<ProgressSession['facts']>;
};

export function sessionOf(
  { day, time = '10:00', readings = [], facts = {} }: SampleSession,
  index: number,
): ProgressSession {
  return {
    sessionId: uuid(index + 1),
    noteId: uuid(index + 5001),
    date: addDays('2026-03-01', day),
    time,
    therapist: 'Ana Ruiz',
    facts: {
      readings: [...readings],
      care: [],
      response: null,
      changeSinceLast: null,
      adverse: [],
      regions: [],
      found: [],
      plan: { sessionCount: null, reviewOn: null },
      ...facts,
    },
  };
}

export function recordOf(
  sessions: readonly SampleSession[],
  entries: readonly { readonly day: number; readonly reading: Reading }[] = [],
): ProgressRecord {
  return {
    episodeId: uuid(9000),
    complaint: 'Aches low on the left',
    onset: '2026-02-01',
    isClosed: false,
    sessions: sessions.map(sessionOf),
    entries: entries.map(
      ({ day, reading }, index): MeasureEntry => ({
        entryId: uuid(index + 8001),
        date: addDays('2026-03-01', day),
        source: 'sheet',
        therapist: 'Ana Ruiz',
        enteredAt: '2026-11-22T15:02:11.000Z',
        reading,
      }),
    ),
    plans: [],
  };
}

/** Pain before each session, a session a week. */
export const weekly = (...scores: readonly (number | null)[]): ProgressRecord =>
  recordOf(
    scores.map((score, index) => ({
      day: index * 7,
      readings: score === null ? [] : [readingOf('pain-now', score)],
    })),
  );
