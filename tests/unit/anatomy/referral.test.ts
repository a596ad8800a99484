import { expect, test } from 'vitest';
import { mapViews } from '#domain/anatomy/body-map.ts';
import { referrals } from '#domain/anatomy/map/referral.ts';
import { referralShapes } from '#domain/anatomy/map/referral-shapes.ts';
import { referralInWords } from '#domain/anatomy/map/referral-words.ts';
import { mapSides } from '#domain/anatomy/map/sides.ts';
import { structureIds, structures } from '#domain/anatomy/structures.ts';
import { structureTable } from '#tests/fixtures/clinical/structures.ts';

test('the structures are those of the table, each with its source, and no other', () => {
  expect(structures.map(({ id, source }) => [id, source]).sort()).toEqual(
    structureTable.map(({ structure, source }) => [structure, source]).sort(),
  );
});

test.each(structureTable)('$structure is described as in the table, in both languages', (row) => {
  const english = referralInWords(row.structure, 'en');
  const spanish = referralInWords(row.structure, 'es');
  for (const words of row.english) expect(english).toContain(words);
  for (const words of row.spanish) expect(spanish).toContain(words);
  expect([...referrals[row.structure].places].sort()).toEqual([...row.places].sort());
});

test('a referral is introduced as often described, and the fascia has none', () => {
  for (const structure of structureIds) {
    const [english, spanish] = [referralInWords(structure, 'en'), referralInWords(structure, 'es')];
    const isFascia = structure === 'thoracolumbar-fascia';
    expect(english.startsWith('Often described: ')).toBe(!isFascia);
    expect(spanish.startsWith('Descrito a menudo: ')).toBe(!isFascia);
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect(spanish).toMatch(/^[A-Z].*\.$/);
  }
  expect(referralInWords('thoracolumbar-fascia', 'en')).toContain('no trigger point');
  expect(referrals['thoracolumbar-fascia']).toEqual({ kind: 'none', places: [] });
  expect(referrals['sacroiliac-ligaments'].kind).toBe('pain-pattern');
  expect(structureIds.filter((id) => referrals[id].kind === 'trigger-point')).toHaveLength(15);
});

test('where a referral reaches the leg, it says that a nerve goes before a muscle', () => {
  const reminded = structureIds.filter((id) => referralInWords(id, 'en').includes('nerve'));
  expect(reminded).toEqual([
    'multifidus',
    'gluteus-maximus',
    'gluteus-minimus',
    'piriformis',
    'iliopsoas',
    'hamstrings',
    'tensor-fasciae-latae',
  ]);
  expect(structureIds.filter((id) => referralInWords(id, 'es').includes('nervio'))).toEqual(reminded);
});

test('every place of a referral is drawn, on the side of the structure', () => {
  for (const structure of structureIds) {
    const { places } = referrals[structure];
    const drawn = mapViews.flatMap((view) => {
      const [left = [], right = []] = mapSides.map((side) => referralShapes({ structure, side }, view));
      expect(left.length).toBe(right.length);
      // What lies over the midline is the same for both sides.
      const shared = places.filter((place) =>
        ['lumbar-central', 'band-mid-back', 'band-low-back'].includes(place),
      );
      expect(left.filter((d) => right.includes(d))).toHaveLength(view === 'back' ? shared.length : 0);
      return left;
    });
    expect(drawn.length).toBeGreaterThanOrEqual(places.length);
  }
});
