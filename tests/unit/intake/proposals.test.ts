import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { stageOn } from '#domain/clients/episode.ts';
import { nothingKnown } from '#domain/health/history.ts';
import type { IntakeAnswers } from '#domain/intake/answers.ts';
import { clientNotSure } from '#domain/intake/fields/health-fields.ts';
import { proposalsOf, recordWith, reviewFieldOf, reviewFields } from '#domain/intake/proposals.ts';
import { intakeQuestions, sinceWhen } from '#domain/intake/questions.ts';
import type { IntakeRecord, ReviewField, ReviewValue } from '#domain/intake/review.ts';
import { anyAnswer, anyAnswers } from './answers-arbitrary.ts';

const today = '2026-11-22';
const empty: IntakeRecord = {
  client: { ...emptyClient, name: 'Ada' },
  health: nothingKnown,
  episode: null,
};

const yesNo = (answer: 'yes' | 'no' | 'not-sure', detail = '') =>
  ({ type: 'yes-no', answer, detail }) as const;

function valueIn(answers: IntakeAnswers, id: string, record = empty): ReviewValue | undefined {
  return proposalsOf(answers, record, today).find(({ field }) => field.id === id)?.proposed;
}

// What is answered with a number goes into the measures: tests/unit/intake/scores.test.ts.
const intoFields = intakeQuestions.filter(({ type }) => type !== 'score' && type !== 'activity');

describe('the mapping', () => {
  test.each(intoFields.map((question) => [question.id, question] as const))(
    '%s leads into a field of the record, and answering it alone fills that field',
    (id, question) => {
      const fields = reviewFields.filter(({ questions }) => questions.includes(id)).map((each) => each.id);
      expect(fields).not.toEqual([]);
      const before: IntakeAnswers = {
        ...(question.onlyIf ? { 'has-pregnancy': yesNo('yes') } : {}),
        ...(question.onlyIfMinor ? { 'birth-date': { type: 'date', date: '2012-01-01' } } : {}),
      };
      fc.assert(
        fc.property(anyAnswer(question), (answer) => {
          const proposals = proposalsOf({ ...before, [id]: answer }, empty, today);
          const accepted = Object.fromEntries(proposals.map(({ field, proposed }) => [field.id, proposed]));
          const after = recordWith(empty, accepted, today);
          const filled = proposals.filter(({ field }) => fields.includes(field.id));
          expect(filled).not.toEqual([]);
          for (const { field, proposed } of filled) expect(field.read(after)).toEqual(proposed);
        }),
        { numRuns: 10 },
      );
    },
  );

  test('an unanswered form proposes nothing, and no field is filled by nobody', () => {
    expect(proposalsOf({}, empty, today)).toEqual([]);
    expect(new Set(reviewFields.map(({ id }) => id)).size).toBe(reviewFields.length);
    for (const { questions } of reviewFields) expect(questions.length).toBeGreaterThan(0);
  });

  test('accepting everything writes what was proposed, and a second look finds nothing new', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const proposals = proposalsOf(answers, empty, today);
        const accepted = Object.fromEntries(proposals.map(({ field, proposed }) => [field.id, proposed]));
        const after = recordWith(empty, accepted, today);
        for (const { isSame } of proposalsOf(answers, after, today)) expect(isSame).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a field changes its own place in the record and no other', () => {
    const touched = (field: ReviewField) =>
      fc.assert(
        fc.property(anyAnswers, (answers) => {
          const proposed = field.propose(answers, empty, today);
          if (proposed === null) return;
          const begun = recordWith(empty, { 'episode.goals': { kind: 'text', text: 'walk' } }, today);
          const after = field.write(begun, proposed);
          for (const other of reviewFields) {
            if (other.id !== field.id) expect(other.read(after)).toEqual(other.read(begun));
          }
        }),
        { numRuns: 3 },
      );
    reviewFields.forEach(touched);
  });
});

describe('health', () => {
  test('"not sure" is never a "no": it stays not asked and says why', () => {
    expect(valueIn({ 'has-osteoporosis': yesNo('not-sure') }, 'health.osteoporosis')).toEqual({
      kind: 'answer',
      answer: 'not-asked',
      detail: clientNotSure,
    });
    expect(
      valueIn({ 'has-osteoporosis': yesNo('not-sure', 'my mother had it') }, 'health.osteoporosis'),
    ).toEqual({
      kind: 'answer',
      answer: 'not-asked',
      detail: 'my mother had it',
    });
    expect(valueIn({ 'has-osteoporosis': yesNo('no') }, 'health.osteoporosis')).toMatchObject({
      answer: 'no',
    });
  });

  test('a proposal that would take back a known "yes" is marked, whatever the client said', () => {
    const known = recordWith(
      empty,
      { 'health.anticoagulant': { kind: 'answer', answer: 'yes', detail: 'warfarin' } },
      today,
    );
    for (const said of ['no', 'not-sure', 'yes'] as const) {
      const [proposal] = proposalsOf({ 'has-anticoagulant': yesNo(said) }, known, today);
      expect(proposal?.lowersYes).toBe(said !== 'yes');
    }
    expect(proposalsOf({ 'has-anticoagulant': yesNo('no') }, empty, today)[0]?.lowersYes).toBe(false);
  });

  test('taking every proposal that is not marked never weakens a "yes"', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (earlier, later) => {
        const all = (answers: IntakeAnswers, record: IntakeRecord) =>
          Object.fromEntries(
            proposalsOf(answers, record, today)
              .filter((proposal) => !proposal.lowersYes)
              .map(({ field, proposed }) => [field.id, proposed]),
          );
        const before = recordWith(empty, all(earlier, empty), today);
        const after = recordWith(before, all(later, before), today);
        for (const [id, { answer }] of Object.entries(before.health.conditions)) {
          if (answer !== 'yes') continue;
          expect(after.health.conditions[id as keyof typeof after.health.conditions].answer).toBe('yes');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('lists grow: what is known stays, with its dose and its day', () => {
    const known: IntakeRecord = {
      ...empty,
      health: {
        ...nothingKnown,
        medications: [{ name: 'Warfarin', class: 'anticoagulant', dose: '5 mg' }],
        surgeries: [{ what: 'Hip', on: '2019-05-02', isSpinal: false }],
      },
    };
    const answers: IntakeAnswers = {
      'medicine-kinds': { type: 'choices', choices: ['nsaid'] },
      'medicine-names': { type: 'text', text: 'Ibuprofen 400\n\n Magnesium ' },
      surgeries: { type: 'text', text: 'Knee 2021' },
    };
    const accepted = Object.fromEntries(
      proposalsOf(answers, known, today).map(({ field, proposed }) => [field.id, proposed]),
    );
    const { health } = recordWith(known, accepted, today);
    expect(health.medications).toEqual([
      { name: 'Warfarin', class: 'anticoagulant', dose: '5 mg' },
      { name: 'Painkillers such as ibuprofen', class: 'nsaid', dose: '' },
      { name: 'Ibuprofen 400', class: 'other', dose: '' },
      { name: 'Magnesium', class: 'other', dose: '' },
    ]);
    expect(health.surgeries).toEqual([
      { what: 'Hip', on: '2019-05-02', isSpinal: false },
      { what: 'Knee 2021', on: null, isSpinal: false },
    ]);
  });

  test('the week of a pregnancy that was taken back counts no more', () => {
    const week = { type: 'number', number: 20 } as const;
    expect(
      valueIn({ 'has-pregnancy': yesNo('no'), 'pregnancy-weeks': week }, 'health.pregnancyWeeks'),
    ).toBeUndefined();
  });
});

describe('the complaint', () => {
  test('is one text: own words first, then where, worse and better', () => {
    const answers: IntakeAnswers = {
      complaint: { type: 'text', text: 'It pulls when I bend' },
      where: { type: 'choices', choices: ['low-back-left', 'buttock-left'] },
      worse: { type: 'choices', choices: ['sitting'] },
    };
    expect(valueIn(answers, 'episode.complaint')).toEqual({
      kind: 'text',
      text: 'It pulls when I bend\nWhere: Low back, left, Buttock, left\nWorse with: Sitting',
    });
  });

  test.each([
    ['days', 'acute'],
    ['weeks', 'acute'],
    ['two-or-three-months', 'subacute'],
    ['months', 'chronic'],
    ['years', 'chronic'],
  ] as const)(
    'since "%s" begins an episode that is %s by both sets of limits, with a guessed day',
    (choice, stage) => {
      expect(sinceWhen).toContain(choice);
      const proposed = valueIn({ 'since-when': { type: 'choice', choice } }, 'episode.onset');
      const { episode } = recordWith(empty, { 'episode.onset': proposed as ReviewValue }, today);
      expect(episode?.onsetIsApproximate).toBe(true);
      expect(stageOn(String(episode?.onset), today, 'six-twelve')).toBe(stage);
      expect(stageOn(String(episode?.onset), today, 'four-twelve')).toBe(stage);
    },
  );

  test('without "since when" a new episode begins today, as a guess; without a complaint there is none', () => {
    const begun = recordWith(empty, { 'episode.goals': { kind: 'text', text: 'Garden again' } }, today);
    expect(begun.episode).toMatchObject({ onset: today, onsetIsApproximate: true, goals: 'Garden again' });
    expect(recordWith(empty, { 'client.phone': { kind: 'text', text: '1' } }, today).episode).toBeNull();
  });

  test('the words of the longest answers still fit the record', () => {
    const long = { type: 'text', text: 'x'.repeat(2_000) } as const;
    const where = intakeQuestions.find(({ id }) => id === 'where');
    const answers: IntakeAnswers = {
      complaint: long,
      where: { type: 'choices', choices: where && 'choices' in where ? [...where.choices] : [] },
      expectations: long,
    };
    const accepted = Object.fromEntries(
      proposalsOf(answers, empty, today).map(({ field, proposed }) => [field.id, proposed]),
    );
    expect(() => recordWith(empty, accepted, today)).not.toThrow();
  });
});

describe('what a therapist changed before accepting', () => {
  test.each<[string, ReviewValue, string]>([
    ['client.phone', { kind: 'date', date: null }, 'invalid-input'],
    ['client.phone', { kind: 'text', text: 'x'.repeat(300) }, 'text-too-long'],
    ['client.largePrint', { kind: 'choice', choice: 'huge' }, 'invalid-input'],
    ['health.allergies', { kind: 'items', items: [{ type: 'moon', words: '' }] }, 'invalid-input'],
    ['health.pregnancyWeeks', { kind: 'number', number: 99 }, 'value-out-of-range'],
    ['client.birthDate', { kind: 'date', date: '2026-02-30' }, 'date-impossible'],
    ['no.such', { kind: 'text', text: '' }, 'invalid-input'],
  ])('%s refuses %j', (id, value, code) => {
    const pregnant = { 'health.pregnancy': { kind: 'answer', answer: 'yes', detail: '' } } as const;
    expect(() => recordWith(empty, { ...pregnant, [id]: value }, today)).toThrow(code);
  });

  test('a field keeps to its own lines', () => {
    expect(reviewFieldOf('client.address').lines).toBe('several');
    expect(reviewFieldOf('client.phone').lines).toBe('one');
  });
});
