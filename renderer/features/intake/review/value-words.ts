import type { IntakeAnswer } from '#domain/intake/answers.ts';
import type { IntakeQuestion } from '#domain/intake/questions.ts';
import type { ReviewField, ReviewValue } from '#domain/intake/review.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';
import { termsEn } from '#domain/terms/en.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { intakeFields } from '#renderer/i18n/en/intake-fields.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { conditionWord } from '#renderer/parts/health/condition-word.ts';
import { scaleNumber } from '#renderer/parts/measures/scale-number.ts';

/** What a field of the record is called. */
export function fieldWords({ id, kind }: ReviewField): string {
  const known = intakeFields[id];
  if (known !== undefined) return known;
  return kind === 'answer' ? conditionWord(id.slice('health.'.length) as HistoryCondition) : id;
}

/** The words of the choices that a field offers, for selects and for reading. */
export function choiceWords({ id, questions }: ReviewField, choice: string): string {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'client.largePrint': intakeEn.answers,
    'client.positions': {
      prone: t('clients.form.positionWord.prone'),
      side: t('clients.form.positionWord.side'),
      supine: t('clients.form.positionWord.supine'),
      seated: t('clients.form.positionWord.seated'),
    },
    'episode.onsetMode': termsEn.onsetMode,
    'health.medications': healthEn.medicationClass,
    'health.allergies': healthEn.allergyKind,
    'health.surgeries': { spinal: healthEn.spinal, other: t('intake.review.otherSurgery') },
  };
  const [question] = questions;
  const asked = question === undefined ? {} : (intakeEn.questions[question].choices ?? {});
  return tables[id]?.[choice] ?? asked[choice] ?? choice;
}

/** What stands in a field, as one text; empty where nothing does. */
export function valueWords(field: ReviewField, value: ReviewValue, dates: Dates): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return value.date === null ? '' : dates.day(value.date);
    case 'number':
      return value.number === null ? '' : String(value.number);
    case 'choice':
      return choiceWords(field, value.choice);
    case 'choices':
      return value.choices.map((choice) => choiceWords(field, choice)).join(', ');
    case 'answer':
      return joined(healthEn.answer[value.answer], value.detail);
    case 'items':
      return value.items.map(({ type, words }) => joined(choiceWords(field, type), words)).join('\n');
  }
}

const joined = (one: string, other: string): string => (other === '' ? one : `${one}: ${other}`);

/** A client's answer in the words of the form. */
export function answerWords(
  question: IntakeQuestion,
  answer: IntakeAnswer,
  dates: Dates,
  /** The activity, where the question names it already. */
  item = '',
): string {
  const choices = intakeEn.questions[question.id].choices ?? {};
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'date':
      return dates.day(answer.date);
    case 'number':
      return String(answer.number);
    case 'choice':
      return choices[answer.choice] ?? answer.choice;
    case 'choices':
      return answer.choices.map((choice) => choices[choice] ?? choice).join(', ');
    case 'yes-no':
      return joined(intakeEn.answers[answer.answer], answer.detail);
    case 'score':
      return question.type === 'score' ? scaleNumber(question.measure, answer.score) : '';
    case 'activity':
      return joinedScore(item === '' ? answer.name : '', answer.score);
  }
}

function joinedScore(name: string, score: number | null): string {
  const number = score === null ? t('intake.review.noAnswer') : String(score);
  return name === '' ? number : `${name}: ${number}`;
}
