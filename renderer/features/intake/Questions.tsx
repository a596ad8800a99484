import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { VaultKind } from '#domain/contract/vault.ts';
import { type IntakeAnswers, questionsFor } from '#domain/intake/answers.ts';
import type { QuestionId } from '#domain/intake/questions.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { GiveBack } from './GiveBack.tsx';
import classes from './IntakeScreen.module.css';
import { NotKept } from './NotKept.tsx';
import { Page } from './Page.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { useAnswers } from './use-answers.ts';

type Place =
  | { readonly at: 'welcome' | 'last' | 'stopped' | 'thanks' }
  | { readonly at: 'question'; readonly id: QuestionId };

type QuestionsProps = { readonly intake: MethodOutput<'intake.current'>; readonly kind: VaultKind };

/** From the welcome over one question at a time to the thanks. */
export function Questions({ intake, kind }: QuestionsProps) {
  const answers = useAnswers(intake.answers);
  const handingIn = useWrite('intake.submit');
  const [place, setPlace] = useState<Place>(intake.isSubmitted ? { at: 'thanks' } : { at: 'welcome' });
  const [before, setBefore] = useState<Place>({ at: 'welcome' });
  const questions = questionsFor(answers.all, dayOf(new Date()));
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
      <Page title={t('intake.screen.thanks')} text={t('intake.screen.thanksText')}>
        <GiveBack kind={kind} />
      </Page>
    );
  }
  if (place.at === 'stopped') {
    return (
      <Page title={t('intake.screen.stopTitle')} text={t('intake.screen.stopText')}>
        <Button className={classes.button ?? ''} variant="default" onClick={() => setPlace(before)}>
          {t('intake.screen.stay')}
        </Button>
        <GiveBack kind={kind} />
      </Page>
    );
  }
  if (place.at === 'last') {
    return (
      <Page title={t('intake.screen.lastTitle')} text={t('intake.screen.lastText')} onStop={stop}>
        {handingIn.error !== null && <NotKept />}
        <div className={classes.row}>
          <Button
            className={classes.button ?? ''}
            variant="default"
            onClick={() => openAt(questions.length - 1)}
          >
            {t('intake.screen.back')}
          </Button>
          <Button
            className={classes.button ?? ''}
            loading={handingIn.isPending}
            onClick={async () => {
              if (!(await answers.flush())) return;
              handingIn.mutate({}, { onSuccess: () => setPlace({ at: 'thanks' }) });
            }}
          >
            {t('intake.screen.handIn')}
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
        title={t('intake.screen.welcome', { practice: intake.practiceName })}
        text={t('intake.screen.welcomeText')}
        onStop={stop}
      >
        <Button className={classes.button ?? ''} autoFocus onClick={() => openAt(firstOpen(answers.all))}>
          {isBegun ? t('intake.screen.goOn') : t('intake.screen.begin')}
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
      answers={answers}
      onBack={() => openAt(index - 1)}
      onNext={() => openAt(index + 1)}
      onStop={stop}
    />
  );
}

/** The question after the last one that was answered. */
function firstOpen(answers: IntakeAnswers): number {
  const last = questionsFor(answers, dayOf(new Date())).findLastIndex(({ id }) => answers[id] !== undefined);
  return last + 1;
}
