import { describe, expect, it } from 'vitest';
import { structures } from '#domain/anatomy/structures.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { movementFacts, movements } from '#domain/measures/ranges.ts';
import { scales } from '#domain/measures/scales.ts';
import { specialTests, testFacts, testResults, testStates } from '#domain/measures/special-tests.ts';
import { noteBody } from '#domain/notes/body.ts';
import { strokesOf, techniques } from '#domain/notes/techniques.ts';
import {
  movementTable,
  testResultTable,
  testStateTable,
  testTable,
} from '#tests/fixtures/clinical/measures.ts';
import { scaleTable } from '#tests/fixtures/clinical/scales.ts';
import { structureTable, techniqueTable } from '#tests/fixtures/clinical/techniques.ts';
import { fullNote, withValueAt } from '#tests/support/full-note.ts';

const sorted = (values: Iterable<string>) => [...values].sort();

describe('the catalogues are those of the clinical data model', () => {
  it('techniques and their strokes', () => {
    expect(sorted(techniques)).toEqual(sorted(Object.keys(techniqueTable)));
    expect(strokesOf).toEqual(techniqueTable);
  });

  it('structures, each with the source of its referral', () => {
    expect(Object.fromEntries(structures.map(({ id, source }) => [id, source]))).toEqual(structureTable);
  });

  it('movements: unit, methods, sides, direction, detectable change and source', () => {
    expect(sorted(movements)).toEqual(sorted(Object.keys(movementTable)));
    for (const movement of movements) {
      const { unit, methods, hasSides, direction, detectable, source } = movementFacts[movement];
      const { source: named, ...expected } = movementTable[movement] ?? {};
      const published = detectable === null ? null : [detectable.change, detectable.source];
      expect({ unit, methods, hasSides, direction, detectable: published }, movement).toEqual(expected);
      expect(source, movement).toContain(named);
    }
  });

  it('special tests, their states and results', () => {
    expect(sorted(specialTests)).toEqual(sorted(Object.keys(testTable)));
    for (const test of specialTests) {
      const { hasAngle, detectable } = testFacts[test];
      const published = detectable === null ? null : [detectable.change, detectable.source];
      expect({ hasAngle, detectable: published }, test).toEqual(testTable[test]);
    }
    expect(testStates).toEqual(testStateTable);
    expect(testResults).toEqual(testResultTable);
  });

  it('scales and their sources', () => {
    expect(sorted(Object.keys(scales))).toEqual(sorted(Object.keys(scaleTable)));
    for (const [name, { range, source }] of Object.entries(scaleTable)) {
      const scale = scales[name as keyof typeof scales];
      expect([scale.low, scale.high], name).toEqual(range);
      expect(scale.source, name).toContain(source);
    }
  });

  it('the change in pain that counts', () => {
    const { low, high, meaningful } = measureFacts['pain-now'];
    expect({ low, high, ...meaningful }).toMatchObject({
      low: 0,
      high: 10,
      points: 2,
      share: 0.3,
      source: 'Ostelo 2008',
    });
  });
});

describe('every field of a note keeps its scale', () => {
  const fields = Object.values(scaleTable).flatMap(({ range: [low, high], paths }) =>
    paths.map((path) => ({ path, low, high })),
  );
  it.each(fields)('$path from $low to $high', ({ path, low, high }) => {
    const isKept = (value: unknown) =>
      noteBody.safeParse(withValueAt(fullNote(), path.split('.'), value)).success;
    expect([low, high, null].map(isKept)).toEqual([true, true, true]);
    expect([low - 1, high + 1, low + 0.5, '1'].map(isKept)).toEqual([false, false, false, false]);
  });
});

describe('every entry of every catalogue', () => {
  const entries: readonly (readonly [string, string])[] = [
    ...structures.map(({ id, source }) => [id, source] as const),
    ...movements.map((movement) => [movement, movementFacts[movement].source] as const),
    ...specialTests.map((test) => [test, testFacts[test].source] as const),
    ...Object.entries(scales).map(([name, { source }]) => [name, source] as const),
    ...Object.entries({ ...movementFacts, ...testFacts }).flatMap(([name, { detectable }]) =>
      detectable === null ? [] : [[`${name}, detectable change`, detectable.source] as const],
    ),
  ];
  it.each(entries)('%s names its source', (_name, source) => {
    expect(source.trim()).not.toBe('');
  });
});
