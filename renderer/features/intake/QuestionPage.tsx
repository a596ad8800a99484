import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { IntakeQuestion } from '#domain/intake/questions.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { AnswerField } from './fields/AnswerField.tsx';
import classes from './IntakeScreen.module.css';
import { NotKept } from './NotKept.tsx';
import { StopButton } from './Page.tsx';
import type { Answers } from './use-answers.ts';

type QuestionPageProps = {
  readonly question: IntakeQuestion;
  readonly number: number;
  readonly count: number;
  readonly order: 'day-first' | 'month-first';
  readonly answers: Answers;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
};

/** One question, its answer, and the ways back and on. Enter goes on. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, number, count, order, answers, onBack, onNext, onStop } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const { ask, hint } = intakeEn.questions[question.id];
  const answer = answers.all[question.id];
  const isFailed = answers.state.kind === 'failed';

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, input, textarea')?.focus();
  }, []);

  const goOn = async (to: () => void) => {
    if (isWrong) return;
    if (await answers.flush()) to();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void goOn(onNext);
  };

  return (
    <form ref={form} className={classes.form} onSubmit={submit}>
      <p className={`${classes.column} ${classes.progress}`}>
        {t('intake.screen.progress', { part: intakeEn.parts[question.part], number, count })}
      </p>
      <div className={`${classes.column} ${classes.body}`}>
        <h1 id={id} className={classes.question}>
          {ask}
        </h1>
        {hint !== undefined && <p className={classes.hint}>{hint}</p>}
        <div className={classes.answer}>
          <AnswerField
            question={question}
            labelledBy={id}
            answer={answer}
            order={order}
            onChange={(next, when) => answers.change(question.id, next, when)}
            onProblem={setIsWrong}
          />
        </div>
      </div>
      <div className={`${classes.column} ${classes.foot}`}>
        {isFailed && <NotKept onRetry={() => void answers.flush()} />}
        <p role="status" className={classes.saved}>
          {savedWords(answers, answer !== undefined)}
        </p>
        <div className={classes.row}>
          <Button className={classes.button ?? ''} variant="default" onClick={() => void goOn(onBack)}>
            {t('intake.screen.back')}
          </Button>
          <StopButton onStop={onStop} />
          <Button className={classes.button ?? ''} type="submit" disabled={isWrong}>
            {answer === undefined ? t('intake.screen.skip') : t('intake.screen.next')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function savedWords({ state }: Answers, isAnswered: boolean): string {
  if (state.kind === 'saving') return t('intake.screen.saving');
  return state.kind === 'kept' && isAnswered ? t('intake.screen.saved') : '';
}
