import fc from 'fast-check';
import { addDays } from '#domain/dates/calendar-date.ts';
import { type MeasureId, measureFacts, measureIds } from '#domain/measures/catalogue.ts';
import { rangeMethods } from '#domain/measures/ranges.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { entered, storyRecord } from '#tests/fixtures/progress/story-parts.ts';

/** Any value that a measure can have, the ends of its scale among them. */
export function anyValueOf(measure: MeasureId): fc.Arbitrary<number> {
  const { low, high, decimals } = measureFacts[measure];
  const factor = 10 ** decimals;
  return fc.integer({ min: low * factor, max: high * factor }).map((steps) => steps / factor);
}

function readingOf(measure: MeasureId): fc.Arbitrary<Reading> {
  const { windows, hasItems, hasSides, method } = measureFacts[measure];
  return fc.record({
    measure: fc.constant(measure),
    item: hasItems ? fc.constantFrom('Walking', 'walking ', 'Sitting') : fc.constant(''),
    side: hasSides ? fc.constantFrom('left' as const, 'right' as const) : fc.constant(null),
    timing: fc.constantFrom('before' as const, 'before' as const, 'after' as const),
    way: fc.record({
      window: fc.constantFrom(...windows),
      method: method === 'measured' ? fc.constantFrom(...rangeMethods.slice(0, 3)) : fc.constant(null),
      device: method === 'measured' ? fc.constantFrom('', 'A', 'B') : fc.constant(''),
      version: method === 'questionnaire' ? fc.constantFrom('1', '2') : fc.constant(''),
    }),
    value: anyValueOf(measure),
  });
}

/** Each value of one session once, as a note keeps it. */
const readings = (from: fc.Arbitrary<Reading>) =>
  fc.uniqueArray(from, {
    maxLength: 6,
    selector: ({ measure, item, side, timing, way }) =>
      JSON.stringify([measure, item.trim().toLowerCase(), side, timing, way]),
  });

/** A record of up to eight sessions and five entries about up to three measures. */
export const anyRecord: fc.Arbitrary<ProgressRecord> = fc
  .uniqueArray(fc.constantFrom(...measureIds), { minLength: 1, maxLength: 3 })
  .chain((measures) => {
    const reading = fc.constantFrom(...measures).chain(readingOf);
    const before = reading.map((each): Reading => ({ ...each, timing: 'before' }));
    const day = fc.integer({ min: 0, max: 40 });
    return fc.tuple(
      fc.array(fc.tuple(day, readings(reading)), { maxLength: 8 }),
      fc.array(fc.tuple(day, before), { maxLength: 5 }),
    );
  })
  .map(([sessions, entries]) => {
    const date = (day: number) => addDays('2026-01-01', day);
    return storyRecord(
      98,
      { complaint: '', onset: '2025-12-01' },
      sessions.map(([day, measured], index) => ({
        ...{ date: date(day), time: `${String(8 + index).padStart(2, '0')}:00`, measured },
      })),
      {
        entries: entries.map(([day, each]) => ({ ...entered(each.measure, date(day), 0), reading: each })),
      },
    );
  });

/** The same record as if its sessions and entries, and the values of each session, had come in another order. */
export function shuffled(record: ProgressRecord): fc.Arbitrary<ProgressRecord> {
  const mixed = <Each>(list: readonly Each[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc
    .tuple(mixed(record.sessions), mixed(record.entries), fc.boolean())
    .map(([sessions, entries, isBackwards]) => ({
      ...record,
      entries,
      sessions: sessions.map((session) => ({
        ...session,
        facts: {
          ...session.facts,
          readings: isBackwards ? session.facts.readings.toReversed() : session.facts.readings,
        },
      })),
    }));
}
