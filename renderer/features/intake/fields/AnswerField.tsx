import { Textarea, TextInput } from '@mantine/core';
import { use, useState } from 'react';
import type { IntakeAnswer } from '#domain/intake/answers.ts';
import { clientAnswers } from '#domain/intake/question.ts';
import type { IntakeQuestion } from '#domain/intake/questions.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { lineLimit, paragraphLimit } from '#domain/text.ts';
import { questionWords, ScreenLanguage, useScreenText } from '../screen-text.ts';
import { ActivityAnswer } from './ActivityAnswer.tsx';
import classes from './answers.module.css';
import { Choices } from './Choices.tsx';
import { DateAnswer } from './DateAnswer.tsx';
import { ScoreAnswer } from './ScoreAnswer.tsx';

export type AnswerFieldProps = {
  readonly question: IntakeQuestion;
  readonly labelledBy: string;
  readonly answer: IntakeAnswer | undefined;
  readonly order: 'day-first' | 'month-first';
  /** Name of the activity that is asked about; empty for all else, and where it is named now. */
  readonly item: string;
  readonly onChange: (answer: IntakeAnswer | null, when: 'soon' | 'at-once') => void;
  /** Whether what stands in the field can be no answer. */
  readonly onProblem: (isWrong: boolean) => void;
};

const big = { input: classes.input ?? '', error: classes.error ?? '', label: classes.label ?? '' };

/** The place for one answer, by the type of the question. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, labelledBy, answer, order, onChange, onProblem } = props;
  const language = use(ScreenLanguage);
  switch (question.type) {
    case 'text':
      return <TextAnswer {...props} lines={question.lines} />;
    case 'number':
      return <NumberAnswer {...props} from={question.min} to={question.max} />;
    case 'date':
      return (
        <DateAnswer
          labelledBy={labelledBy}
          value={answer?.type === 'date' ? answer.date : null}
          order={order}
          onChange={(date, isWrong) => {
            onProblem(isWrong);
            onChange(date === null ? null : { type: 'date', date }, 'soon');
          }}
        />
      );
    case 'yes-no':
      return <YesNoAnswer {...props} />;
    case 'score':
      return (
        <ScoreAnswer
          labelledBy={labelledBy}
          measure={question.measure}
          ends={questionWords(question.id, language).ends}
          score={answer?.type === 'score' ? answer.score : null}
          onChange={(score) => onChange(score === null ? null : { type: 'score', score }, 'at-once')}
        />
      );
    case 'activity':
      return <ActivityAnswer {...props} ends={questionWords(question.id, language).ends} />;
    case 'choice':
    case 'choices': {
      const words = intakeEn.questions[question.id].choices;
      const isMany = question.type === 'choices';
      return (
        <Choices
          labelledBy={labelledBy}
          options={question.choices.map((value) => ({ value, label: words?.[value] ?? value }))}
          chosen={chosenIn(answer)}
          isMany={isMany}
          onChange={(chosen) => {
            if (isMany)
              onChange(chosen.length === 0 ? null : { type: 'choices', choices: [...chosen] }, 'at-once');
            else onChange({ type: 'choice', choice: chosen[0] ?? '' }, 'at-once');
          }}
        />
      );
    }
  }
}

function chosenIn(answer: IntakeAnswer | undefined): readonly string[] {
  if (answer?.type === 'choices') return answer.choices;
  return answer?.type === 'choice' ? [answer.choice] : [];
}

function TextAnswer({
  labelledBy,
  answer,
  onChange,
  lines,
}: AnswerFieldProps & { lines: 'one' | 'several' }) {
  const text = answer?.type === 'text' ? answer.text : '';
  const change = (next: string) => onChange(next.trim() === '' ? null : { type: 'text', text: next }, 'soon');
  const common = {
    'aria-labelledby': labelledBy,
    autoComplete: 'off',
    spellCheck: false,
    classNames: big,
  } as const;
  return lines === 'one' ? (
    <TextInput
      {...common}
      defaultValue={text}
      maxLength={lineLimit}
      onChange={(event) => change(event.currentTarget.value)}
    />
  ) : (
    <Textarea
      {...common}
      defaultValue={text}
      minRows={4}
      maxRows={10}
      maxLength={paragraphLimit}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

type NumberAnswerProps = AnswerFieldProps & { readonly from: number; readonly to: number };

function NumberAnswer({ labelledBy, answer, onChange, onProblem, from, to }: NumberAnswerProps) {
  const say = useScreenText();
  const [typed, setTyped] = useState(answer?.type === 'number' ? String(answer.number) : '');
  const isWrong = (text: string) => text !== '' && !(Number(text) >= from && Number(text) <= to);
  return (
    <TextInput
      aria-labelledby={labelledBy}
      className={classes.short ?? ''}
      classNames={big}
      inputMode="numeric"
      autoComplete="off"
      maxLength={3}
      value={typed}
      error={isWrong(typed) ? say('intake.screen.numberRange', { from, to }) : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value.replace(/\D/g, '');
        setTyped(text);
        onProblem(isWrong(text));
        onChange(text === '' || isWrong(text) ? null : { type: 'number', number: Number(text) }, 'soon');
      }}
    />
  );
}

function YesNoAnswer({ labelledBy, answer, onChange }: AnswerFieldProps) {
  const said = answer?.type === 'yes-no' ? answer : null;
  return (
    <>
      <Choices
        labelledBy={labelledBy}
        options={clientAnswers.map((value) => ({ value, label: intakeEn.answers[value] }))}
        chosen={said === null ? [] : [said.answer]}
        isMany={false}
        onChange={([chosen]) => {
          const next = clientAnswers.find((each) => each === chosen);
          if (next !== undefined) {
            const detail = next === 'no' ? '' : (said?.detail ?? '');
            onChange({ type: 'yes-no', answer: next, detail }, 'at-once');
          }
        }}
      />
      {said !== null && said.answer !== 'no' && (
        <TextInput
          className={classes.detail ?? ''}
          classNames={big}
          label={intakeEn.detail}
          defaultValue={said.detail}
          autoComplete="off"
          spellCheck={false}
          maxLength={lineLimit}
          onChange={(event) => onChange({ ...said, detail: event.currentTarget.value }, 'soon')}
        />
      )}
    </>
  );
}
