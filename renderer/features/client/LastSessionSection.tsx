import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '#domain/contract/notes.ts';
import { techniques } from '#domain/notes/techniques.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';

/** The newest session in short. */
export function LastSessionSection({ clientId }: { readonly clientId: string }) {
  const list = useRead('notes.listForClient', { clientId });
  const newest = list.data?.sessions[0];
  return (
    <Section
      title={t('client.last.title')}
      actions={
        newest !== undefined && (
          <Link className={classes.link} to="/clients/$clientId/sessions" params={{ clientId }}>
            {t('client.last.all')}
          </Link>
        )
      }
    >
      {list.data === undefined ? (
        list.error === null ? (
          <DelayedSkeleton label={t('client.loading')} rows={3} />
        ) : (
          <CallErrorState error={list.error} onRetry={() => void list.refetch()} />
        )
      ) : newest === undefined ? (
        <p className={classes.muted}>{t('client.last.none')}</p>
      ) : (
        <SessionFacts session={newest} />
      )}
    </Section>
  );
}

function painChange({ painBefore, painAfter }: SessionSummary): string {
  if (painBefore === null && painAfter === null) return '';
  const missing = t('client.last.notNoted');
  return t('client.last.painChange', { before: painBefore ?? missing, after: painAfter ?? missing });
}

function treatmentOf({ techniques: names, minutes }: SessionSummary): string {
  return [
    ...techniques.filter((each) => names.includes(each)).map((each) => termsEn.technique[each]),
    ...(minutes === 0 ? [] : [t('client.last.minutes', { count: minutes })]),
  ].join(', ');
}

function SessionFacts({ session }: { readonly session: SessionSummary }) {
  const dates = useDates();
  return (
    <>
      <div className={classes.entry}>
        <Link className={classes.link} to="/notes/$noteId" params={{ noteId: session.noteId }}>
          {dates.nearDay(session.date)} {session.time}
        </Link>
        {session.state === 'draft' && <FlagMark tone="note">{t('client.last.draft')}</FlagMark>}
      </div>
      <DefinitionList
        items={[
          { key: 'pain', term: t('client.last.pain'), value: painChange(session) },
          { key: 'treatment', term: t('client.last.treatment'), value: treatmentOf(session) },
        ]}
      />
    </>
  );
}
