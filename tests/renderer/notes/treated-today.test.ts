import { describe, expect, test } from 'vitest';
import { newTreatmentRow, type TreatmentRow } from '#domain/notes/treatment.ts';
import { assess } from '#domain/safety/assess.ts';
import { isUntouched, offerFor, rowsAt } from '#renderer/features/notes/map/treated-today.ts';
import { clearFacts, historyWith } from '#tests/support/safety.ts';

const free = assess(clearFacts());
const piriformis = { structure: 'piriformis', side: 'left' } as const;
const workOn = (more: Partial<TreatmentRow> & Pick<TreatmentRow, 'technique'>): TreatmentRow =>
  newTreatmentRow('row', { stroke: null, structure: 'multifidus', side: 'both', ...more });

describe('the row that treated today adds', () => {
  test('passes over work without touch to the last work of the hands', () => {
    const rows = [workOn({ technique: 'trigger-point' }), workOn({ technique: 'relaxation' })];
    expect(offerFor(rows, piriformis, free, 'new')).toMatchObject({
      kind: 'row',
      row: { id: 'new', technique: 'trigger-point', ...piriformis, pressure: 3, holdSeconds: 60, repeats: 2 },
    });
  });

  test('has no more pressure than the rules of the day allow', () => {
    const capped = assess(clearFacts({ pressureLimit: 2 }));
    expect(offerFor([workOn({ technique: 'deep-tissue' })], piriformis, capped, 'new')).toMatchObject({
      kind: 'row',
      row: { pressure: expect.toSatisfy((pressure: number) => pressure <= 2) },
    });
  });

  test('is Swedish where the last work is not allowed', () => {
    const verdict = assess(clearFacts({ health: historyWith('anticoagulant') }));
    expect(verdict.notAllowed.length).toBeGreaterThan(0);
    expect(offerFor([workOn({ technique: 'deep-tissue' })], piriformis, verdict, 'new')).toMatchObject({
      kind: 'row',
      row: { technique: 'swedish' },
    });
  });

  test('is none where hands keep off, and none on a day without treatment', () => {
    const facts = clearFacts();
    const keepOff = [{ condition: 'bruise' as const, ...piriformis }];
    const bruised = assess({ ...facts, safety: { ...facts.safety, keepOff } });
    expect(offerFor([], piriformis, bruised, 'new')).toEqual({ kind: 'kept-off', rules: ['bruise'] });
    expect(offerFor([], { ...piriformis, side: 'right' }, bruised, 'new')).toMatchObject({ kind: 'row' });
    expect(offerFor([], { ...piriformis, side: 'both' }, bruised, 'new')).toMatchObject({ kind: 'kept-off' });
    const screen = { ...facts.safety.screen, 'cauda-equina': 'yes' as const };
    const stopped = assess({ ...facts, safety: { ...facts.safety, screen } });
    expect(offerFor([], piriformis, stopped, 'new')).toEqual({ kind: 'stopped' });
  });
});

describe('rows of a place', () => {
  test('are those of the very structure that reach the side', () => {
    const on = (structure: TreatmentRow['structure'], side: TreatmentRow['side']) =>
      workOn({ technique: 'swedish', structure, side });
    const rows = [
      on('piriformis', 'left'),
      on('piriformis', 'right'),
      on('piriformis', 'both'),
      on('buttocks', 'left'),
      on('gluteus-medius', 'left'),
    ];
    expect(rowsAt(rows, piriformis)).toEqual([rows[0], rows[2]]);
  });

  test('are untouched only while every value is as it was added', () => {
    const row = workOn({ technique: 'swedish', minutes: 5 });
    expect(isUntouched({ ...row }, row)).toBe(true);
    expect(isUntouched({ ...row, minutes: 6 }, row)).toBe(false);
    expect(isUntouched(row, undefined)).toBe(false);
  });
});
