import { Button } from '@mantine/core';
import { IconPlus, IconSun } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { MethodOutput } from '#domain/contract/table.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { HealthReviews } from './HealthReviews.tsx';
import { IntakesToReview } from './IntakesToReview.tsx';
import { ReviewsDue } from './ReviewsDue.tsx';
import { SessionRow } from './SessionRow.tsx';
import { TextsToReview } from './TextsToReview.tsx';
import classes from './TodayPage.module.css';
import { useAsk } from './use-ask.ts';

/** The start page: notes to finish, sessions of the day, clients seen lately. */
export function TodayPage() {
  const day = useRead('notes.today', {});
  const dates = useDates();
  return (
    <Page
      header={
        <PageHeader
          title={t('today.title')}
          sub={day.data && dates.longDay(day.data.today)}
          primary={
            <Button
              leftSection={<Icon of={IconPlus} size={16} />}
              renderRoot={(props) => <Link to="/clients/new" {...props} />}
            >
              {t('today.newClient')}
            </Button>
          }
        />
      }
    >
      {day.error !== null && (
        <CallErrorState error={day.error} onRetry={() => void day.refetch()} isRetrying={day.isFetching} />
      )}
      {day.isPending && <DelayedSkeleton label={t('today.loading')} rows={6} rowHeight={28} />}
      <IntakesToReview />
      {day.data !== undefined && <Day day={day.data} />}
    </Page>
  );
}

function Day({ day }: { readonly day: MethodOutput<'notes.today'> }) {
  const { today, due } = day;
  const askAt = useAsk();
  // A draft of today stands among the notes due; once is enough.
  const isDue = new Set(due.map((session) => session.noteId));
  const ofToday = day.ofToday.filter((session) => !isDue.has(session.noteId));
  const shown = new Set([...due, ...ofToday].map((session) => session.clientId));
  const recent = day.recent.filter((session) => !shown.has(session.clientId));
  if (due.length + ofToday.length + recent.length === 0) {
    return (
      <EmptyState
        icon={IconSun}
        title={t('today.emptyTitle')}
        action={
          <div className={classes.ways}>
            <Button variant="default" renderRoot={(props) => <Link to="/clients/new" {...props} />}>
              {t('today.firstClient')}
            </Button>
            <Button variant="subtle" renderRoot={(props) => <Link to="/clients" {...props} />}>
              {t('today.toClients')}
            </Button>
          </div>
        }
      >
        {t('today.empty')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.sections}>
      <Section title={t('today.due')}>
        {due.length === 0 ? (
          <p className={classes.quiet}>{t('today.noDue')}</p>
        ) : (
          <ul className={classes.rows}>
            {due.map((session) => (
              <SessionRow
                key={session.noteId}
                session={session}
                leadsTo="note"
                dueOn={today}
                ask={askAt(session.noteId)}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('today.sessions')}>
        {ofToday.length === 0 ? (
          <p className={classes.quiet}>
            {day.ofToday.length === 0 ? t('today.noSessions') : t('today.allDue')}
          </p>
        ) : (
          <ul className={classes.rows}>
            {ofToday.map((session) => (
              <SessionRow
                key={session.noteId}
                session={session}
                leadsTo="note"
                dayIsSaid
                ask={askAt(session.noteId)}
              />
            ))}
          </ul>
        )}
      </Section>
      <ReviewsDue sessions={[...due, ...ofToday]} />
      <HealthReviews />
      <TextsToReview />
      {recent.length > 0 && (
        <Section title={t('today.recent')}>
          <ul className={classes.rows}>
            {recent.map((session) => (
              <SessionRow key={session.noteId} session={session} leadsTo="client" />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
