import { Button } from '@mantine/core';
import { type FormEvent, use, useEffect, useId, useRef, useState } from 'react';
import type { AskedScore } from '#domain/intake/check-in.ts';
import type { IntakeQuestion } from '#domain/intake/questions.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { AnswerField } from './fields/AnswerField.tsx';
import classes from './IntakeScreen.module.css';
import { NotKept } from './NotKept.tsx';
import { StopButton } from './Page.tsx';
import { questionWords, ScreenLanguage, useScreenText } from './screen-text.ts';
import type { Answers } from './use-answers.ts';

type QuestionPageProps = {
  readonly question: IntakeQuestion;
  readonly number: number;
  readonly count: number;
  readonly order: 'day-first' | 'month-first';
  /** How it is asked before a session; null in the form of a new client. */
  readonly asked: AskedScore | null;
  readonly answers: Answers;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
};

/** One question, its answer, and the ways back and on. Enter goes on. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, number, count, order, asked, answers, onBack, onNext, onStop } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const say = useScreenText();
  const { ask, hint } = questionWords(question.id, use(ScreenLanguage));
  const item = asked?.item ?? '';
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
        {asked === null
          ? say('intake.screen.progress', { part: intakeEn.parts[question.part], number, count })
          : say('intake.screen.progressToday', { number, count })}
      </p>
      <div className={`${classes.column} ${classes.body}`}>
        <h1 id={id} className={classes.question}>
          {item === '' ? ask : say('intake.screen.activityToday')}{' '}
          {item !== '' && <bdi className={classes.item}>{item}</bdi>}
        </h1>
        {item === '' && hint !== undefined && <p className={classes.hint}>{hint}</p>}
        {asked !== null && asked.lastValue !== null && (
          <p className={classes.hint}>{say('intake.screen.lastTime', { score: asked.lastValue })}</p>
        )}
        <div className={classes.answer}>
          <AnswerField
            question={question}
            labelledBy={id}
            answer={answer}
            order={order}
            item={item}
            onChange={(next, when) => answers.change(question.id, next, when)}
            onProblem={setIsWrong}
          />
        </div>
      </div>
      <div className={`${classes.column} ${classes.foot}`}>
        {isFailed && <NotKept onRetry={() => void answers.flush()} />}
        <p role="status" className={classes.saved}>
          {savedWords(say, answers, answer !== undefined)}
        </p>
        <div className={classes.row}>
          <Button className={classes.button ?? ''} variant="default" onClick={() => void goOn(onBack)}>
            {say('intake.screen.back')}
          </Button>
          <StopButton onStop={onStop} />
          <Button className={classes.button ?? ''} type="submit" disabled={isWrong}>
            {answer === undefined ? say('intake.screen.skip') : say('intake.screen.next')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function savedWords(say: ReturnType<typeof useScreenText>, { state }: Answers, isAnswered: boolean): string {
  if (state.kind === 'saving') return say('intake.screen.saving');
  return state.kind === 'kept' && isAnswered ? say('intake.screen.saved') : '';
}
