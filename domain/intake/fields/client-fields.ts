import { bodyPositions, type ClientFields, handoutLanguages, liftingKinds } from '#domain/clients/client.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { choiceOf, choicesOf, type IntakeAnswers, wordsOf } from '../answers.ts';
import type { IntakePart } from '../question.ts';
import type { QuestionId } from '../questions.ts';
import type { IntakeRecord, ReviewField, ValueOf } from '../review.ts';
import { choiceField, field, textField, textOrNothing } from './builders.ts';

type TextKey = {
  [Key in keyof ClientFields]: ClientFields[Key] extends string ? Key : never;
}[keyof ClientFields];

function inClient(record: IntakeRecord, changed: Partial<ClientFields>): IntakeRecord {
  return { ...record, client: { ...record.client, ...changed } };
}

function clientText(
  key: TextKey,
  question: QuestionId,
  lines: 'one' | 'several' = 'one',
  part: IntakePart = 'you',
): ReviewField {
  return textField({
    id: `client.${key}`,
    part,
    question,
    lines,
    get: ({ client }) => client[key],
    set: (record, text) => inClient(record, { [key]: text }),
  });
}

function numberField(
  key: 'sittingHours' | 'pressureWish',
  part: IntakePart,
  questions: readonly [QuestionId],
  propose: (answers: IntakeAnswers) => ValueOf<'number'> | null,
): ReviewField {
  return field({
    id: `client.${key}`,
    part,
    questions,
    kind: 'number',
    propose,
    read: ({ client }) => ({ kind: 'number', number: client[key] }),
    write: (record, { number }) => inClient(record, { [key]: number }),
  });
}

/** What clients say about themselves and what they like. */
export const clientReviewFields: readonly ReviewField[] = [
  clientText('preferredName', 'preferred-name'),
  clientText('pronouns', 'pronouns'),
  field({
    id: 'client.birthDate',
    part: 'you',
    questions: ['birth-date'],
    kind: 'date',
    propose: (answers) => {
      const answer = answers['birth-date'];
      return answer?.type === 'date' ? { kind: 'date', date: answer.date } : null;
    },
    read: ({ client }) => ({ kind: 'date', date: client.birthDate }),
    write: (record, { date }) => inClient(record, { birthDate: date }),
  }),
  clientText('phone', 'phone'),
  clientText('address', 'address', 'several'),
  clientText('email', 'email'),
  clientText('occupation', 'occupation'),
  choiceField({
    id: 'client.lifting',
    part: 'you',
    question: 'lifting',
    choices: liftingKinds,
    get: ({ client }) => client.lifting ?? '',
    set: (record, choice) =>
      inClient(record, { lifting: liftingKinds.find((each) => each === choice) ?? null }),
  }),
  numberField('sittingHours', 'you', ['sitting-hours'], (answers) => {
    const answer = answers['sitting-hours'];
    return answer?.type === 'number' ? { kind: 'number', number: answer.number } : null;
  }),
  clientText('referralSource', 'referral-source'),
  clientText('physician', 'physician'),
  clientText('physicianContact', 'physician-contact'),
  clientText('emergencyName', 'emergency-name'),
  clientText('emergencyRelation', 'emergency-relation'),
  clientText('emergencyPhone', 'emergency-phone'),
  clientText('guardianName', 'guardian-name'),
  clientText('guardianRelation', 'guardian-relation'),
  clientText('guardianPhone', 'guardian-phone'),
  field({
    id: 'client.allergies',
    part: 'health',
    questions: ['allergy-kinds', 'allergy-words'],
    kind: 'text',
    lines: 'several',
    propose: (answers, { client }) => textOrNothing(allergyLine(answers, client.allergies)),
    read: ({ client }) => ({ kind: 'text', text: client.allergies }),
    write: (record, { text }) => inClient(record, { allergies: text }),
  }),
  numberField('pressureWish', 'wishes', ['pressure-wish'], (answers) => {
    const choice = choiceOf(answers, 'pressure-wish');
    return choice === null ? null : { kind: 'number', number: pressureFor[choice] ?? null };
  }),
  field({
    id: 'client.positions',
    part: 'wishes',
    questions: ['position-wish'],
    kind: 'choices',
    choices: bodyPositions,
    propose: (answers) => {
      const choices = choicesOf(answers, 'position-wish');
      return choices.length === 0 ? null : { kind: 'choices', choices: [...choices] };
    },
    read: ({ client }) => ({ kind: 'choices', choices: [...client.positions] }),
    write: (record, { choices }) =>
      inClient(record, { positions: bodyPositions.filter((each) => choices.includes(each)) }),
  }),
  clientText('areasToAvoid', 'avoid', 'one', 'wishes'),
  clientText('preferences', 'expectations', 'several', 'wishes'),
  choiceField({
    id: 'client.handoutLanguage',
    part: 'wishes',
    question: 'language',
    choices: handoutLanguages,
    get: ({ client }) => client.handoutLanguage,
    set: (record, choice) =>
      inClient(record, { handoutLanguage: handoutLanguages.find((each) => each === choice) ?? 'en' }),
  }),
  choiceField({
    id: 'client.largePrint',
    part: 'wishes',
    question: 'large-print',
    choices: ['yes', 'no'],
    get: ({ client }) => (client.largePrint ? 'yes' : 'no'),
    set: (record, choice) => inClient(record, { largePrint: choice === 'yes' }),
  }),
];

/**
 * A client's three words on the scale of five (domain/notes/techniques.ts): 2 spreads firmly, 3 is the usual pressure
 * of relaxation, 4 is strong. 5 is never asked for: it is for small areas only. Null leaves it to the therapist.
 */
const pressureFor: Readonly<Record<string, number>> = { light: 2, medium: 3, firm: 4 };

/** What the client is allergic to as a line for the header, below what stands there already. */
function allergyLine(answers: IntakeAnswers, known: string): string {
  const { choices = {} } = intakeEn.questions['allergy-kinds'];
  const kinds = choicesOf(answers, 'allergy-kinds').filter((kind) => kind !== 'none');
  const words = wordsOf(answers, 'allergy-words');
  const told = [kinds.map((kind) => choices[kind] ?? kind).join(', '), words]
    .filter((part) => part !== '')
    .join(': ');
  if (told === '') return '';
  return known === '' || known.includes(told) ? known || told : `${known}\n${told}`;
}
