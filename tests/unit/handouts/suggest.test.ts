import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '#domain/clients/episode.ts';
import { exerciseLimit } from '#domain/handouts/choice.ts';
import { printedBlocks } from '#domain/handouts/printed-blocks.ts';
import { reasonWordsEn } from '#domain/handouts/reasons.ts';
import { suggestBlocks } from '#domain/handouts/suggest.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { painQualities, provocations, radiations } from '#domain/notes/subjective.ts';
import { techniques } from '#domain/notes/techniques.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { allClear, flagAnswers, redFlagIds } from '#domain/safety/red-flags.ts';
import { contentBlocks } from '#main/content/load.ts';
import { nothingKnownOf } from '#tests/support/safety.ts';

const blocks = contentBlocks('en');
const exerciseIds = new Set(blocks.filter(({ kind }) => kind === 'exercise').map(({ id }) => id));

const screen = fc.record(
  Object.fromEntries(redFlagIds.map((id) => [id, fc.constantFrom(...flagAnswers)])) as Record<
    (typeof redFlagIds)[number],
    fc.Arbitrary<(typeof flagAnswers)[number]>
  >,
);
const treatmentRow = fc
  .record({ id: fc.uuid(), technique: fc.constantFrom(...techniques) })
  .map(({ id, technique }) =>
    newTreatmentRow(id, { technique, stroke: null, structure: 'multifidus', side: 'left' }),
  );
const note: fc.Arbitrary<NoteBody> = fc
  .record({
    screen: fc.oneof(screen, fc.constant(allClear)),
    aggravating: fc.subarray([...provocations]),
    qualities: fc.subarray([...painQualities]),
    radiation: fc.option(fc.constantFrom(...radiations)),
    stress: fc.option(fc.integer({ min: 0, max: 10 })),
    rows: fc.array(treatmentRow, { maxLength: 4 }),
  })
  .map(({ screen: answers, rows, ...subjective }) => ({
    ...emptyNote,
    safety: { ...emptyNote.safety, screen: answers },
    subjective: { ...emptyNote.subjective, ...subjective },
    treatment: { ...emptyNote.treatment, rows },
  }));
const input = fc.record({
  note,
  stage: fc.constantFrom(...stages),
  facts: fc.record({ isFirstSession: fc.boolean() }),
});
const verdictOf = (body: NoteBody) => noteVerdict(body, nothingKnownOf, '2026-11-22');

const suggest = (rest: { note: NoteBody; stage?: (typeof stages)[number]; isFirstSession?: boolean }) =>
  suggestBlocks({
    blocks,
    note: rest.note,
    stage: rest.stage ?? 'chronic',
    facts: { isFirstSession: rest.isFirstSession ?? false },
    verdict: verdictOf(rest.note),
  });
const suggestedIn = (rest: Parameters<typeof suggest>[0]) =>
  suggest(rest)
    .filter(({ isSuggested }) => isSuggested)
    .map(({ id }) => id);
const clearNote: NoteBody = { ...emptyNote, safety: { ...emptyNote.safety, screen: allClear } };

test('whatever the note: never more exercises than the limit, required blocks always, each suggestion has a reason', () => {
  fc.assert(
    fc.property(input, (rest) => {
      const suggestions = suggestBlocks({ blocks, ...rest, verdict: verdictOf(rest.note) });
      const exercises = suggestions.filter(({ id, isSuggested }) => isSuggested && exerciseIds.has(id));
      expect(exercises.length).toBeLessThanOrEqual(exerciseLimit);
      for (const suggestion of suggestions) {
        expect(suggestion.isRequired && !suggestion.isSuggested).toBe(false);
        expect(suggestion.isWithheld && suggestion.isSuggested).toBe(false);
        expect(suggestion.reason !== null).toBe(suggestion.isSuggested);
        if (suggestion.reason !== null) expect(reasonWordsEn[suggestion.reason]).toMatch(/^[A-Z]/);
      }
      expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
    }),
  );
});

test('any red flag answered yes withholds every exercise and nothing else', () => {
  fc.assert(
    fc.property(input, fc.constantFrom(...redFlagIds), (rest, flag) => {
      const { safety } = rest.note;
      const flagged = {
        ...rest.note,
        safety: { ...safety, screen: { ...safety.screen, [flag]: 'yes' as const } },
      };
      for (const { id, isWithheld } of suggestBlocks({
        blocks,
        ...rest,
        note: flagged,
        verdict: verdictOf(flagged),
      })) {
        expect(isWithheld).toBe(exerciseIds.has(id));
      }
    }),
  );
});

test('pain in both legs withholds exercises until the question about it was answered no', () => {
  const bothLegs = { ...clearNote, subjective: { ...clearNote.subjective, radiation: 'both-legs' as const } };
  expect(suggest({ note: bothLegs }).some(({ isWithheld }) => isWithheld)).toBe(false);
  const screenOpen = { ...allClear, 'cauda-equina': 'not-asked' as const };
  const unasked = { ...bothLegs, safety: { ...bothLegs.safety, screen: screenOpen } };
  expect(suggest({ note: unasked }).filter(({ isWithheld }) => isWithheld).length).toBeGreaterThan(0);
});

test('exercises are on offer but not suggested while safety questions are unasked', () => {
  const suggestions = suggest({ note: emptyNote }).filter(({ id }) => exerciseIds.has(id));
  expect(suggestions.every(({ isSuggested, isWithheld }) => !isSuggested && !isWithheld)).toBe(true);
  expect(suggestedIn({ note: clearNote }).filter((id) => exerciseIds.has(id))).toHaveLength(4);
});

test.each([
  ['deep-tissue', 'deep-tissue-work', 'Deep tissue work was done'],
  ['swedish', 'swedish-massage', 'Swedish massage was done'],
  ['trigger-point', 'trigger-point-work', 'Trigger point work was done'],
] as const)('the text about %s is suggested when it was done, and says why', (technique, id, words) => {
  const row = newTreatmentRow('0197a000-0000-7000-8000-000000000001', {
    technique,
    stroke: null,
    structure: 'multifidus',
    side: 'left',
    minutes: 10,
  });
  const done = suggest({ note: { ...clearNote, treatment: { ...clearNote.treatment, rows: [row] } } }).find(
    (each) => each.id === id,
  );
  expect(done?.reason === null ? '' : reasonWordsEn[done?.reason ?? 'always']).toBe(words);
  expect(suggestedIn({ note: clearNote })).not.toContain(id);
});

test('sitting, stress and a first session each bring their texts', () => {
  const { subjective } = clearNote;
  const usual = suggestedIn({ note: clearNote });
  const sitting = suggestedIn({
    note: { ...clearNote, subjective: { ...subjective, aggravating: ['sitting'] } },
  });
  expect(usual).not.toContain('supportive-chair');
  expect(sitting).toContain('supportive-chair');
  const stressed = suggestedIn({ note: { ...clearNote, subjective: { ...subjective, stress: 8 } } });
  expect(stressed).toEqual(expect.arrayContaining(['stress-and-your-back', 'feeling-calmer']));
  expect(suggestedIn({ note: clearNote, isFirstSession: true })).toContain('choosing-a-therapist');
});

test('every sheet suggests the self-care, session and aftercare texts that the sources ask for', () => {
  const ids = new Set(suggestedIn({ note: clearNote }));
  const covered = new Set(printedBlocks(blocks, [...ids]).flatMap(({ statements }) => statements));
  for (const number of [27, 28, 29, 32, 33, 34, 43, 54]) expect(covered).toContain(number);
});

test('what is printed: chosen in their order, required always, exercises with their rules first, withheld never', () => {
  const chosen = ['exercise-bridge', 'stay-active', 'exercise-walking'];
  expect(printedBlocks(blocks, chosen).map(({ id }) => id)).toEqual([
    'before-you-exercise',
    ...chosen,
    'get-help',
    'limits',
  ]);
  const withheld = ['exercise-bridge', 'exercise-walking', 'get-help'];
  expect(printedBlocks(blocks, chosen, withheld).map(({ id }) => id)).toEqual([
    'stay-active',
    'get-help',
    'limits',
  ]);
});
