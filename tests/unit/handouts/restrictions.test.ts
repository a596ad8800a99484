import { expect, test } from 'vitest';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import { causesOf } from '#domain/handouts/causes.ts';
import {
  blockOfExercise,
  type ExerciseId,
  exerciseIds,
  exerciseOfBlock,
} from '#domain/handouts/exercises.ts';
import type { HandoutFacts } from '#domain/handouts/facts.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { type ExerciseCause, exerciseCauses } from '#domain/handouts/limits.ts';
import { restrictions } from '#domain/handouts/restrictions.ts';
import { suggestBlocks } from '#domain/handouts/suggest.ts';
import { causeWords, withheldInWords } from '#domain/handouts/withheld-words.ts';
import { type HealthHistory, nothingKnown } from '#domain/health/history.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { contentBlocks } from '#main/content/load.ts';
import { healthWith } from '#tests/support/health.ts';

const day = '2026-11-25';
const blocks = contentBlocks('en');
const clearNote: NoteBody = { ...emptyNote, safety: { ...emptyNote.safety, screen: allClear } };
const factsWith = (body: HealthHistory | null, more: Partial<HandoutFacts> = {}): HandoutFacts => ({
  isFirstSession: false,
  day,
  health: body === null ? null : { body, recordedOn: day },
  limitations: [],
  ...more,
});

function suggestionsFor(facts: HandoutFacts, note: NoteBody = clearNote) {
  return suggestBlocks({ blocks, note, stage: 'chronic', facts, verdict: { blocksExercises: false } });
}
function about(exercise: ExerciseId, facts: HandoutFacts, note?: NoteBody) {
  return suggestionsFor(facts, note).find(({ id }) => id === blockOfExercise(exercise));
}
const withheldFor = (facts: HandoutFacts, note?: NoteBody) =>
  suggestionsFor(facts, note)
    .filter(({ withheld }) => withheld.length > 0)
    .flatMap(({ id }) => exerciseOfBlock(id) ?? [])
    .sort();

const hip = (what: string): HealthHistory => ({
  ...nothingKnown,
  surgeries: [{ what, on: null, isSpinal: false }],
});

// Which exercise goes with which cause: clinical rules, section 6, column "Caution", and 4.2 for lying flat.
test.each<readonly [string, HealthHistory, readonly ExerciseId[]]>([
  ['a replaced hip', hip('Left hip replacement 2019'), ['figure-four', 'knee-to-chest']],
  ['una cadera reemplazada', hip('Prótesis total de cadera derecha'), ['figure-four', 'knee-to-chest']],
  ['osteoporosis', healthWith({ osteoporosis: {} }), ['curl-up']],
  [
    'pregnancy in week 24',
    { ...healthWith({ pregnancy: {} }), pregnancyWeeks: 24 },
    ['bridge', 'curl-up', 'dead-bug', 'knee-rolls', 'knee-to-chest'],
  ],
  [
    'pregnancy of unknown weeks counts as late',
    healthWith({ pregnancy: {} }),
    ['bridge', 'curl-up', 'dead-bug', 'knee-rolls', 'knee-to-chest'],
  ],
  ['pregnancy in week 10', { ...healthWith({ pregnancy: {} }), pregnancyWeeks: 10 }, []],
  ['a knee operation', hip('Knee arthroscopy'), []],
  ['nothing', nothingKnown, []],
])('%s keeps the right exercises off', (_name, health, expected) => {
  expect(withheldFor(factsWith(health))).toEqual([...expected].sort());
});

test('leg pain that bending forward makes worse keeps knee to chest off, back pain does not', () => {
  const bent = (radiation: 'below-knee' | 'buttock'): NoteBody => ({
    ...clearNote,
    subjective: { ...clearNote.subjective, radiation, aggravating: ['bending-forward'] },
  });
  expect(withheldFor(factsWith(null), bent('below-knee'))).toEqual(['knee-to-chest']);
  expect(withheldFor(factsWith(null), bent('buttock'))).toEqual([]);
});

test('what the therapist said of a client holds: a cause, and one exercise with the reason why', () => {
  const facts = factsWith(null, {
    limitations: [
      { subject: 'neck-pain', words: '', since: day },
      { subject: 'bottom-to-heels', words: 'knees hurt on the floor', since: day },
    ],
  });
  expect(withheldFor(facts)).toEqual(['bottom-to-heels', 'curl-up']);
  const [why] = about('bottom-to-heels', facts)?.withheld ?? [];
  expect(why && withheldInWords(why)).toBe('Not for this client: knees hurt on the floor');
});

test('an exercise that is done another way says how, in every language', () => {
  const facts = factsWith({ ...healthWith({ pregnancy: {} }), pregnancyWeeks: 30 });
  expect(about('pelvic-tilt', facts)?.adaptations).toEqual(['late-pregnancy']);
  expect(about('pelvic-tilt', facts)?.withheld).toEqual([]);
  for (const { exercise, cause, effect } of restrictions) {
    for (const language of handoutLanguages) {
      const words = adaptationInWords(exercise, cause, language);
      expect(`${exercise}/${cause}: ${words !== ''}`).toBe(`${exercise}/${cause}: ${effect === 'adapt'}`);
      expect(words).toMatch(/^$|^\p{Lu}.*\.$/u);
    }
  }
});

test('a withheld exercise is never suggested, planned or not, and every other planned one is', () => {
  const note: NoteBody = {
    ...clearNote,
    plan: {
      ...clearNote.plan,
      exercises: exerciseIds.slice(0, 9).map((exercise) => ({ exercise, dose: '' })),
    },
  };
  const suggested = suggestionsFor(factsWith(healthWith({ osteoporosis: {} })), note).filter(
    ({ id, isSuggested }) => isSuggested && id.startsWith('exercise-'),
  );
  expect(suggested).toHaveLength(6);
  expect(suggested.every(({ reason }) => reason?.kind === 'planned')).toBe(true);
  expect(suggested.map(({ id }) => id)).not.toContain('exercise-curl-up');
});

test('every rule names its source, every cause has words and some rule, no rule stands twice', () => {
  const keys = restrictions.map(({ exercise, cause }) => `${exercise}/${cause}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(restrictions.every(({ source }) => source.length > 10)).toBe(true);
  const ruled = new Set<ExerciseCause>(restrictions.map(({ cause }) => cause));
  expect([...ruled].sort()).toEqual([...exerciseCauses].sort());
  for (const cause of exerciseCauses) expect(causeWords[cause]).toMatch(/^[A-Z]/);
});

test('causes come from the history, the note and the therapist, each once', () => {
  const facts = factsWith(healthWith({ osteoporosis: {} }), {
    limitations: [{ subject: 'osteoporosis', words: '', since: day }],
  });
  const dizzy: NoteBody = {
    ...clearNote,
    assessment: { ...clearNote.assessment, adverse: ['dizziness'] },
  };
  expect(causesOf(dizzy, facts)).toEqual(['osteoporosis', 'dizziness']);
});
