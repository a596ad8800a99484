import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { changesBetween } from '#domain/health/changes.ts';
import { type HealthHistory, nothingKnown } from '#domain/health/history.ts';
import { anyHealth, healthWith } from '#tests/support/health.ts';

const on = '2026-11-22';
const dated = (body: HealthHistory, recordedOn = on) => ({ body, recordedOn });
const changes = (older: HealthHistory, newer: HealthHistory) => changesBetween(dated(older), dated(newer));

describe('what changed between two versions', () => {
  test('a condition tells the answer before and after', () => {
    const yes = { answer: 'yes' as const, detail: 'Since May', places: [] };
    expect(changes(nothingKnown, healthWith({ osteoporosis: yes }))).toEqual([
      {
        part: 'condition',
        condition: 'osteoporosis',
        before: { answer: 'not-asked', detail: '', places: [] },
        after: yes,
      },
    ]);
  });

  test('"not asked" and "no" are different answers', () => {
    expect(changes(nothingKnown, healthWith({ hernia: { answer: 'no' } }))).toHaveLength(1);
    const asked: HealthHistory = { ...nothingKnown, topics: { ...nothingKnown.topics, medications: 'no' } };
    expect(changes(nothingKnown, asked)).toEqual([
      { part: 'topic', topic: 'medications', before: 'not-asked', after: 'no' },
    ]);
  });

  test('a medication that came, went or changed its dose', () => {
    const withList = (medications: HealthHistory['medications']): HealthHistory => ({
      ...nothingKnown,
      medications,
    });
    const ibuprofen = { name: 'Ibuprofen', class: 'nsaid' as const, dose: '400 mg' };
    const stronger = { ...ibuprofen, name: 'ibuprofen', dose: '600 mg' };
    const thinner = { name: 'Apixaban', class: 'anticoagulant' as const, dose: '' };
    expect(changes(withList([ibuprofen]), withList([stronger, thinner]))).toEqual([
      { part: 'medication', before: ibuprofen, after: stronger },
      { part: 'medication', before: null, after: thinner },
    ]);
    expect(changes(withList([ibuprofen, thinner]), withList([thinner, ibuprofen]))).toEqual([]);
    expect(changes(withList([ibuprofen, thinner]), withList([thinner]))).toEqual([
      { part: 'medication', before: ibuprofen, after: null },
    ]);
  });

  test('weeks of pregnancy that only counted on are no change', () => {
    const weeks = (pregnancyWeeks: number) => healthWith({ pregnancy: {} }, { pregnancyWeeks });
    const older = dated(weeks(20), '2026-10-25');
    expect(changesBetween(older, dated(weeks(24)))).toEqual([]);
    expect(changesBetween(older, dated(weeks(20)))).toEqual([
      { part: 'pregnancy-weeks', before: 24, after: 20 },
    ]);
  });

  test('places count as places, in any order', () => {
    const left = { structure: 'piriformis', side: 'left' } as const;
    const right = { structure: 'hamstrings', side: 'right' } as const;
    const at = (places: (typeof left | typeof right)[]) => healthWith({ 'numb-area': { places } });
    expect(changes(at([left, right]), at([right, left]))).toEqual([]);
    expect(changes(at([left]), at([left, right]))).toHaveLength(1);
  });

  test('is nothing exactly where nothing is different, lists in any order', () => {
    const same = fc.property(anyHealth, (health) => {
      const turned = { ...health, medications: health.medications.toReversed() };
      expect(changes(health, turned)).toEqual([]);
    });
    fc.assert(same);
    const different = fc.property(anyHealth, anyHealth, (older, newer) => {
      if (canonicalJson(comparable(older)) === canonicalJson(comparable(newer))) return;
      expect(changes(older, newer)).not.toEqual([]);
    });
    fc.assert(different);
  });

  test('has as much to tell backwards as forwards', () => {
    const property = fc.property(anyHealth, anyHealth, (one, other) => {
      const parts = (list: ReturnType<typeof changes>) =>
        list
          .filter(({ part }) => part !== 'topic' && part !== 'pregnancy-weeks')
          .map(({ part }) => part)
          .sort();
      expect(parts(changes(one, other))).toEqual(parts(changes(other, one)));
    });
    fc.assert(property);
  });

  test('every entry of the newer version is in the older one or among the changes', () => {
    const property = fc.property(anyHealth, anyHealth, (older, newer) => {
      const told = changes(older, newer).map(({ after }) => canonicalJson(after));
      for (const key of ['medications', 'allergies', 'surgeries'] as const) {
        const known = older[key].map((item) => canonicalJson(item));
        for (const item of newer[key]) expect([...known, ...told]).toContain(canonicalJson(item));
      }
    });
    fc.assert(property);
  });
});

/** What a difference in means a difference: not the order of lists, nor a topic's "yes" over its entries. */
function comparable(health: HealthHistory): unknown {
  const sorted = (list: readonly unknown[]) => list.map(canonicalJson).sort();
  const isPregnant = health.conditions.pregnancy.answer === 'yes';
  return {
    ...health,
    topics: null,
    pregnancyWeeks: isPregnant ? health.pregnancyWeeks : null,
    medications: sorted(health.medications),
    allergies: sorted(health.allergies),
    surgeries: sorted(health.surgeries),
    conditions: Object.entries(health.conditions).map(([id, { answer, detail, places }]) => [
      id,
      answer,
      detail,
      sorted(places),
    ]),
  };
}
