import fc from 'fast-check';
import { expect, test } from 'vitest';
import { structureIds } from '#domain/anatomy/structures.ts';
import { stages } from '#domain/clients/episode.ts';
import { exerciseLimit } from '#domain/handouts/choice.ts';
import type { HandoutFacts } from '#domain/handouts/facts.ts';
import { printedBlocks } from '#domain/handouts/printed-blocks.ts';
import { reasonInWords } from '#domain/handouts/reason-words.ts';
import { suggestBlocks } from '#domain/handouts/suggest.ts';
import { movements } from '#domain/measures/ranges.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { painQualities, provocations, radiations } from '#domain/notes/subjective.ts';
import { techniques } from '#domain/notes/techniques.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { allClear, flagAnswers, redFlagIds } from '#domain/safety/red-flags.ts';
import { contentBlocks } from '#main/content/load.ts';
import { nothingKnownOf } from '#tests/support/safety.ts';

const blocks = contentBlocks('en');
const exerciseIds = new Set(blocks.filter(({ kind }) => kind === 'exercise').map(({ id }) => id));

/** Nothing is known beyond the note. */
const nobodyAsked: HandoutFacts = { isFirstSession: false, day: '2026-11-22', health: null, limitations: [] };

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
  facts: fc.record({ isFirstSession: fc.boolean() }).map((facts) => ({ ...nobodyAsked, ...facts })),
});
const verdictOf = (body: NoteBody) => noteVerdict(body, nothingKnownOf, '2026-11-22');

const suggest = (rest: { note: NoteBody; stage?: (typeof stages)[number] } & Partial<HandoutFacts>) =>
  suggestBlocks({
    blocks,
    note: rest.note,
    stage: rest.stage ?? 'chronic',
    facts: { ...nobodyAsked, ...rest },
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
        expect(suggestion.withheld.length > 0 && suggestion.isSuggested).toBe(false);
        expect(suggestion.reason !== null).toBe(suggestion.isSuggested);
        if (suggestion.reason !== null)
          expect(reasonInWords(suggestion.reason)).toMatch(/^[A-Z][^_{}]+[a-z]$/);
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
      for (const { id, withheld } of suggestBlocks({
        blocks,
        ...rest,
        note: flagged,
        verdict: verdictOf(flagged),
      })) {
        expect(withheld.some(({ kind }) => kind === 'safety')).toBe(exerciseIds.has(id));
        if (!exerciseIds.has(id)) expect(withheld).toEqual([]);
      }
    }),
  );
});

const isAnyWithheld = (note: NoteBody) => suggest({ note }).some(({ withheld }) => withheld.length > 0);

test('pain in both legs withholds exercises until the question about it was answered no', () => {
  const bothLegs = { ...clearNote, subjective: { ...clearNote.subjective, radiation: 'both-legs' as const } };
  expect(isAnyWithheld(bothLegs)).toBe(false);
  const screenOpen = { ...allClear, 'cauda-equina': 'not-asked' as const };
  const unasked = { ...bothLegs, safety: { ...bothLegs.safety, screen: screenOpen } };
  expect(isAnyWithheld(unasked)).toBe(true);
});

test('exercises are on offer but not suggested while safety questions are unasked', () => {
  const suggestions = suggest({ note: emptyNote }).filter(({ id }) => exerciseIds.has(id));
  expect(suggestions.every(({ isSuggested, withheld }) => !isSuggested && withheld.length === 0)).toBe(true);
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
  expect(reasonInWords(done?.reason ?? { kind: 'always' })).toBe(words);
  expect(suggestedIn({ note: clearNote })).not.toContain(id);
});

const rowId = '0197a000-0000-7000-8000-000000000002';

function found(
  structure: (typeof structureIds)[number],
  more: Partial<ReturnType<typeof newFinding>>,
): NoteBody {
  const row = { ...newFinding(rowId, { structure, side: 'left' }), ...more };
  return { ...clearNote, objective: { ...clearNote.objective, findings: [row] } };
}

test.each([
  ['quadratus-lumborum', { tenderness: 2 }, 'exercise-side-plank', 'The quadratus lumborum was tender'],
  ['iliopsoas', { tone: 3 }, 'exercise-hip-flexor-stretch', 'The iliopsoas was tight'],
  ['piriformis', { triggerPoint: 'active' }, 'exercise-figure-four', 'The piriformis had a trigger point'],
] as const)('a finding in the %s brings an exercise and says why', (structure, more, id, words) => {
  const suggestion = suggest({ note: found(structure, more) }).find((each) => each.id === id);
  expect(suggestion?.isSuggested).toBe(true);
  expect(suggestion?.reason && reasonInWords(suggestion.reason)).toBe(words);
});

test('what was looked at and found usual is no reason', () => {
  const usual = found('quadratus-lumborum', { tenderness: 0, tone: 1, triggerPoint: 'none' });
  expect(suggestedIn({ note: usual })).not.toContain('exercise-side-plank');
});

test('an exercise for long-lasting pain is not suggested while the pain is new, whatever was found', () => {
  const note = found('multifidus', { tenderness: 3 });
  expect(suggestedIn({ note, stage: 'chronic' })).toContain('exercise-bird-dog');
  expect(suggestedIn({ note, stage: 'acute' })).not.toContain('exercise-bird-dog');
});

test('the most marked finding comes first, and few exercises are suggested at once', () => {
  const mild = newFinding(rowId, { structure: 'piriformis', side: 'left' });
  const findings = [
    { ...mild, tenderness: 1 },
    { ...mild, id: '0197a000-0000-7000-8000-000000000003', structure: 'iliopsoas' as const, tenderness: 3 },
  ];
  const ids = suggestedIn({
    note: { ...clearNote, objective: { ...clearNote.objective, findings } },
  }).filter((id) => exerciseIds.has(id));
  expect(ids).toContain('exercise-hip-flexor-stretch');
  expect(ids).toHaveLength(4);
});

test('whatever the note, a kind of text does not fill the sheet, and what fits best stays', () => {
  fc.assert(
    fc.property(input, (rest) => {
      const suggestions = suggestBlocks({ blocks, ...rest, verdict: verdictOf(rest.note) });
      const chosen = suggestions.filter(({ isSuggested }) => isSuggested).map(({ id }) => id);
      for (const kind of ['about-massage', 'self-care']) {
        const ofKind = blocks.filter((block) => block.kind === kind);
        const isAlways = (id: string) =>
          ofKind.some((block) => block.id === id && block.tags.includes('always'));
        const always = ofKind.filter(({ tags }) => tags.includes('always'));
        const count = chosen.filter((id) => ofKind.some((block) => block.id === id)).length;
        expect(count).toBeLessThanOrEqual(Math.max(4, always.length));
        expect(chosen.filter(isAlways)).toHaveLength(always.length);
      }
    }),
  );
});

test('every tag of the texts is one that some session can bring', () => {
  const known = new Set<string>([
    ...techniques,
    ...provocations,
    ...stages,
    ...structureIds.map((id) => `found-${id}`),
    ...movements.map((id) => `range-${id}`),
    ...['tight', 'cramping', 'stiff-movement', 'stress', 'sleep', 'first-visit', 'not-better', 'always'],
  ]);
  expect(blocks.flatMap(({ tags }) => tags).filter((tag) => !known.has(tag))).toEqual([]);
});

test('sitting, stress and a first session each bring their texts', () => {
  const { subjective } = clearNote;
  const usual = suggestedIn({ note: clearNote });
  const sitting = suggestedIn({
    note: { ...clearNote, subjective: { ...subjective, aggravating: ['sitting'] } },
  });
  expect(usual).not.toContain('desk-set-up');
  expect(sitting).toContain('desk-set-up');
  const stressed = suggestedIn({ note: { ...clearNote, subjective: { ...subjective, stress: 8 } } });
  expect(stressed).toEqual(expect.arrayContaining(['stress-and-your-back', 'feeling-calmer']));
  expect(suggestedIn({ note: clearNote, isFirstSession: true })).toContain('choosing-a-therapist');
});

test('every sheet suggests the self-care, session and aftercare texts that the sources ask for', () => {
  const ids = new Set(suggestedIn({ note: clearNote }));
  const covered = new Set(printedBlocks(blocks, [...ids]).flatMap(({ statements }) => statements));
  for (const number of [27, 28, 29, 30, 32, 33, 34, 43, 54]) expect(covered).toContain(number);
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
