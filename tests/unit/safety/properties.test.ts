import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structureIds } from '#domain/anatomy/structures.ts';
import { historyConditions } from '#domain/health/history.ts';
import { assess } from '#domain/safety/assess.ts';
import type { SafetyFacts } from '#domain/safety/facts.ts';
import { type ObservationId, observationIds } from '#domain/safety/observations.ts';
import { redFlagIds } from '#domain/safety/red-flags.ts';
import { pressureCapAt } from '#domain/safety/row-breaches.ts';
import { answeredClear, todayConditions } from '#domain/safety/section.ts';
import { matterLevels, type Verdict } from '#domain/safety/verdict.ts';
import { day } from '#tests/support/safety.ts';
import { anyClearance, anyFacts } from '#tests/support/safety-arbitraries.ts';

const gravity = ({ level }: Verdict) => (level === null ? matterLevels.length : matterLevels.indexOf(level));
const capsOf = (verdict: Verdict) =>
  structureIds.map((structure) => pressureCapAt(verdict, { structure, side: 'both' })?.cap ?? 6);
const keysOf = (items: readonly { readonly value: unknown }[]) =>
  items.map(({ value }) => JSON.stringify(value));

/** More is known against treatment: nothing may become lighter by it. */
function expectNoLighter(before: Verdict, after: Verdict): void {
  expect(gravity(after)).toBeLessThanOrEqual(gravity(before));
  if (before.blocksTreatment) expect(after.blocksTreatment).toBe(true);
  if (before.blocksExercises) expect(after.blocksExercises).toBe(true);
  const caps = capsOf(before);
  for (const [index, cap] of capsOf(after).entries()) expect(cap).toBeLessThanOrEqual(caps[index] ?? 0);
  expect(keysOf(after.locked)).toEqual(expect.arrayContaining(keysOf(before.locked)));
  expect(keysOf(after.notAllowed)).toEqual(expect.arrayContaining(keysOf(before.notAllowed)));
  expect(after.needsReason).toEqual(expect.arrayContaining([...before.needsReason]));
}

const withAnswer = (
  facts: SafetyFacts,
  part: 'screen' | 'today',
  id: string,
  answer: string,
): SafetyFacts => ({
  ...facts,
  safety: { ...facts.safety, [part]: { ...facts.safety[part], [id]: answer } },
});

test('one more yes to a flag never makes anything lighter', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...redFlagIds), (facts, flag) => {
      // A clearance answers what it was given for; the yes that it answers may close what stood open unanswered.
      const bare = { ...facts, clearances: [] };
      expectNoLighter(assess(bare), assess(withAnswer(bare, 'screen', flag, 'yes')));
      expect(gravity(assess(withAnswer(facts, 'screen', flag, 'yes')))).toBeLessThanOrEqual(
        gravity(assess(facts)),
      );
    }),
  );
});

test('one more yes to a condition of the day or of the history never makes anything lighter', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...todayConditions),
      fc.constantFrom(...historyConditions),
      (facts, today, known) => {
        expectNoLighter(assess(facts), assess(withAnswer(facts, 'today', today, 'yes')));
        if (facts.health === null) return;
        const { body, recordedOn } = facts.health;
        const entry = { ...body.conditions[known], answer: 'yes' as const };
        const health = { body: { ...body, conditions: { ...body.conditions, [known]: entry } }, recordedOn };
        expectNoLighter(assess(facts), assess({ ...facts, health }));
      },
    ),
  );
});

test('one more thing said or seen never makes anything lighter', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...observationIds), (facts, id: ObservationId) => {
      const bare = { ...facts, clearances: [] };
      const { observations } = bare.safety;
      const ticked = { ...bare.safety, observations: [...new Set([...observations, id])] };
      expectNoLighter(assess(bare), assess({ ...bare, safety: ticked }));
    }),
  );
});

test('not asked finds nothing and answers nothing: no answer but a "yes" changes the verdict', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...redFlagIds),
      fc.constantFrom(...todayConditions),
      (facts, flag, id) => {
        for (const [part, of] of [
          ['screen', flag],
          ['today', id],
        ] as const) {
          const asNo = assess(withAnswer(facts, part, of, 'no'));
          expect(assess(withAnswer(facts, part, of, 'not-asked'))).toEqual(asNo);
        }
      },
    ),
  );
});

test('"all clear" never takes a yes away and leaves nothing unasked', () => {
  fc.assert(
    fc.property(anyFacts, ({ safety }) => {
      const full = { ...safety, ruleSet: '', form: 'short' as const, action: '' };
      const cleared = answeredClear(full);
      for (const part of ['screen', 'today'] as const) {
        const before: Readonly<Record<string, string>> = safety[part];
        for (const [id, answer] of Object.entries(cleared[part])) {
          expect(answer).toBe(before[id] === 'yes' ? 'yes' : 'no');
        }
      }
    }),
  );
});

test('one more clearance never raises the level, blocks more or asks for more reasons', () => {
  fc.assert(
    fc.property(anyFacts, anyClearance, (facts, clearance) => {
      const before = assess(facts);
      const after = assess({ ...facts, clearances: [...facts.clearances, clearance] });
      expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
      if (!before.blocksTreatment) expect(after.blocksTreatment).toBe(false);
      if (!before.blocksExercises) expect(after.blocksExercises).toBe(false);
      expect(before.needsReason).toEqual(expect.arrayContaining([...after.needsReason]));
      expect(keysOf(before.locked)).toEqual(expect.arrayContaining(keysOf(after.locked)));
    }),
  );
});

test('no clearance and no reason ever opens an emergency or a stop of the day', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(anyClearance), (facts, more) => {
      const verdict = assess({ ...facts, clearances: [...facts.clearances, ...more], day });
      for (const matter of verdict.matters) {
        if (matter.level !== 'stop-emergency' && matter.level !== 'stop-today') continue;
        expect(matter).toMatchObject({ state: 'set', blocksTreatment: true, isClearable: false });
      }
    }),
  );
});

test('the gravest unanswered matter stands first and names the level', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { matters, level } = assess(facts);
      const open = matters.filter(({ state }) => state !== 'cleared');
      const ranks = open.map((each) => matterLevels.indexOf(each.level));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      expect(level).toBe(open[0]?.level ?? null);
    }),
  );
});
