import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { VaultKind } from '#domain/contract/vault.ts';
import { type IntakeAnswers, questionsFor } from '#domain/intake/answers.ts';
import type { IntakeQuestion, QuestionId } from '#domain/intake/questions.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { GiveBack } from './GiveBack.tsx';
import classes from './IntakeScreen.module.css';
import { NotKept } from './NotKept.tsx';
import { Page } from './Page.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { useScreenText } from './screen-text.ts';
import { useAnswers } from './use-answers.ts';

type Place =
  | { readonly at: 'welcome' | 'last' | 'stopped' | 'thanks' }
  | { readonly at: 'question'; readonly id: QuestionId };

type QuestionsProps = { readonly intake: MethodOutput<'intake.current'>; readonly kind: VaultKind };

/** From the welcome over one question at a time to the thanks. */
export function Questions({ intake, kind }: QuestionsProps) {
  const say = useScreenText();
  const answers = useAnswers(intake.answers);
  const [checkIn] = useState(() => (intake.asked === null ? null : { asked: intake.asked }));
  const handingIn = useWrite('intake.submit');
  const [place, setPlace] = useState<Place>(intake.isSubmitted ? { at: 'thanks' } : { at: 'welcome' });
  const [before, setBefore] = useState<Place>({ at: 'welcome' });
  const questions = questionsFor(answers.all, dayOf(new Date()), checkIn);
  const openAt = (index: number) => {
    const question = questions[index];
    setPlace(
      question === undefined ? { at: index < 0 ? 'welcome' : 'last' } : { at: 'question', id: question.id },
    );
  };
  const index = place.at === 'question' ? questions.findIndex(({ id }) => id === place.id) : -1;
  const stop = () => {
    setBefore(place);
    setPlace({ at: 'stopped' });
    void answers.flush();
  };

  if (place.at === 'thanks') {
    return (
      <Page title={say('intake.screen.thanks')} text={say('intake.screen.thanksText')}>
        <GiveBack kind={kind} />
      </Page>
    );
  }
  if (place.at === 'stopped') {
    return (
      <Page title={say('intake.screen.stopTitle')} text={say('intake.screen.stopText')}>
        <Button className={classes.button ?? ''} variant="default" onClick={() => setPlace(before)}>
          {say('intake.screen.stay')}
        </Button>
        <GiveBack kind={kind} />
      </Page>
    );
  }
  if (place.at === 'last') {
    return (
      <Page title={say('intake.screen.lastTitle')} text={say('intake.screen.lastText')} onStop={stop}>
        {handingIn.error !== null && <NotKept />}
        <div className={classes.row}>
          <Button
            className={classes.button ?? ''}
            variant="default"
            onClick={() => openAt(questions.length - 1)}
          >
            {say('intake.screen.back')}
          </Button>
          <Button
            className={classes.button ?? ''}
            loading={handingIn.isPending}
            onClick={async () => {
              if (!(await answers.flush())) return;
              handingIn.mutate({}, { onSuccess: () => setPlace({ at: 'thanks' }) });
            }}
          >
            {say('intake.screen.handIn')}
          </Button>
        </div>
      </Page>
    );
  }
  const question = questions[index];
  if (question === undefined) {
    const isBegun = Object.keys(answers.all).length > 0;
    return (
      <Page
        title={say('intake.screen.welcome', { practice: intake.practiceName })}
        text={say(checkIn === null ? 'intake.screen.welcomeText' : 'intake.screen.welcomeToday')}
        onStop={stop}
      >
        <Button
          className={classes.button ?? ''}
          autoFocus
          onClick={() => openAt(firstOpen(questions, answers.all))}
        >
          {isBegun ? say('intake.screen.goOn') : say('intake.screen.begin')}
        </Button>
      </Page>
    );
  }
  return (
    <QuestionPage
      key={question.id}
      question={question}
      number={index + 1}
      count={questions.length}
      order={intake.order}
      asked={checkIn === null ? null : (checkIn.asked.find((each) => each.question === question.id) ?? null)}
      answers={answers}
      onBack={() => openAt(index - 1)}
      onNext={() => openAt(index + 1)}
      onStop={stop}
    />
  );
}

/** The question after the last one that was answered. */
function firstOpen(questions: readonly IntakeQuestion[], answers: IntakeAnswers): number {
  return questions.findLastIndex(({ id }) => answers[id] !== undefined) + 1;
}
