import fc from 'fast-check';
import { mapHeight, mapViews, mapWidth } from '#domain/anatomy/body-map.ts';
import { painRegions, sides, structureIds, workPlaces } from '#domain/anatomy/structures.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { movements, rangeMethods } from '#domain/measures/ranges.ts';
import { specialTests, testResults, testStates } from '#domain/measures/special-tests.ts';
import { type NoteBody, noteBody } from '#domain/notes/body.ts';
import { nothingCarried } from '#domain/notes/carried.ts';
import { postures, swellings, temperatures, triggerPointStates, yesNo } from '#domain/notes/objective.ts';
import { adverseReactions, irritabilities, referralUrgencies } from '#domain/notes/outcome.ts';
import {
  changes,
  courses,
  homeCareAmounts,
  mostActivities,
  nightWakings,
  painQualities,
  painWindows,
  provocations,
  radiations,
  reliefs,
  sleepPositions,
  sorenessAfterLast,
  workStatuses,
} from '#domain/notes/subjective.ts';
import {
  clientPositions,
  lubricants,
  rowResponses,
  strokes,
  techniques,
  tools,
} from '#domain/notes/techniques.ts';
import { areaConditions, clearanceConditions } from '#domain/safety/section.ts';
import { anySafety } from './safety-arbitraries.ts';

/** Texts that people and attackers type: quotes, brackets, markup, other scripts, marks that turn the direction. */
export const hostileTexts = [
  '',
  '   ',
  '...',
  'undefined',
  'null',
  '[object Object]',
  '<script>alert(1)</script>',
  "'; DROP TABLE note; --",
  'lifting  my   grandson.',
  'line one\nline two\r\nline three',
  '“quoted” and «otra» ((',
  'iliocostalis-lumborum',
  'اَلعَرَبِيَّة',
  '\u202edetrevni',
  'e\u0301\u0301\u0301',
  'İstanbul ß ﬁ',
  '👩🏽‍⚕️ 🦴',
  'a , b ; c .',
  'x'.repeat(200),
] as const;

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 40 }));
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const maybe = <Value>(values: readonly Value[]) => fc.option(oneOf(values));
const score = (low: number, high: number) => fc.option(fc.integer({ min: low, max: high }));
const tenths = (low: number, high: number) =>
  fc.option(fc.integer({ min: low * 10, max: high * 10 }).map((value) => value / 10));
const some = <Value>(values: readonly Value[]) =>
  fc
    .shuffledSubarray([...values])
    .map((all) => all.slice(0, 8))
    .chain((few) =>
      fc.constantFrom(few, [...few, ...few.slice(0, 1)]).map((all) => all.slice(0, values.length)),
    );
const day = fc.option(
  fc.constantFrom('2026-01-01', '2026-02-28', '2028-02-29', '2026-11-24', '2026-12-31', '1999-08-09'),
);
const time = fc.constantFrom(null, '00:00', '09:05', '23:59');
const side = oneOf(sides);
const structure = oneOf(structureIds);
const sideOrNone = fc.constantFrom('left' as const, 'right' as const, null);
const across = fc.integer({ min: 0, max: mapWidth });
const down = fc.integer({ min: 0, max: mapHeight });
const view = oneOf(mapViews);

const marks = fc.array(
  fc.record({
    id: fc.uuid(),
    view,
    points: fc.array(fc.tuple(across, down, fc.nat(10_000), fc.nat(1000)), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 2 },
);

const subjective = fc.record({
  complaint: text,
  painBefore: score(0, 10),
  painBest: score(0, 10),
  painWorst: score(0, 10),
  painWindow: oneOf(painWindows),
  regions: some(painRegions),
  marks,
  qualities: some(painQualities),
  radiation: maybe(radiations),
  radiationSide: maybe(sides),
  distalPoint: text,
  aggravating: some(provocations),
  easing: some(reliefs),
  course: maybe(courses),
  episodesLastYear: score(0, 99),
  morningStiffness: score(0, 1440),
  nightWaking: maybe(nightWakings),
  changeSinceLast: maybe(changes),
  sorenessAfterLast: maybe(sorenessAfterLast),
  homeCare: maybe(homeCareAmounts),
  globalChange: score(-5, 5),
  activities: fc.array(fc.record({ id: fc.uuid(), name: text, score: score(0, 10) }), {
    maxLength: mostActivities,
  }),
  sittingTolerance: score(0, 1440),
  standingTolerance: score(0, 1440),
  walkingTolerance: score(0, 1440),
  workStatus: maybe(workStatuses),
  sleep: score(0, 10),
  sleepHours: tenths(0, 24),
  sleepPosition: maybe(sleepPositions),
  stress: score(0, 10),
  activityMinutes: score(0, 10_080),
  medication: text,
  words: text,
});

const finding = fc.record({
  id: fc.uuid(),
  structure,
  side,
  tone: score(0, 3),
  tenderness: score(0, 4),
  temperature: maybe(temperatures),
  swelling: maybe(swellings),
  texture: text,
  triggerPoint: maybe(triggerPointStates),
  point: fc.option(fc.record({ view, x: across, y: down })),
  tautBand: maybe(yesNo),
  familiarPain: maybe(yesNo),
  referredTo: some(painRegions),
  pressurePainBefore: score(0, 10),
  pressurePainAfter: score(0, 10),
});

const range = fc.record({
  id: fc.uuid(),
  movement: oneOf(movements),
  side: sideOrNone,
  method: oneOf(rangeMethods),
  device: text,
  before: tenths(-40, 120),
  after: tenths(-40, 120),
  isPainful: maybe(yesNo),
  pain: score(0, 10),
  endFeel: text,
});

const test = fc.record({
  id: fc.uuid(),
  test: oneOf(specialTests),
  side: sideOrNone,
  state: oneOf(testStates),
  result: maybe(testResults),
  angle: tenths(0, 120),
});

const row = fc.record({
  id: fc.uuid(),
  technique: oneOf(techniques),
  stroke: maybe(strokes),
  structure: oneOf(workPlaces),
  side,
  pressure: score(1, 5),
  minutes: score(1, 240),
  discomfort: score(0, 10),
  position: maybe(clientPositions),
  tool: maybe(tools),
  lubricant: maybe(lubricants),
  response: maybe(rowResponses),
  holdSeconds: score(1, 600),
  repeats: score(1, 50),
  detail: text,
});

const plan = fc.record({
  frequency: text,
  sessionCount: score(1, 200),
  reviewOn: day,
  focus: some(structureIds),
  nextFocus: text,
  nextVisitDate: day,
  nextVisitTime: time,
  exercises: fc.array(fc.record({ exercise: oneOf(exerciseIds), dose: text }), { maxLength: 4 }),
  homeCare: text,
  referral: fc.option(
    fc.record({ to: text, urgency: oneOf(referralUrgencies), reason: text, letterOn: day }),
  ),
  clientAgreed: maybe(yesNo),
  words: text,
});

const safety = fc
  .tuple(
    anySafety,
    fc.array(fc.record({ condition: oneOf(areaConditions), structure, side }), { maxLength: 4 }),
    fc.array(fc.record({ rule: oneOf(clearanceConditions), words: text }), { maxLength: 3 }),
    text,
  )
  .map(([some, keepOff, reasons, action]) => ({ ...some, keepOff, reasons, action }));

/** Any body that a note can hold, as it lies in the file: parsed, so that texts are cleaned as the store cleans them. */
export const anyNoteBody: fc.Arbitrary<NoteBody> = fc
  .record({
    format: fc.constant(3 as const),
    safety,
    subjective,
    objective: fc.record({
      postures: some(postures),
      findings: fc.array(finding, { maxLength: 6 }),
      marks,
      ranges: fc.array(range, { maxLength: 5 }),
      tests: fc.array(test, { maxLength: 5 }),
      words: text,
    }),
    treatment: fc.record({
      sessionMinutes: score(1, 480),
      rows: fc.array(row, { maxLength: 6 }),
      words: text,
    }),
    assessment: fc.record({
      response: maybe(changes),
      painAfter: score(0, 10),
      adverse: some(adverseReactions),
      irritability: maybe(irritabilities),
      goalProgress: score(0, 100),
      words: text,
    }),
    plan,
    carried: fc.constant(nothingCarried),
  })
  .map((body) => noteBody.parse(body));
