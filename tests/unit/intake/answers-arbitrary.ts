import fc from 'fast-check';
import type { IntakeAnswer, IntakeAnswers } from '#domain/intake/answers.ts';
import { type IntakeQuestion, intakeQuestions } from '#domain/intake/questions.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { cleanText } from '#domain/text.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '');
// As the boundary lets it in: one Unicode form, no control characters.
const oneLine = words
  .map((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Any answer that a client could give to the question. */
export function anyAnswer(question: IntakeQuestion): fc.Arbitrary<IntakeAnswer> {
  switch (question.type) {
    case 'text':
      return question.lines === 'one'
        ? oneLine.map((text) => ({ type: 'text', text }))
        : fc.array(oneLine, { minLength: 1, maxLength: 4 }).map((lines) => ({
            type: 'text',
            text: lines.join('\n'),
          }));
    case 'date':
      return fc.integer({ min: 1930, max: 2020 }).map((year) => ({ type: 'date', date: `${year}-07-21` }));
    case 'number':
      return fc
        .integer({ min: question.min, max: question.max })
        .map((number) => ({ type: 'number', number }));
    case 'choice':
      return fc.constantFrom(...question.choices).map((choice) => ({ type: 'choice', choice }));
    case 'choices':
      return fc
        .subarray([...question.choices], { minLength: 1 })
        .map((choices) => ({ type: 'choices', choices }));
    case 'yes-no':
      return fc
        .record({ answer: fc.constantFrom('yes', 'no', 'not-sure'), detail: fc.option(oneLine, { nil: '' }) })
        .map((given) => ({ type: 'yes-no', ...given }) as IntakeAnswer);
    case 'score': {
      const { low, high } = measureFacts[question.measure];
      return fc.integer({ min: low, max: high }).map((score) => ({ type: 'score', score }));
    }
    case 'activity':
      return fc
        .record({ name: oneLine, score: fc.option(fc.integer({ min: 0, max: 10 })) })
        .map((given) => ({ type: 'activity', ...given }));
  }
}

/** Answers to any part of the form. */
export const anyAnswers: fc.Arbitrary<IntakeAnswers> = fc
  .subarray([...intakeQuestions])
  .chain((questions) =>
    fc
      .tuple(...questions.map((question) => anyAnswer(question)))
      .map((answers) => Object.fromEntries(questions.map(({ id }, index) => [id, answers[index]]))),
  ) as fc.Arbitrary<IntakeAnswers>;
