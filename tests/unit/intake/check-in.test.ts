import { describe, expect, test } from 'vitest';
import { checkIn, checkInFor } from '#domain/intake/check-in.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import type { MeasureEntry, ProgressRecord } from '#domain/progress/record.ts';

const episodeId = '00000000-0000-7000-8000-0000000000e1';
const today = '2026-11-22';
type Asked = Pick<ProgressRecord, 'episodeId' | 'sessions' | 'entries' | 'plans'>;

const entry = (date: string, reading: MeasureEntry['reading']): MeasureEntry => ({
  ...{ entryId: crypto.randomUUID(), date, source: 'client', therapist: 'Ida', reading },
  enteredAt: `${date}T09:00:00.000Z`,
});
const activity = (item: string, value: number) => enteredReading({ measure: 'activity', item, value });

function asked(entries: readonly MeasureEntry[], session: number, more: Partial<Asked> = {}) {
  const record: Asked = { episodeId, sessions: [], entries: [...entries], plans: [], ...more };
  const made = checkInFor(record, { date: today, session, isDischarge: false });
  expect(checkIn.parse(made)).toEqual(made);
  return made.asked;
}
const questions = (...given: Parameters<typeof asked>) => asked(...given).map(({ question }) => question);

describe('what is asked before a session', () => {
  test('pain now is asked even where it was told today; what else was told today is not', () => {
    const told = [
      entry(today, enteredReading({ measure: 'pain-now', value: 4 })),
      entry(today, enteredReading({ measure: 'pain-worst', value: 6 })),
      entry(today, activity('Socks', 3)),
    ];
    expect(questions(told, 1)).toEqual(['pain-now', 'pain-best', 'sleep', 'stress']);
  });

  test('the change since the start is asked from the second session on, at its milestones', () => {
    const before = [entry('2026-11-15', activity('Socks', 3))];
    const at = (session: number) => questions(before, session).includes('global-change');
    expect([1, 2, 3, 4, 5].map(at)).toEqual([false, false, false, true, false]);
  });

  test('activities come with what was said last, the five asked last, in the order in which they came up', () => {
    const names = ['Socks', 'Driving', 'Film', 'Lifting', 'Stairs', 'Garden'];
    const before = names.map((name, index) => entry(`2026-11-0${index + 1}`, activity(name, index)));
    const again = entry('2026-11-15', activity('socks', 8));
    const found = asked([...before, again], 3).filter(({ question }) => question.startsWith('activity-'));
    expect(found.map(({ question, item, lastValue, lastOn }) => [question, item, lastValue, lastOn])).toEqual(
      [
        ['activity-1', 'Socks', 8, '2026-11-15'],
        ['activity-2', 'Film', 2, '2026-11-03'],
        ['activity-3', 'Lifting', 3, '2026-11-04'],
        ['activity-4', 'Stairs', 4, '2026-11-05'],
        ['activity-5', 'Garden', 5, '2026-11-06'],
      ],
    );
  });
});
