import { Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './IntakeBanner.module.css';

/** Says on the client's page that an intake waits for its review, or was begun and not handed in. */
export function IntakeBanner({ clientId }: { readonly clientId: string }) {
  const list = useRead('intake.list', { clientId });
  const dates = useDates();
  const isAtReview = useLocation({ select: ({ pathname }) => pathname.endsWith('/intake') });
  const waiting =
    list.data?.intakes.find(({ status }) => status === 'submitted') ??
    list.data?.intakes.find(({ status }) => status === 'open');
  if (waiting === undefined || isAtReview) return null;
  const { submittedAt, startedAt, form } = waiting;
  const isFull = form === 'full';
  return (
    <div className={classes.root}>
      <FlagMark tone="note">
        {submittedAt === null
          ? t(isFull ? 'intake.banner.open' : 'intake.banner.openToday', { moment: dates.moment(startedAt) })
          : t(isFull ? 'intake.banner.one' : 'intake.banner.oneToday', { moment: dates.moment(submittedAt) })}
      </FlagMark>
      <Button
        variant="subtle"
        size="xs"
        renderRoot={(props) => <Link to="/clients/$clientId/intake" params={{ clientId }} {...props} />}
      >
        {submittedAt === null ? t('intake.banner.look') : t('intake.banner.review')}
      </Button>
    </div>
  );
}
