import { AppError } from '#domain/contract/errors.ts';
import { choiceOf, type IntakeAnswers, wordsOf } from '../answers.ts';
import type { IntakePart } from '../question.ts';
import type { QuestionId } from '../questions.ts';
import type { IntakeRecord, ReviewField, ReviewValue, ValueOf } from '../review.ts';

type Kind = ReviewValue['kind'];

type FieldOf<K extends Kind> = Omit<ReviewField, 'kind' | 'propose' | 'read' | 'write'> & {
  readonly kind: K;
  readonly propose: (answers: IntakeAnswers, record: IntakeRecord, on: string) => ValueOf<K> | null;
  readonly read: (record: IntakeRecord) => ValueOf<K>;
  readonly write: (record: IntakeRecord, value: ValueOf<K>) => IntakeRecord;
};

function isOfKind<K extends Kind>(kind: K, value: ReviewValue): value is ValueOf<K> {
  return value.kind === kind;
}

/** A field of one kind as one of any kind: a value of another kind, or a choice that it does not offer, is refused. */
export function field<K extends Kind>(of: FieldOf<K>): ReviewField {
  return {
    ...of,
    write: (record, value) => {
      if (!isOfKind(of.kind, value) || !isOffered(of.choices, value)) throw new AppError('invalid-input');
      return of.write(record, value);
    },
  };
}

function isOffered(choices: readonly string[] | undefined, value: ReviewValue): boolean {
  if (choices === undefined) return true;
  if (value.kind === 'choice') return choices.includes(value.choice);
  if (value.kind === 'choices') return value.choices.every((choice) => choices.includes(choice));
  return value.kind !== 'items' || value.items.every(({ type }) => choices.includes(type));
}

type TextSetting = {
  readonly id: string;
  readonly part: IntakePart;
  readonly question: QuestionId;
  readonly lines: 'one' | 'several';
  readonly get: (record: IntakeRecord) => string;
  readonly set: (record: IntakeRecord, text: string) => IntakeRecord;
};

/** A text that one question fills. */
export function textField({ id, part, question, lines, get, set }: TextSetting): ReviewField {
  return field({
    id,
    part,
    questions: [question],
    kind: 'text',
    lines,
    propose: (answers) => textOrNothing(wordsOf(answers, question)),
    read: (record) => ({ kind: 'text', text: get(record) }),
    write: (record, { text }) => set(record, text),
  });
}

export function textOrNothing(text: string): ValueOf<'text'> | null {
  return text === '' ? null : { kind: 'text', text };
}

type ChoiceSetting = {
  readonly id: string;
  readonly part: IntakePart;
  readonly question: QuestionId;
  readonly choices: readonly string[];
  readonly get: (record: IntakeRecord) => string;
  readonly set: (record: IntakeRecord, choice: string) => IntakeRecord;
};

/** A choice that one question with the same choices fills. */
export function choiceField({ id, part, question, choices, get, set }: ChoiceSetting): ReviewField {
  return field({
    id,
    part,
    questions: [question],
    kind: 'choice',
    choices,
    propose: (answers) => {
      const choice = choiceOf(answers, question);
      return choice === null ? null : { kind: 'choice', choice };
    },
    read: (record) => ({ kind: 'choice', choice: get(record) }),
    write: (record, { choice }) => set(record, choice),
  });
}
