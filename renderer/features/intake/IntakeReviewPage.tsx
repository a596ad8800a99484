import { Select } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { IntakeReview, IntakeSummary } from '#domain/contract/intake.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { AllAnswers, TakenOver } from './review/AllAnswers.tsx';
import { ReviewDesk } from './review/ReviewDesk.tsx';
import classes from './review/review.module.css';
import { SetAside } from './review/SetAside.tsx';

/** The intakes of a client: the one that waits for its review first. */
export function IntakeReviewPage() {
  const { clientId = '' } = useParams({ strict: false });
  const list = useRead('intake.list', { clientId });
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('intake.review.loading')} rows={8} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  const [first] = list.data.intakes;
  if (first === undefined) {
    return (
      <EmptyState icon={IconClipboardText} title={t('intake.review.none')}>
        {t('intake.review.noneText')}
      </EmptyState>
    );
  }
  return <Intakes key={clientId} intakes={list.data.intakes} first={first} />;
}

type IntakesProps = { readonly intakes: readonly IntakeSummary[]; readonly first: IntakeSummary };

function Intakes({ intakes, first }: IntakesProps) {
  const dates = useDates();
  const waiting = intakes.find(({ status }) => status === 'submitted') ?? first;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const shownId = chosenId ?? waiting.intakeId;
  const review = useRead('intake.review', { intakeId: shownId });
  return (
    <div className={classes.page}>
      {intakes.length > 1 && (
        <Select
          className={classes.which ?? ''}
          label={t('intake.review.which')}
          data={intakes.map(({ intakeId, form, startedAt, submittedAt, status }) => ({
            value: intakeId,
            label: t(form === 'full' ? 'intake.review.choice' : 'intake.review.choiceToday', {
              moment: dates.moment(submittedAt ?? startedAt),
              status: t(`intake.review.status.${status}`),
            }),
          }))}
          value={shownId}
          allowDeselect={false}
          onChange={setChosenId}
        />
      )}
      {review.data === undefined ? (
        review.error === null ? (
          <DelayedSkeleton label={t('intake.review.loading')} rows={8} />
        ) : (
          <CallErrorState error={review.error} onRetry={() => void review.refetch()} />
        )
      ) : (
        <OneIntake review={review.data} onAct={() => setChosenId(shownId)} />
      )}
    </div>
  );
}

type OneIntakeProps = {
  readonly review: IntakeReview;
  /** Keeps showing this one after it left the list of those that wait. */
  readonly onAct: () => void;
};

function OneIntake({ review, onAct }: OneIntakeProps) {
  const { status, intakeId } = review;
  // A record that changed underneath makes new proposals: what was chosen over the old ones is asked anew.
  const key = `${intakeId} ${JSON.stringify(review.versions)}`;
  return (
    <>
      {status === 'submitted' && (
        <div onClickCapture={onAct}>
          <ReviewDesk key={key} review={review} />
        </div>
      )}
      {status === 'open' && (
        <div className={classes.head}>
          <p className={classes.lead}>
            {t(review.checkIn === null ? 'intake.review.leadOpen' : 'intake.review.leadOpenToday')}
          </p>
          <SetAside intakeId={intakeId} />
        </div>
      )}
      {status === 'accepted' && <p className={classes.lead}>{t('intake.review.leadAccepted')}</p>}
      {status === 'set-aside' && <p className={classes.lead}>{t('intake.review.leadSetAside')}</p>}
      {status === 'accepted' && <TakenOver review={review} />}
      <AllAnswers review={review} />
    </>
  );
}
