import { Button } from '@mantine/core';
import { fieldPath } from '#domain/notes/carried.ts';
import { reviewOffer, reviewSession } from '#domain/notes/review.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { useDraft, useDraftField, useDraftValue } from '../draft-context.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import { useSessionNumber } from '../use-episode-course.ts';
import classes from './outcome.module.css';
import { ReviewPrompt } from './ReviewPrompt.tsx';

/** How many sessions were agreed in all. */
export function SessionCount() {
  const [value, set] = useDraftField('plan', 'sessionCount');
  return (
    <Unconfirmed path={fieldPath('plan', 'sessionCount')}>
      <NumberField label={t('outcome.sessionCount')} low={1} high={200} value={value} onChange={set} />
    </Unconfirmed>
  );
}

/** When to look again whether it helps, with the day of the fourth session on offer. */
export function PlanReview() {
  const [value, set] = useDraftField('plan', 'reviewOn');
  const dates = useDates();
  return (
    <div>
      <ReviewPrompt />
      <Unconfirmed path={fieldPath('plan', 'reviewOn')}>
        <div className={classes.inline}>
          <DateField
            label={t('outcome.reviewOn')}
            value={value}
            onChange={set}
            order={dates.order}
            today={dayOf(new Date())}
            format={dates.day}
            words={dateWords()}
          />
          {value === null && <ReviewOffer onTake={set} />}
        </div>
      </Unconfirmed>
      <p className={classes.note}>{t('outcome.reviewRule')}</p>
    </div>
  );
}

function ReviewOffer({ onTake }: { readonly onTake: (day: string) => void }) {
  const { date } = useDraft();
  const sessionNumber = useSessionNumber();
  const nextVisit = useDraftValue((body) => body.plan.nextVisitDate);
  const dates = useDates();
  if (sessionNumber === null) return null;
  const day = reviewOffer({ day: date, sessionNumber, nextVisit });
  const words = { day: dates.shortDay(day) };
  return (
    <Button variant="default" size="xs" onClick={() => onTake(day)}>
      {sessionNumber < reviewSession ? t('outcome.offerReview', words) : t('outcome.offerReviewNext', words)}
    </Button>
  );
}
