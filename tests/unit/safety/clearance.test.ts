import { describe, expect, test } from 'vitest';
import { assess } from '#domain/safety/assess.ts';
import {
  type ClearanceTerm,
  clearableRules,
  endOf,
  isClearable,
  isInForce,
} from '#domain/safety/clearance.ts';
import { conditionRules } from '#domain/safety/condition-rules.ts';
import { conditions } from '#domain/safety/conditions.ts';
import { fullFormDue } from '#domain/safety/full-form.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { clearFacts, historyWith } from '#tests/support/safety.ts';

const clearance = (more: Partial<ClearanceTerm> = {}): ClearanceTerm => ({
  id: '00000000-0000-7000-8000-000000000001',
  ruleId: 'anticoagulant',
  givenOn: '2026-11-20',
  pressureLimit: null,
  expiresOn: null,
  withdrawnOn: null,
  ...more,
});

describe('a clearance', () => {
  test('answers same-day stops, referrals and clearance conditions, never an emergency or a stop of the day', () => {
    for (const { id, group } of conditions) {
      const { level } = conditionRules[id];
      expect(isClearable(id)).toBe(group === 'clearance' || level === 'stop-same-day');
    }
    for (const flag of ['cauda-equina', 'leg-weakness', 'vascular', 'chest-pain']) {
      expect(isClearable(flag)).toBe(false);
    }
    expect(clearableRules).toEqual(
      expect.arrayContaining(['fracture', 'infection', 'cancer', 'visceral', 'inflammatory', 'not-settling']),
    );
  });

  test.each([
    ['before its day', {}, '2026-11-19', false],
    ['on its day', {}, '2026-11-20', true],
    ['on the day before its end', { expiresOn: '2026-12-01' }, '2026-11-30', true],
    ['on its end', { expiresOn: '2026-12-01' }, '2026-12-01', false],
    ['before it was taken back', { withdrawnOn: '2026-11-25' }, '2026-11-24', true],
    ['once it was taken back', { withdrawnOn: '2026-11-25' }, '2026-11-25', false],
  ])('%s: %j on %s: %s', (_name, more, on, holds) => {
    expect(isInForce(clearance(more), on)).toBe(holds);
  });

  test.each([
    ['fracture', '2026-12-20'],
    ['severe-hypertension', '2026-12-20'],
    ['cancer', '2027-11-20'],
    ['anticoagulant', null],
  ] as const)('for %s ends by %s, whatever it says itself', (ruleId, end) => {
    expect(endOf(clearance({ ruleId }))).toBe(end);
    expect(endOf(clearance({ ruleId, expiresOn: '2026-11-30' }))).toBe('2026-11-30');
    expect(endOf(clearance({ ruleId, expiresOn: '2036-11-30' }))).toBe(end ?? '2036-11-30');
  });
});

describe('what it does to the verdict', () => {
  const health = historyWith('anticoagulant');

  test('a clearance condition is open without one, reasoned with words, cleared with one', () => {
    const facts = clearFacts({ health });
    expect(assess(facts)).toMatchObject({ level: 'clearance', needsReason: ['anticoagulant'] });
    const reasons = [{ rule: 'anticoagulant' as const, words: 'INR steady, light work agreed' }];
    expect(assess({ ...facts, safety: { ...facts.safety, reasons } })).toMatchObject({
      needsReason: [],
      matters: [{ state: 'reasoned' }],
    });
    expect(assess({ ...facts, clearances: [clearance()] })).toMatchObject({
      level: null,
      needsReason: [],
      matters: [{ state: 'cleared', clearanceId: clearance().id }],
    });
  });

  test('words of nothing but blanks are no reason', () => {
    const facts = clearFacts({ health });
    const reasons = [{ rule: 'anticoagulant' as const, words: '  ' }];
    expect(assess({ ...facts, safety: { ...facts.safety, reasons } }).needsReason).toEqual(['anticoagulant']);
  });

  test('the pressure stays with the rule unless the clearance names one', () => {
    const cap = (pressureLimit: number | null) =>
      assess(clearFacts({ health, clearances: [clearance({ pressureLimit })] })).pressureCap?.value;
    expect([cap(null), cap(3), cap(1)]).toEqual([2, 3, 1]);
  });

  test('the work that is not allowed stays so', () => {
    const { notAllowed } = assess(clearFacts({ health, clearances: [clearance({ pressureLimit: 4 })] }));
    expect(notAllowed.map(({ value }) => value)).toEqual(['deep', 'friction', 'compression']);
  });

  test('the newest one in force counts', () => {
    const older = clearance({ givenOn: '2026-01-01', pressureLimit: 4 });
    const newer = clearance({ id: '00000000-0000-7000-8000-000000000002', pressureLimit: 3 });
    expect(assess(clearFacts({ health, clearances: [newer, older] })).pressureCap?.value).toBe(3);
  });

  test('a known aneurysm keeps belly and low back off until it is cleared, a reason is not enough', () => {
    const facts = clearFacts({ health: historyWith('aortic-aneurysm-known') });
    const reasons = [{ rule: 'aortic-aneurysm-known' as const, words: 'small' }];
    const locked = (more: typeof facts) => assess(more).locked.map(({ value }) => value.structure);
    expect(locked({ ...facts, safety: { ...facts.safety, reasons } })).toEqual(
      expect.arrayContaining(['multifidus', 'rectus-abdominis']),
    );
    expect(locked({ ...facts, clearances: [clearance({ ruleId: 'aortic-aneurysm-known' })] })).toEqual([]);
  });

  test('a same-day stop is answered, an emergency never', () => {
    const facts = clearFacts();
    const flagged = (
      flag: 'fracture' | 'cauda-equina',
      observations: readonly ['serious-accident'] | [] = [],
    ) =>
      assess({
        ...facts,
        clearances: [clearance({ ruleId: 'fracture' }), clearance({ ruleId: flag as 'fracture' })],
        safety: { ...facts.safety, screen: { ...allClear, [flag]: 'yes' }, observations: [...observations] },
      });
    expect(flagged('fracture')).toMatchObject({
      level: null,
      blocksTreatment: false,
      blocksExercises: false,
    });
    expect(flagged('fracture', ['serious-accident'])).toMatchObject({ blocksTreatment: true });
    expect(flagged('cauda-equina')).toMatchObject({ level: 'stop-emergency', blocksTreatment: true });
  });
});

describe('the full form', () => {
  test.each([
    ['never asked', null, null, 'never'],
    ['a day short of a year', '2025-11-23', null, null],
    ['a year ago', '2025-11-22', null, 'long-ago'],
    ['health changed since', '2026-10-01', '2026-10-02', 'health-changed'],
    ['health as it was', '2026-10-01', '2026-10-01', null],
  ] as const)('%s', (_name, lastFullOn, healthOn, due) => {
    expect(fullFormDue(lastFullOn, healthOn, '2026-11-22')).toBe(due);
  });
});
