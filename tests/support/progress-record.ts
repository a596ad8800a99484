import { emptyNote } from '#domain/notes/body.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { MeasureEntry, MeasurePlan, ProgressRecord, ProgressSession } from '#domain/progress/record.ts';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A value as it is asked: about now, before treatment, unless said otherwise. */
export function readingOf(
  measure: Reading['measure'],
  value: number,
  { item = '', side = null, timing = 'before', ...way }: Partial<Reading & Reading['way']> = {},
): Reading {
  return {
    ...{ measure, item, side, timing, value },
    way: { window: 'now', method: null, device: '', version: '', ...way },
  };
}

/** A signed session with nothing noted but these values. */
export function sessionWith(date: string, readings: readonly Reading[], number = 1): ProgressSession {
  return {
    ...{ sessionId: id(number), noteId: id(1000 + number), date, time: '10:00', therapist: 'Ida Lindqvist' },
    facts: { ...progressFactsOf(emptyNote), readings: [...readings] },
  };
}

/** What the client answered on the screen of that day. */
export function entryOf(date: string, reading: Reading, more: Partial<MeasureEntry> = {}): MeasureEntry {
  return {
    ...{ entryId: id(5000), date, source: 'client', therapist: 'Ida Lindqvist', reading },
    enteredAt: `${date}T09:02:00.000Z`,
    ...more,
  };
}

export function planFor(
  measure: MeasurePlan['measure'],
  { item = '', side = null, target = null, targetOn = null, cadence = null }: Partial<MeasurePlan>,
): MeasurePlan {
  return { measure, item, side, target, targetOn, cadence };
}

export function recordOf(more: Partial<ProgressRecord> = {}): ProgressRecord {
  return {
    ...{ episodeId: id(3001), complaint: 'Low back pain', onset: '2026-01-01', isClosed: false },
    ...{ sessions: [], entries: [], plans: [] },
    ...more,
  };
}
