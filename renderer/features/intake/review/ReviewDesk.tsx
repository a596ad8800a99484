import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { IntakeReview } from '#domain/contract/intake.ts';
import { type Proposal, proposalsOf } from '#domain/intake/proposals.ts';
import { intakeParts } from '#domain/intake/question.ts';
import type { ReviewValue } from '#domain/intake/review.ts';
import type { ScoreQuestionId } from '#domain/intake/score-questions.ts';
import { givenScores } from '#domain/intake/scores.ts';
import type { CallError } from '#renderer/api/client.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { notify } from '#renderer/parts/notify.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ProposalRow } from './ProposalRow.tsx';
import classes from './review.module.css';
import { ScoresGiven } from './ScoresGiven.tsx';
import { SetAside } from './SetAside.tsx';

/** What the client answered beside what the record says: chosen, put right, and taken over in one go. */
export function ReviewDesk({ review }: { readonly review: IntakeReview }) {
  const dates = useDates();
  const proposals = useMemo(() => proposalsOf(review.answers, review.record, review.on), [review]);
  const [changed, setChanged] = useState<Readonly<Record<string, ReviewValue>>>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isFinishing, setIsFinishing] = useState(false);
  const accepting = useWrite('intake.accept');
  const { intakeId, versions, checkIn } = review;
  const scores = useMemo(() => givenScores(review.answers, review.on, review.checkIn), [review]);
  const everyScore = scores.map(({ question }) => question);
  // Before a session all was asked to be kept: it is taken over with one click, and left out one by one.
  const [chosenScores, setChosenScores] = useState<ReadonlySet<ScoreQuestionId>>(
    new Set(checkIn === null ? [] : everyScore),
  );

  const valueFor = ({ field, proposed }: Proposal): ReviewValue => changed[field.id] ?? proposed;
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)));
  // What would take back a known "yes" is chosen by itself or not at all.
  const sweep = proposals
    .filter(({ isSame, lowersYes }) => !isSame && !lowersYes)
    .map(({ field }) => field.id);
  const isAllChosen =
    sweep.length + scores.length > 0 &&
    sweep.every((id) => chosen.has(id)) &&
    everyScore.every((question) => chosenScores.has(question));
  const count = chosen.size + chosenScores.size;
  const chooseAll = (isChosen: boolean) => {
    setChosen(isChosen ? new Set([...chosen, ...sweep]) : new Set());
    setChosenScores(new Set(isChosen ? everyScore : []));
  };

  const accept = () => {
    const taken = proposals.filter(({ field }) => chosen.has(field.id));
    const accepted = Object.fromEntries(taken.map((each) => [each.field.id, valueFor(each)]));
    accepting.mutate(
      { intakeId, versions, accepted, scores: everyScore.filter((each) => chosenScores.has(each)) },
      { onSuccess: () => notify({ message: t('intake.review.done') }) },
    );
  };

  return (
    <div className={classes.desk}>
      <div className={classes.head}>
        <p className={classes.lead}>
          {checkIn === null
            ? t('intake.review.lead')
            : t('intake.review.leadToday', { day: dates.day(review.on) })}
        </p>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => chooseAll(!isAllChosen)}>
            {isAllChosen ? t('intake.review.selectNone') : t('intake.review.selectAll')}
          </Button>
          <SetAside intakeId={intakeId} />
          <Button
            loading={accepting.isPending}
            onClick={() => (count === 0 ? setIsFinishing(true) : accept())}
          >
            {count === 0 ? t('intake.review.acceptNone') : t('intake.review.accept', { count })}
          </Button>
        </div>
      </div>
      {accepting.error !== null && <AcceptError error={accepting.error} />}
      {proposals.length + scores.length === 0 && (
        <p className={classes.quiet}>{t('intake.review.nothing')}</p>
      )}
      <ScoresGiven
        scores={scores}
        chosen={chosenScores}
        onChoose={(question, isChosen) =>
          setChosenScores(
            (before) =>
              new Set(isChosen ? [...before, question] : [...before].filter((each) => each !== question)),
          )
        }
      />
      {intakeParts.map((part) => {
        const rows = proposals.filter(({ field }) => field.part === part);
        return rows.length === 0 ? null : (
          <Section key={part} title={t(`intake.review.parts.${part}`)}>
            <div>
              <div className={classes.columns} aria-hidden="true">
                <span />
                <span>{t('intake.review.field')}</span>
                <span>{t('intake.review.inRecord')}</span>
                <span>{t('intake.review.answered')}</span>
              </div>
              {rows.map((proposal) => {
                const { id } = proposal.field;
                return (
                  <ProposalRow
                    key={id}
                    proposal={proposal}
                    dates={dates}
                    value={valueFor(proposal)}
                    isChosen={chosen.has(id)}
                    onChoose={(isChosen) => choose(id, isChosen)}
                    onChange={(value) => {
                      setChanged((before) => ({ ...before, [id]: value }));
                      choose(id, true);
                    }}
                  />
                );
              })}
            </div>
          </Section>
        );
      })}
      <ConfirmDialog
        opened={isFinishing}
        title={t('intake.review.acceptNoneTitle')}
        confirmLabel={t('intake.review.finish')}
        cancelLabel={t('common.cancel')}
        busy={accepting.isPending}
        onCancel={() => setIsFinishing(false)}
        onConfirm={accept}
      >
        <p>{t('intake.review.acceptNoneText')}</p>
      </ConfirmDialog>
    </div>
  );
}

function AcceptError({ error }: { readonly error: CallError }) {
  return error.code === 'changed-elsewhere' ? (
    <ErrorState happened={t('intake.review.changed')} />
  ) : (
    <CallErrorState error={error} />
  );
}
