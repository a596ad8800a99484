import { describe, expect, it } from 'vitest';
import { measureFacts, measureIds, scoreEntryIds } from '#domain/measures/catalogue.ts';
import type { Threshold } from '#domain/measures/facts.ts';
import { movementFacts, movements } from '#domain/measures/ranges.ts';
import { unitOfMeasure } from '#domain/measures/unit-of.ts';
import { measureWordsEn } from '#domain/terms/measures-en.ts';
import { measureWordsEs } from '#domain/terms/measures-es.ts';
import { outcomeTable } from '#tests/fixtures/clinical/outcome-measures.ts';

const published = (threshold: Threshold | null) =>
  threshold === null
    ? null
    : [threshold.points, threshold.share, threshold.source, threshold.isRead ? 'read' : 'textbook'];

describe('the catalogue of measures is that of the clinical data model, section 3', () => {
  it('has the same measures', () => {
    expect([...measureIds].sort()).toEqual(Object.keys(outcomeTable).sort());
  });

  it.each([...measureIds])(
    '%s: range, direction, window, missing values, thresholds, licence and source',
    (id) => {
      const facts = measureFacts[id];
      const { basis, source, room, ...row } = outcomeTable[id] ?? {};
      expect({
        ...{ range: [facts.low, facts.high], decimals: facts.decimals, unit: facts.unit },
        better: facts.direction === 'higher-is-better' ? 'more' : 'less',
        ...{ windows: facts.windows, missing: facts.missing },
        ...{ detectable: published(facts.detectable), meaningful: published(facts.meaningful) },
        ...{ licence: facts.licence.verdict, cadence: facts.cadence, decides: facts.decides },
      }).toEqual(row);
      expect(facts.licence.basis).toContain(basis);
      expect(facts.source).toContain(source);
      expect(facts.room && [facts.room.improvement, facts.room.worsening]).toEqual(room?.slice(0, 2) ?? null);
      expect(facts.room?.source ?? '').toContain(room?.[2] ?? '');
    },
  );

  it('keeps of what others own the total alone, entered from a form', () => {
    for (const id of scoreEntryIds) {
      const { capture, method, hasItems, missing } = measureFacts[id];
      expect({ capture, method, hasItems, missing }, id).toEqual({
        ...{ capture: 'entry', method: 'questionnaire', hasItems: false, missing: 'complete-only' },
      });
    }
    expect(scoreEntryIds).toHaveLength(10);
  });

  it('takes the movements from the table that the note writes by', () => {
    for (const movement of movements) {
      const { low, high, direction, unit, hasSides } = movementFacts[movement];
      expect(measureFacts[movement], movement).toMatchObject({ low, high, direction, unit, hasSides });
    }
  });

  it('says centimetres where a movement in degrees is read off with the fingertips', () => {
    expect(unitOfMeasure('side-bend', 'inclinometer')).toBe('degree');
    expect(unitOfMeasure('side-bend', 'fingertip-thigh')).toBe('centimetre');
    expect(unitOfMeasure('odi', null)).toBe('percent');
  });

  it.each([
    ['English', measureWordsEn],
    ['Spanish', measureWordsEs],
  ])('gives every measure a name of its own in %s', (_language, words) => {
    for (const field of ['name', 'short', 'plain'] as const) {
      const names = measureIds.map((id) => words[id][field].trim());
      expect(names).not.toContain('');
      expect(new Set(names).size, field).toBe(names.length);
    }
    for (const id of measureIds) {
      const hasEnds = measureFacts[id].method !== 'measured';
      expect([words[id].ends.low !== '', words[id].ends.high !== ''], id).toEqual([hasEnds, hasEnds]);
    }
  });
});
