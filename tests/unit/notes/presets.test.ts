import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workPlaces } from '#domain/anatomy/structures.ts';
import {
  compressionBounds,
  presetOf,
  presetValues,
  templateMinutes,
  withMethod,
} from '#domain/notes/presets.ts';
import { hintsFor, techniqueHints } from '#domain/notes/technique-hints.ts';
import { hasPressure, strokesOf, techniques } from '#domain/notes/techniques.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { assess } from '#domain/safety/assess.ts';
import { gentleOnly } from '#domain/safety/gentle-only.ts';
import { rowBreaches } from '#domain/safety/row-breaches.ts';
import { techniqueHintEn } from '#domain/terms/treatment-en.ts';
import { anyTreatmentRow } from '#tests/support/carry-arbitraries.ts';
import { clearFacts, historyWith } from '#tests/support/safety.ts';
import { anyFacts } from '#tests/support/safety-arbitraries.ts';

const clear = assess(clearFacts());
const methods = techniques.flatMap((technique) =>
  [null, ...strokesOf[technique]].map((stroke) => ({ technique, stroke })),
);

describe('presets', () => {
  test.each(methods)('$technique $stroke names its source and fills what it has', (method) => {
    expect(presetOf(method).source).not.toBe('');
    for (const structure of workPlaces) {
      const values = presetValues({ ...method, structure, side: 'both' }, clear);
      expect(values.pressure === null).toBe(!hasPressure(method.technique));
      expect(values.minutes).toBeGreaterThan(0);
      expect(values.position).not.toBeNull();
      expect(values.holdSeconds === null).toBe(method.technique !== 'trigger-point');
    }
  });

  test('trigger point compression stays within what 2.3 names', () => {
    const { holdSeconds, repeats, minutes } = presetOf({ technique: 'trigger-point', stroke: 'compression' });
    expect(compressionBounds).toEqual({ seconds: [30, 90], repeats: [1, 3], minutes: 5, discomfort: 7 });
    expect(holdSeconds).toBeGreaterThanOrEqual(30);
    expect(holdSeconds).toBeLessThanOrEqual(90);
    expect(repeats).toBeGreaterThanOrEqual(1);
    expect(repeats).toBeLessThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(5);
  });

  test('the template minutes are the sixty of 2.3, each place once', () => {
    expect(templateMinutes.map(({ minutes }) => minutes)).toEqual([15, 8, 15, 6, 6, 10]);
    expect(templateMinutes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
    expect(templateMinutes.flatMap(({ places }) => places).sort()).toEqual([...workPlaces].sort());
  });

  test('keep every cap and position of any verdict', () => {
    fc.assert(
      fc.property(anyTreatmentRow, anyFacts, (row, facts) => {
        const verdict = assess(facts);
        const filled = { ...row, ...presetValues(row, verdict) };
        expect(rowBreaches(verdict, filled).filter(({ kind }) => kind === 'pressure')).toEqual([]);
        if (verdict.positions.length > 0) expect(filled.position).toBeNull();
      }),
    );
  });

  test('another method brings its own preset, keeps what was set, and drops what it has not', () => {
    const work = { technique: 'swedish', stroke: null, structure: 'piriformis', side: 'left' } as const;
    const row = newTreatmentRow(crypto.randomUUID(), { ...work, ...presetValues(work, clear) });
    const held = withMethod(row, { technique: 'trigger-point', stroke: 'compression' }, clear);
    expect(held).toMatchObject({ pressure: 3, minutes: 5, holdSeconds: 60, repeats: 2 });
    const own = { ...row, minutes: 12, pressure: 5 };
    expect(withMethod(own, { technique: 'deep-tissue', stroke: null }, clear)).toMatchObject({
      minutes: 12,
      pressure: 5,
    });
    const still = withMethod({ ...held, holdSeconds: 90 }, { technique: 'relaxation', stroke: null }, clear);
    expect(still).toMatchObject({ pressure: null, holdSeconds: null, repeats: null, position: 'supine' });
  });
});

describe('what is said beside a row', () => {
  test('each hint has words and a source, and each is said of something', () => {
    for (const { id, source } of techniqueHints) {
      expect(source).not.toBe('');
      expect(techniqueHintEn[id]).toMatch(/\.$/);
      expect(methods.some((method) => hintsFor(method).some((hint) => hint.id === id))).toBe(true);
    }
  });

  test('tapotement: not over kidneys and ribs 11 and 12, always, marked as not re-read', () => {
    const [hint] = hintsFor({ technique: 'swedish', stroke: 'tapotement' });
    expect(hint).toMatchObject({ id: 'percussion-places', isAlwaysSaid: true });
    expect(hint?.source).toMatch(/not re-read/);
    expect(hintsFor({ technique: 'swedish', stroke: 'petrissage' })).toEqual([]);
  });

  test.each(techniques)('osteoporosis and %s: gentle only where joints are moved', (technique) => {
    const verdict = assess(clearFacts({ health: historyWith('osteoporosis') }));
    const moves = technique === 'joint-rocking' || technique === 'passive-stretch';
    expect(gentleOnly(verdict, technique)).toEqual(moves ? ['osteoporosis'] : []);
    expect(gentleOnly(clear, technique)).toEqual([]);
  });

  test('rocking under osteoporosis is said and not forbidden', () => {
    const verdict = assess(clearFacts({ health: historyWith('osteoporosis') }));
    const row = { technique: 'joint-rocking', stroke: null, structure: 'low-back', side: 'both' } as const;
    expect(rowBreaches(verdict, { ...row, pressure: 2 })).toEqual([]);
    expect(rowBreaches(verdict, { ...row, pressure: 3 })).toMatchObject([{ kind: 'pressure', cap: 2 }]);
  });
});
