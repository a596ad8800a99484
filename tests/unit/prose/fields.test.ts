import { describe, expect, test } from 'vitest';
import type { NoteBody } from '#domain/notes/body.ts';
import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { composeNote, proseLanguages } from '#domain/prose/compose.ts';
import { clear, noteWith, rowId } from './note-with.ts';

type Change = readonly [name: string, without: NoteBody, filled: NoteBody];

const section = <Name extends 'subjective' | 'assessment' | 'plan' | 'treatment' | 'safety'>(
  name: Name,
  patch: Partial<NoteBody[Name]>,
  base: Partial<NoteBody[Name]> = {},
): Change => [
  `${name}.${Object.keys(patch).join()}`,
  noteWith({ [name]: base }),
  noteWith({ [name]: { ...base, ...patch } }),
];

const marks: NoteBody['objective']['marks'] = [{ id: rowId(), view: 'back', points: [[1, 1, 0, 0]] }];

const subjective: {
  readonly [Name in Exclude<keyof NoteBody['subjective'], 'words' | 'painWindow'>]: Change;
} = {
  complaint: section('subjective', { complaint: 'It aches' }),
  painBefore: section('subjective', { painBefore: 0 }),
  painBest: section('subjective', { painBest: 0 }),
  painWorst: section('subjective', { painWorst: 10 }),
  regions: section('subjective', { regions: ['lumbar-central'] }),
  marks: section('subjective', { marks }),
  qualities: section('subjective', { qualities: ['numb'] }),
  radiation: section('subjective', { radiation: 'none' }),
  radiationSide: section('subjective', { radiationSide: 'left' }, { radiation: 'thigh' }),
  distalPoint: section('subjective', { distalPoint: 'heel' }),
  aggravating: section('subjective', { aggravating: ['morning'] }),
  easing: section('subjective', { easing: ['other'] }),
  course: section('subjective', { course: 'same' }),
  episodesLastYear: section('subjective', { episodesLastYear: 0 }),
  morningStiffness: section('subjective', { morningStiffness: 0 }),
  nightWaking: section('subjective', { nightWaking: 'no' }),
  changeSinceLast: section('subjective', { changeSinceLast: 'same' }),
  sorenessAfterLast: section('subjective', { sorenessAfterLast: 'none' }),
  homeCare: section('subjective', { homeCare: 'none' }),
  globalChange: section('subjective', { globalChange: 0 }),
  activities: section('subjective', { activities: [{ id: rowId(), name: 'gardening', score: null }] }),
  sittingTolerance: section('subjective', { sittingTolerance: 0 }),
  standingTolerance: section('subjective', { standingTolerance: 1 }),
  walkingTolerance: section('subjective', { walkingTolerance: 2 }),
  workStatus: section('subjective', { workStatus: 'usual' }),
  sleep: section('subjective', { sleep: 0 }),
  sleepHours: section('subjective', { sleepHours: 0 }),
  sleepPosition: section('subjective', { sleepPosition: 'back' }),
  stress: section('subjective', { stress: 0 }),
  activityMinutes: section('subjective', { activityMinutes: 0 }),
  medication: section('subjective', { medication: 'none today' }),
};

const found = newFinding(rowId(), { structure: 'piriformis', side: 'left' });
const finding = (patch: Partial<typeof found>): Change => [
  `finding.${Object.keys(patch).join()}`,
  noteWith({ objective: { findings: [found] } }),
  noteWith({ objective: { findings: [{ ...found, ...patch }] } }),
];
const findings: { readonly [Name in Exclude<keyof typeof found, 'id'>]: Change } = {
  structure: finding({ structure: 'iliopsoas' }),
  side: finding({ side: 'both' }),
  tone: finding({ tone: 0 }),
  tenderness: finding({ tenderness: 0 }),
  temperature: finding({ temperature: 'usual' }),
  swelling: finding({ swelling: 'none' }),
  texture: finding({ texture: 'ropy' }),
  triggerPoint: finding({ triggerPoint: 'none' }),
  point: finding({ point: { view: 'back', x: 1, y: 1 } }),
  tautBand: finding({ tautBand: 'no' }),
  familiarPain: finding({ familiarPain: 'no' }),
  referredTo: finding({ referredTo: ['calf-left'] }),
  pressurePainBefore: finding({ pressurePainBefore: 0 }),
  pressurePainAfter: finding({ pressurePainAfter: 0 }),
};

const measured = {
  ...newRange(rowId(), { movement: 'side-bend', side: 'left', method: 'inclinometer' }),
  before: 10,
};
const range = (patch: Partial<typeof measured>): Change => [
  `range.${Object.keys(patch).join()}`,
  noteWith({ objective: { ranges: [measured] } }),
  noteWith({ objective: { ranges: [{ ...measured, ...patch }] } }),
];
const ranges: { readonly [Name in Exclude<keyof typeof measured, 'id'>]: Change } = {
  movement: range({ movement: 'rotation' }),
  side: range({ side: 'right' }),
  method: range({ method: 'estimate' }),
  device: range({ device: 'app' }),
  before: range({ before: 0 }),
  after: range({ after: 0 }),
  isPainful: range({ isPainful: 'no' }),
  pain: range({ pain: 0 }),
  endFeel: range({ endFeel: 'firm' }),
};

const tried = newTest(rowId(), { test: 'slump', side: 'left' });
const special = (patch: Partial<typeof tried>): Change => [
  `test.${Object.keys(patch).join()}`,
  noteWith({ objective: { tests: [tried] } }),
  noteWith({ objective: { tests: [{ ...tried, ...patch }] } }),
];
const tests: { readonly [Name in Exclude<keyof typeof tried, 'id'>]: Change } = {
  test: special({ test: 'kemp' }),
  side: special({ side: null }),
  state: special({ state: 'not-done' }),
  result: special({ result: 'negative' }),
  angle: special({ angle: 0 }),
};

const worked = newTreatmentRow(rowId(), {
  technique: 'trigger-point',
  stroke: null,
  structure: 'piriformis',
  side: 'left',
});
const work = (patch: Partial<typeof worked>): Change => [
  `row.${Object.keys(patch).join()}`,
  noteWith({ treatment: { rows: [worked] } }),
  noteWith({ treatment: { rows: [{ ...worked, ...patch }] } }),
];
const rows: { readonly [Name in Exclude<keyof typeof worked, 'id'>]: Change } = {
  technique: work({ technique: 'deep-tissue' }),
  stroke: work({ stroke: 'pincer' }),
  structure: work({ structure: 'low-back' }),
  side: work({ side: 'right' }),
  pressure: work({ pressure: 1 }),
  minutes: work({ minutes: 1 }),
  discomfort: work({ discomfort: 0 }),
  position: work({ position: 'prone' }),
  tool: work({ tool: 'cups' }),
  lubricant: work({ lubricant: 'none' }),
  response: work({ response: 'unchanged' }),
  holdSeconds: work({ holdSeconds: 1 }),
  repeats: work({ repeats: 1 }),
  detail: work({ detail: 'with a strap' }),
};

const assessment: { readonly [Name in Exclude<keyof NoteBody['assessment'], 'words'>]: Change } = {
  response: section('assessment', { response: 'same' }),
  painAfter: section('assessment', { painAfter: 0 }),
  adverse: section('assessment', { adverse: ['none'] }),
  irritability: section('assessment', { irritability: 'low' }),
  goalProgress: section('assessment', { goalProgress: 0 }),
};

const referral = { to: '', urgency: 'days', reason: '', letterOn: null } as const;
const plan: { readonly [Name in Exclude<keyof NoteBody['plan'], 'words'>]: Change } = {
  frequency: section('plan', { frequency: 'weekly' }),
  sessionCount: section('plan', { sessionCount: 1 }),
  reviewOn: section('plan', { reviewOn: '2026-12-01' }),
  focus: section('plan', { focus: ['piriformis'] }),
  nextFocus: section('plan', { nextFocus: 'hips' }),
  nextVisitDate: section('plan', { nextVisitDate: '2026-12-01' }),
  nextVisitTime: section('plan', { nextVisitTime: '09:00' }),
  exercises: section('plan', { exercises: [{ exercise: 'bridge', dose: '' }] }),
  homeCare: section('plan', { homeCare: 'heat' }),
  referral: section('plan', { referral }),
  clientAgreed: section('plan', { clientAgreed: 'no' }),
};

const safety: { readonly [Name in Exclude<keyof NoteBody['safety'], 'ruleSet'>]: Change } = {
  form: section('safety', { form: 'full' }, clear),
  screen: section('safety', { screen: clear.screen }),
  observations: section('safety', { observations: ['collapse'] }),
  today: section('safety', { today: clear.today }),
  keepOff: section('safety', { keepOff: [{ condition: 'burn', structure: 'hamstrings', side: 'left' }] }),
  reasons: section('safety', { reasons: [{ rule: 'osteoporosis', words: 'light work only' }] }),
  action: section('safety', { action: 'sent to a doctor' }),
};

const more: readonly Change[] = [
  section('subjective', { painWindow: 'week' }, { painBest: 1 }),
  section(
    'plan',
    { exercises: [{ exercise: 'bridge', dose: 'ten times' }] },
    { exercises: [{ exercise: 'bridge', dose: '' }] },
  ),
  ...(['to', 'reason'] as const).map((name) =>
    section('plan', { referral: { ...referral, [name]: 'words' } }, { referral }),
  ),
  section('plan', { referral: { ...referral, letterOn: '2026-12-01' } }, { referral }),
  section('plan', { referral: { ...referral, urgency: 'emergency' } }, { referral }),
  section('treatment', { sessionMinutes: 60 }),
  ['objective.postures', noteWith({}), noteWith({ objective: { postures: ['guarding'] } })],
  ['objective.marks', noteWith({}), noteWith({ objective: { marks } })],
  section(
    'subjective',
    { activities: [{ id: rowId(), name: 'gardening', score: 0 }] },
    { activities: [{ id: rowId(), name: 'gardening', score: null }] },
  ),
];

const changes = [
  ...[safety, subjective, findings, ranges, tests, rows, assessment, plan].flatMap((all) =>
    Object.values<Change>(all),
  ),
  ...more,
];

describe('every field that is filled is said', () => {
  test.each(changes)('%s', (_name, without, filled) => {
    for (const language of proseLanguages) {
      const text = (body: NoteBody) =>
        Object.values(composeNote(body, { language }))
          .flat()
          .map((sentence) => sentence.text)
          .join(' ');
      expect(text(filled)).not.toBe(text(without));
      expect(text(filled).length).toBeGreaterThan(0);
    }
  });
});

describe('what is missing stays missing', () => {
  test('a row of a measured movement without a value says nothing', () => {
    const row = newRange(rowId(), { movement: 'flexion', side: null, method: 'inclinometer' });
    expect(composeNote(noteWith({ objective: { ranges: [row] } }), { language: 'en' }).objective).toEqual([]);
  });

  test('minutes of a place that comes twice are added, and the unknown ones are not counted as none', () => {
    const at = (minutes: number | null) => ({ ...worked, id: rowId(), minutes });
    const [sentence] = composeNote(noteWith({ treatment: { rows: [at(5), at(null), at(3)] } }), {
      language: 'en',
    }).treatment;
    expect(sentence?.text).toContain('the left piriformis (8 minutes)');
    expect(sentence?.from).toHaveLength(3);
  });

  test('a referral that is only often described for a structure is not said', () => {
    const trigger = { ...found, structure: 'gluteus-minimus' as const, triggerPoint: 'active' as const };
    const [sentence] = composeNote(noteWith({ objective: { findings: [trigger] } }), {
      language: 'en',
    }).objective;
    expect(sentence?.text).toBe('The left gluteus minimus shows an active trigger point.');
  });

  test('a change within the noise of measuring is not said', () => {
    const row = newRange(rowId(), { movement: 'fingertip-to-floor', side: null, method: 'tape' });
    const said = (after: number) =>
      composeNote(noteWith({ objective: { ranges: [{ ...row, before: 12, after }] } }), { language: 'en' })
        .objective[0]?.text;
    expect(said(8)).not.toContain('change');
    expect(said(7.5)).toContain('change of 4.5 cm, for the better');
    expect(said(16.5)).toContain('change of 4.5 cm, for the worse');
  });
});
