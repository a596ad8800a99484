import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, intakeAnswers, isAsked, questionsFor } from '#domain/intake/answers.ts';
import { intakeQuestions, questionIds, questionOf } from '#domain/intake/questions.ts';
import { conditions } from '#domain/safety/conditions.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { anyAnswer, anyAnswers } from './answers-arbitrary.ts';

const today = '2026-11-22';

test('every question has an id of its own, words, and words for each of its choices', () => {
  expect(new Set(questionIds).size).toBe(questionIds.length);
  for (const question of intakeQuestions) {
    const words = intakeEn.questions[question.id];
    expect(words.ask).toMatch(/\?$/);
    const choices = 'choices' in question ? [...question.choices] : [];
    expect(Object.keys(words.choices ?? {}).sort()).toEqual(choices.sort());
  }
});

test('every condition of the health history is asked for, and nothing that belongs to the day', () => {
  const asked = questionIds.filter((id) => id.startsWith('has-'));
  const known = conditions.filter((each) => each.asked === 'history').map(({ id }) => `has-${id}`);
  expect([...asked].sort()).toEqual([...known].sort());
});

test('a question that hangs on another comes after it', () => {
  for (const [index, { onlyIf }] of intakeQuestions.entries()) {
    if (onlyIf === undefined) continue;
    const before = intakeQuestions.findIndex(({ id }) => id === onlyIf.question);
    expect(before).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThan(index);
    expect(intakeQuestions[before]?.type).toBe('yes-no');
  }
});

test('the week of the pregnancy is asked only after a yes, special care also after "not sure"', () => {
  const said = (answer: 'yes' | 'no' | 'not-sure') => ({
    'has-pregnancy': { type: 'yes-no' as const, answer, detail: '' },
  });
  const weeks = questionOf('pregnancy-weeks');
  const care = questionOf('has-pregnancy-high-risk');
  expect([isAsked(weeks, {}, today), isAsked(care, {}, today)]).toEqual([false, false]);
  expect([isAsked(weeks, said('no'), today), isAsked(care, said('no'), today)]).toEqual([false, false]);
  expect([isAsked(weeks, said('not-sure'), today), isAsked(care, said('not-sure'), today)]).toEqual([
    false,
    true,
  ]);
  expect([isAsked(weeks, said('yes'), today), isAsked(care, said('yes'), today)]).toEqual([true, true]);
  const forAdults = intakeQuestions.filter(({ onlyIfMinor, onlyAfter }) => !onlyIfMinor && !onlyAfter);
  expect(questionsFor(said('yes'), today)).toEqual(forAdults);
});

test('a further activity is asked for only after one was named', () => {
  const second = questionOf('activity-2');
  const named = (name: string) => ({ 'activity-1': { type: 'activity' as const, name, score: null } });
  expect([{}, named(''), named('socks')].map((answers) => isAsked(second, answers, today))).toEqual([
    false,
    false,
    true,
  ]);
});

test('a guardian is asked for under 18 on the day, and not without a birth date', () => {
  const born = (date: string) => ({ 'birth-date': { type: 'date' as const, date } });
  const guardian = questionOf('guardian-name');
  expect(isAsked(guardian, {}, today)).toBe(false);
  expect(isAsked(guardian, born('2008-11-23'), today)).toBe(true);
  expect(isAsked(guardian, born('2008-11-22'), today)).toBe(false);
});

test('an answer fits its own question and no question of another type', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...intakeQuestions).chain((question) =>
        fc.record({
          question: fc.constant(question),
          other: fc.constantFrom(...intakeQuestions.filter(({ type }) => type !== question.type)),
          answer: anyAnswer(question),
        }),
      ),
      ({ question, other, answer }) => {
        expect(fits(question, answer)).toBe(true);
        expect(fits(other, answer)).toBe(false);
      },
    ),
  );
});

test.each([
  ['since-when', { type: 'choice', choice: 'for ever' }],
  ['where', { type: 'choices', choices: ['groin', 'groin'] }],
  ['where', { type: 'choices', choices: ['nose'] }],
  ['pregnancy-weeks', { type: 'number', number: 0 }],
  ['pregnancy-weeks', { type: 'number', number: 46 }],
  ['preferred-name', { type: 'text', text: 'two\nlines' }],
  ['preferred-name', { type: 'text', text: 'x'.repeat(201) }],
  ['pain-now', { type: 'score', score: -1 }],
  ['pain-now', { type: 'score', score: 11 }],
  ['global-change', { type: 'score', score: 6 }],
  ['activity-1', { type: 'activity', name: 'socks', score: 11 }],
] as const)('%s does not take %j', (id, answer) => {
  expect(
    fits(questionOf(id), {
      ...answer,
      ...('choices' in answer ? { choices: [...answer.choices] } : {}),
    } as never),
  ).toBe(false);
});

test('answers go through their schema as they are; one that does not fit is refused', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(Object.keys(intakeAnswers.parse(answers)).sort()).toEqual(Object.keys(answers).sort());
    }),
    { numRuns: 50 },
  );
  expect(intakeAnswers.safeParse({ phone: { type: 'number', number: 1 } }).success).toBe(false);
  expect(intakeAnswers.safeParse({ unknown: { type: 'text', text: 'x' } }).success).toBe(false);
});
