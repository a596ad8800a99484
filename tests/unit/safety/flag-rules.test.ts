import { describe, expect, test } from 'vitest';
import { assess } from '#domain/safety/assess.ts';
import type { SafetyFacts } from '#domain/safety/facts.ts';
import { inflammatoryFinding, inflammatoryRule } from '#domain/safety/inflammatory.ts';
import {
  caudaEquinaNewDays,
  type ObservationId,
  observations,
  observationsOf,
} from '#domain/safety/observations.ts';
import { allClear, type RedFlag, redFlagIds } from '#domain/safety/red-flags.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { clearFacts } from '#tests/support/safety.ts';

const withFlag = (flag: RedFlag, ticked: readonly ObservationId[] = []): SafetyFacts => {
  const facts = clearFacts();
  const screen = { ...allClear, [flag]: 'yes' as const };
  return { ...facts, safety: { ...facts.safety, screen, observations: [...ticked] } };
};

const ticking = (...ticked: ObservationId[]): SafetyFacts => {
  const facts = clearFacts();
  return { ...facts, safety: { ...facts.safety, observations: ticked } };
};

// Section 4.1 of the clinical rules, row by row: level, whether it stops hands, and where it was read.
const table = [
  ['cauda-equina', 'stop-emergency', true, /BMJ Best Practice.*CSP\/GIRFT/],
  ['leg-weakness', 'stop-emergency', true, /Norfolk and Waveney/],
  ['vascular', 'stop-emergency', true, /NHS text on abdominal aortic aneurysm/],
  ['chest-pain', 'stop-emergency', true, /NHS/],
  ['fracture', 'stop-same-day', true, /NHS.*G-care/],
  ['infection', 'stop-same-day', true, /G-care/],
  ['cancer', 'refer-urgent', false, /G-care.*NHS/],
  ['visceral', 'refer-urgent', false, /NHS 111/],
  ['inflammatory', 'refer', false, /NICE NG65/],
  ['not-settling', 'refer', false, /NHS exercise page/],
] as const;

describe('a red flag', () => {
  test.each(table)('%s answered yes is %s, stops treatment: %s', (flag, level, stops, source) => {
    const verdict = assess(withFlag(flag));
    expect(verdict.level).toBe(level);
    expect(verdict.blocksTreatment).toBe(stops);
    expect(verdict.blocksExercises).toBe(true);
    expect(verdict.matters).toHaveLength(1);
    expect(verdict.matters[0]).toMatchObject({ ruleId: flag, level, blocksTreatment: stops });
    expect(verdict.matters[0]?.source).toMatch(source);
  });

  test('stands in the table, each of the ten', () => {
    expect(table.map(([flag]) => flag).sort()).toEqual([...redFlagIds].sort());
  });

  test.each(observations.filter((each) => !('feature' in each)))(
    '$flag is open as soon as “$id” is ticked, also where the flag itself says no',
    ({ id, flag }) => {
      expect(assess(ticking(id)).matters.map(({ ruleId }) => ruleId)).toEqual([flag]);
    },
  );

  test('has things to ask or see under it, with words for each', () => {
    for (const flag of redFlagIds) expect(observationsOf(flag).length).toBeGreaterThan(1);
    for (const { id } of observations) {
      expect(flagsEn.observation[id].therapist).toMatch(/^[A-Z]/);
      expect(flagsEn.observation[id].client).not.toBe('');
    }
  });

  test('a serious accident is an emergency, a small injury the same day', () => {
    expect(assess(withFlag('fracture', ['minor-injury-fragile-bones'])).level).toBe('stop-same-day');
    expect(assess(withFlag('fracture', ['serious-accident']))).toMatchObject({
      level: 'stop-emergency',
      matters: [{ ruleId: 'fracture', isClearable: false }],
    });
  });

  test('cauda equina asks for what is new within 14 days or getting worse', () => {
    expect(caudaEquinaNewDays).toBe(14);
    expect(flagsEn.flag['cauda-equina'].client).toContain('new in the last 14 days or getting worse');
  });

  test.each(['cancer', 'visceral'] as const)('%s keeps off the low back and where else it hurts', (flag) => {
    const facts = { ...withFlag(flag), painRegions: ['buttock-left' as const] };
    const locked = assess(facts).locked.map(({ value }) => `${value.structure} ${value.side}`);
    expect(locked).toContain('multifidus both');
    expect(locked).toContain('piriformis left');
    expect(locked).not.toContain('hamstrings both');
  });

  test.each(['inflammatory', 'not-settling'] as const)('%s limits nothing: gentle work may go on', (flag) => {
    const verdict = assess(withFlag(flag));
    expect([verdict.pressureCap, verdict.locked, verdict.notAllowed]).toEqual([null, [], []]);
  });
});

describe('inflammatory signs', () => {
  const { gate, features } = inflammatoryRule;

  test.each([
    [0, true, 'too-few'],
    [2, true, 'too-few'],
    [3, true, 'may-test'],
    [4, true, 'enough'],
    [9, true, 'enough'],
    [9, false, 'too-few'],
  ] as const)('%i features, gate %s: %s', (count, hasGate, expected) => {
    const ticked = [...(hasGate ? [gate] : []), ...features.slice(0, count)];
    expect(inflammatoryFinding(ticked)).toBe(expected);
    expect(assess(ticking(...ticked)).level).toBe(expected === 'enough' ? 'refer' : null);
  });

  test('are the nine of the source and its gate', () => {
    expect(features).toHaveLength(9);
    expect(
      observationsOf('inflammatory')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([gate, ...features].sort());
  });
});
