import { describe, expect, test } from 'vitest';
import { nothingKnown } from '#domain/health/history.ts';
import { assess } from '#domain/safety/assess.ts';
import { conditionRules } from '#domain/safety/condition-rules.ts';
import { type ConditionId, conditions, type HistoryCondition } from '#domain/safety/conditions.ts';
import type { SafetyFacts } from '#domain/safety/facts.ts';
import { type areaConditions, todayConditions } from '#domain/safety/section.ts';
import { ruleWhy, ruleWords } from '#domain/terms/safety-why-en.ts';
import { clearFacts, day, historyWith } from '#tests/support/safety.ts';

/** The facts in which one condition holds, from where it is asked. */
function withCondition(id: ConditionId): SafetyFacts {
  const facts = clearFacts();
  const today = todayConditions.find((each) => each === id);
  return today === undefined
    ? { ...facts, health: historyWith(id as HistoryCondition) }
    : { ...facts, safety: { ...facts.safety, today: { ...facts.safety.today, [today]: 'yes' } } };
}

const stops = { blocksTreatment: true, blocksExercises: true };
const lets = { blocksTreatment: false, blocksExercises: false };

// Section 4.2 of the clinical rules: level, pressure, work that is not allowed, what it stops, where it was read.
const table: readonly (readonly [
  ConditionId,
  string,
  number | null,
  readonly string[],
  typeof stops,
  RegExp,
])[] = [
  ['clot-suspected', 'stop-emergency', null, [], stops, /deep vein thrombosis/],
  ['fever', 'stop-today', null, [], stops, /NCCIH.*fever/],
  ['contagious-illness', 'stop-today', null, [], stops, /NCCIH/],
  ['acute-injury', 'stop-same-day', null, [], stops, /4\.2/],
  ['heart-attack-or-stroke-recent', 'stop-same-day', null, [], stops, /NCCIH.*heart/],
  ['unstable-angina', 'stop-emergency', null, [], stops, /NCCIH.*heart/],
  ['severe-hypertension', 'stop-same-day', null, [], stops, /4\.2/],
  ['pregnancy-warning-signs', 'stop-emergency', null, [], stops, /PMC8396946/],
  ['intoxication', 'stop-today', null, [], stops, /4\.2/],
  ['no-consent-today', 'stop-today', null, [], stops, /WAC 246-830-565/],
  ['open-wound', 'avoid-area', null, [], lets, /NCCIH/],
  ['burn', 'avoid-area', null, [], lets, /NCCIH/],
  ['skin-infection', 'avoid-area', null, [], lets, /NCCIH/],
  ['shingles', 'avoid-area', null, [], lets, /NCCIH/],
  ['bruise', 'avoid-area', null, [], lets, /NCCIH/],
  ['acute-strain', 'avoid-area', null, [], lets, /NCCIH/],
  ['recent-injection', 'avoid-area', null, [], lets, /NCCIH/],
  ['acute-inflamed-joint', 'avoid-area', null, [], lets, /NCCIH/],
  ['varicose-veins', 'avoid-area', null, [], lets, /NCCIH/],
  ['fracture-site', 'avoid-area', null, [], lets, /NCCIH/],
  ['tumour-or-radiation-area', 'avoid-area', null, [], lets, /NCCIH/],
  ['hernia', 'avoid-area', null, [], lets, /NCCIH/],
  ['numb-area', 'avoid-area', null, [], lets, /NCCIH/],
  ['implanted-device', 'avoid-area', null, [], lets, /NCCIH/],
  ['anticoagulant', 'clearance', 2, ['deep', 'friction', 'compression'], lets, /NCCIH.*anticoagulants/],
  ['antiplatelet-combination', 'clearance', 2, ['deep', 'friction', 'compression'], lets, /NCCIH/],
  ['bleeding-disorder', 'clearance', 2, ['deep', 'friction', 'compression'], lets, /NCCIH.*low platelets/],
  ['osteoporosis', 'clearance', 2, ['percussion'], lets, /weak bones/],
  ['cancer-in-treatment', 'clearance', 2, [], lets, /cancer/],
  ['heart-failure', 'clearance', 3, [], lets, /heart/],
  ['kidney-failure', 'clearance', 3, [], lets, /4\.2/],
  ['diabetes-with-neuropathy', 'clearance', 2, [], lets, /fragile skin/],
  ['epilepsy-uncontrolled', 'clearance', 3, [], lets, /4\.2/],
  ['surgery-recent', 'clearance', 3, [], lets, /4\.2/],
  ['spinal-surgery', 'clearance', 3, [], lets, /4\.2/],
  ['aortic-aneurysm-known', 'clearance', 2, [], lets, /without medical OK/],
  ['pregnancy-high-risk', 'clearance', 2, [], lets, /PMC8396946/],
  ['steroids-long-term', 'clearance', 2, ['percussion'], lets, /4\.2/],
  ['connective-tissue-disorder', 'clearance', 2, [], lets, /4\.2/],
  ['pregnancy', 'note', null, [], lets, /PMC8396946/],
  ['hypertension-controlled', 'note', null, [], lets, /4\.2/],
  ['trauma-history', 'note', null, [], lets, /4\.2/],
  ['scoliosis', 'note', null, [], lets, /4\.2/],
  ['hypermobility', 'note', null, [], lets, /4\.2/],
  ['alcohol-or-painkiller-today', 'note', null, [], lets, /4\.2/],
];

describe('a condition', () => {
  test.each(table)('%s: %s, pressure %s', (id, level, pressure, notAllowed, does, source) => {
    const verdict = assess(withCondition(id));
    expect(verdict.level).toBe(level);
    expect(verdict).toMatchObject(does);
    expect(verdict.pressureCap?.value ?? null).toBe(pressure);
    expect(verdict.notAllowed.map(({ value }) => value)).toEqual(notAllowed);
    expect(verdict.matters.map(({ ruleId }) => ruleId)).toEqual([id]);
    expect(verdict.matters[0]?.source).toMatch(source);
    expect(verdict.needsReason).toEqual(level === 'clearance' ? [id] : []);
    expect(ruleWords(id).therapist).not.toBe('');
    expect(ruleWhy(id)).toMatch(/\.$/);
  });

  test('stands in the table, each of them, with the group it belongs to', () => {
    expect(table.map(([id]) => id)).toEqual(conditions.map(({ id }) => id));
    for (const { id, group } of conditions) {
      const { level } = conditionRules[id];
      const groupOf = level.startsWith('stop') ? 'stop' : level === 'avoid-area' ? 'area' : level;
      expect(groupOf).toBe(group);
    }
  });

  test('that nobody asked about is no condition, and neither a "no"', () => {
    const facts = clearFacts();
    expect(assess(facts).matters).toEqual([]);
    const unasked = { ...facts, health: { body: nothingKnown, recordedOn: day } };
    expect(assess(unasked).matters).toEqual([]);
  });
});

describe('places', () => {
  const areas = conditions
    .filter(({ group }) => group === 'area')
    .map(({ id }) => id as (typeof areaConditions)[number]);

  test.each(areas)('%s keeps off what is marked for it today, that side only', (condition) => {
    const facts = clearFacts();
    const keepOff = [{ condition, structure: 'piriformis' as const, side: 'left' as const }];
    const { locked, level } = assess({ ...facts, safety: { ...facts.safety, keepOff } });
    expect(level).toBe('avoid-area');
    expect(locked).toEqual([{ value: { structure: 'piriformis', side: 'left' }, rules: [condition] }]);
  });

  test('of the health history are kept off as well', () => {
    const health = historyWith('numb-area', { places: [{ structure: 'hamstrings', side: 'right' }] });
    expect(assess(clearFacts({ health })).locked).toEqual([
      { value: { structure: 'hamstrings', side: 'right' }, rules: ['numb-area'] },
    ]);
  });

  test('of the kidneys take no percussion in any session', () => {
    const at = assess(clearFacts()).notAllowedAt;
    expect(at.map(({ value }) => value)).toContainEqual({
      structure: 'quadratus-lumborum',
      side: 'both',
      kind: 'percussion',
    });
    expect(at.every(({ rules }) => rules.includes('kidneys'))).toBe(true);
  });

  test('that withdraw from light touch take no deep work', () => {
    const place = { structure: 'piriformis' as const, side: 'left' as const };
    const verdict = assess(clearFacts({ tender: [place] }));
    expect(verdict.placeCaps).toEqual([{ value: { ...place, pressure: 3 }, rules: ['tender-place'] }]);
    expect(verdict.notAllowedAt).toContainEqual({
      value: { ...place, kind: 'deep' },
      rules: ['tender-place'],
    });
    expect(verdict.pressureCap).toBeNull();
  });
});

describe('pregnancy', () => {
  const pregnant = (pregnancyWeeks: number | null) => {
    const { body, recordedOn } = historyWith('pregnancy');
    return assess(clearFacts({ health: { body: { ...body, pregnancyWeeks }, recordedOn } }));
  };

  test('takes no belly work and no strong leg work', () => {
    const verdict = pregnant(12);
    expect(verdict.locked.map(({ value }) => value.structure)).toEqual([
      'rectus-abdominis',
      'obliques',
      'iliopsoas',
    ]);
    expect(verdict.placeCaps.map(({ value }) => [value.structure, value.pressure])).toEqual([
      ['hamstrings', 3],
      ['tensor-fasciae-latae', 3],
    ]);
  });

  test.each([
    [19, 'side-lying'],
    [20, 'side-lying'],
    [21, 'not-flat-supine'],
    [null, 'not-flat-supine'],
  ] as const)('of week %s: %s', (weeks, position) => {
    expect(pregnant(weeks).positions.map(({ value }) => value)).toEqual([position]);
  });

  test('counts the weeks on to the day of the session', () => {
    const { body } = historyWith('pregnancy');
    const health = { body: { ...body, pregnancyWeeks: 19 }, recordedOn: '2026-10-01' };
    expect(assess(clearFacts({ health })).positions[0]?.value).toBe('not-flat-supine');
  });
});

describe('what follows from other facts', () => {
  const known = (more: Partial<typeof nothingKnown>) =>
    assess(clearFacts({ health: { body: { ...nothingKnown, ...more }, recordedOn: day } })).matters.map(
      ({ ruleId }) => ruleId,
    );
  const medicine = (kind: 'anticoagulant' | 'antiplatelet') => ({ name: 'x', class: kind, dose: '' });

  test('a listed blood thinner counts, whatever the question says', () => {
    expect(known({ medications: [medicine('anticoagulant')] })).toEqual(['anticoagulant']);
  });

  test('two antiplatelets, or one with a thinner, are a combination; one alone is not', () => {
    expect(known({ medications: [medicine('antiplatelet')] })).toEqual([]);
    expect(known({ medications: [medicine('antiplatelet'), medicine('antiplatelet')] })).toEqual([
      'antiplatelet-combination',
    ]);
    expect(known({ medications: [medicine('antiplatelet'), medicine('anticoagulant')] })).toEqual([
      'anticoagulant',
      'antiplatelet-combination',
    ]);
  });

  test.each([
    ['2026-10-12', true],
    ['2026-10-11', false],
  ])('surgery on %s is recent on 22 November: %s', (on, isRecent) => {
    expect(known({ surgeries: [{ what: 'x', on, isSpinal: false }] })).toEqual(
      isRecent ? ['surgery-recent'] : [],
    );
  });

  test('an operation on the spine counts for good', () => {
    expect(known({ surgeries: [{ what: 'x', on: null, isSpinal: true }] })).toEqual(['spinal-surgery']);
  });

  test.each([
    ['1950-11-22', true],
    ['1950-11-23', false],
    [null, false],
  ])('born %s is over 75: %s', (birthDate, isOver) => {
    const rules = assess(clearFacts({ birthDate })).matters.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(isOver ? ['age-over-75'] : []);
  });

  test('an allergy of the record or of the history is a note', () => {
    expect(assess(clearFacts({ allergies: 'Nut oil' })).matters[0]).toMatchObject({
      ruleId: 'allergy',
      level: 'note',
    });
    expect(known({ topics: { ...nothingKnown.topics, allergies: 'yes' } })).toEqual(['allergy']);
  });

  test('the client’s own limit is a cap like any other, and the lower one holds', () => {
    expect(assess(clearFacts({ pressureLimit: 3 })).pressureCap).toEqual({ value: 3, rules: ['own-limit'] });
    const health = historyWith('osteoporosis');
    expect(assess(clearFacts({ pressureLimit: 3, health })).pressureCap).toEqual({
      value: 2,
      rules: ['osteoporosis'],
    });
    expect(assess(clearFacts({ pressureLimit: 2, health })).pressureCap?.rules).toEqual([
      'osteoporosis',
      'own-limit',
    ]);
  });
});
