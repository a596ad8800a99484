import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HealthHistory,
  healthAnswers,
  healthHistory,
  historyConditions,
  nothingKnown,
} from '#domain/health/history.ts';
import { joinHealth } from '#domain/health/joined.ts';

const on = (body: HealthHistory, recordedOn = '2026-11-22') => ({ body, recordedOn });

const answered = fc
  .array(fc.constantFrom(...healthAnswers), {
    minLength: historyConditions.length,
    maxLength: historyConditions.length,
  })
  .map((answers): HealthHistory => {
    const entries = historyConditions.map((id, index) => [
      id,
      { answer: answers[index] ?? 'not-asked', detail: '', places: [] },
    ]);
    return { ...nothingKnown, conditions: Object.fromEntries(entries) };
  });

describe('the health of one person from two records', () => {
  it('keeps every yes, and calls not asked only what neither asked', () => {
    fc.assert(
      fc.property(answered, answered, (newer, older) => {
        const joined = joinHealth(on(newer), on(older, '2025-01-01'));
        for (const id of historyConditions) {
          const both = [newer.conditions[id].answer, older.conditions[id].answer];
          const expected = both.includes('yes') ? 'yes' : both.includes('no') ? 'no' : 'not-asked';
          expect(joined.conditions[id].answer).toBe(expected);
        }
        expect(healthHistory.parse(joined)).toEqual(joined);
      }),
    );
  });

  it('puts medicines and operations together without repeating one', () => {
    const warfarin = { name: 'Warfarin', class: 'anticoagulant', dose: '' } as const;
    const ibuprofen = { name: 'Ibuprofen', class: 'nsaid', dose: '400 mg' } as const;
    const newer = { ...nothingKnown, medications: [ibuprofen] };
    const older = { ...nothingKnown, medications: [warfarin, ibuprofen] };
    expect(joinHealth(on(newer), on(older)).medications).toEqual([ibuprofen, warfarin]);
  });

  it('takes the words of the record that says yes, and counts weeks of pregnancy to the later day', () => {
    const yes = { answer: 'yes', detail: 'due in May', places: [] } as const;
    const no = { answer: 'no', detail: '', places: [] } as const;
    const older = {
      ...nothingKnown,
      conditions: { ...nothingKnown.conditions, pregnancy: yes },
      pregnancyWeeks: 10,
    } as unknown as HealthHistory;
    const newer = {
      ...nothingKnown,
      conditions: { ...nothingKnown.conditions, pregnancy: no },
    } as unknown as HealthHistory;
    const joined = joinHealth(on(newer, '2026-11-22'), on(older, '2026-11-08'));
    expect(joined.conditions.pregnancy).toEqual(yes);
    expect(joined.pregnancyWeeks).toBe(12);
  });
});
