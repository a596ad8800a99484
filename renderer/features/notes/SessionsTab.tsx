import { Link, useParams } from '@tanstack/react-router';
import type { SessionSummary } from '#domain/contract/notes.ts';
import { techniques } from '#domain/notes/techniques.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './SessionsTab.module.css';

/** Every session of the client, newest first. */
export function SessionsTab() {
  const { clientId = '' } = useParams({ strict: false });
  const list = useRead('notes.listForClient', { clientId });
  if (list.data === undefined) {
    return list.error === null ? (
      <DelayedSkeleton label={t('notes.sessions.loading')} rows={6} />
    ) : (
      <CallErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (list.data.sessions.length === 0) {
    return <EmptyState title={t('notes.sessions.emptyTitle')}>{t('notes.sessions.emptyText')}</EmptyState>;
  }
  const hasSeveral = list.data.sessions.some(({ therapistName }) => therapistName !== null);
  return (
    <table className={classes.table} aria-label={t('notes.sessions.label')}>
      <thead>
        <tr>
          <th scope="col">{t('notes.sessions.date')}</th>
          <th scope="col">{t('notes.sessions.pain')}</th>
          <th scope="col">{t('notes.sessions.treatment')}</th>
          {hasSeveral && <th scope="col">{t('notes.sessions.therapist')}</th>}
          <th scope="col" className={classes.number}>
            {t('notes.sessions.minutes')}
          </th>
          <th scope="col">{t('notes.sessions.state')}</th>
        </tr>
      </thead>
      <tbody>
        {list.data.sessions.map((session) => (
          <SessionRow key={session.noteId} session={session} hasTherapist={hasSeveral} />
        ))}
      </tbody>
    </table>
  );
}

function techniqueWords(names: readonly string[]): string {
  return techniques
    .filter((technique) => names.includes(technique))
    .map((technique) => termsEn.technique[technique])
    .join(', ');
}

/** Draft, signed or amended. */
function StateMark({ session }: { readonly session: SessionSummary }) {
  if (session.state === 'draft') return <FlagMark tone="note">{t('notes.sessions.draft')}</FlagMark>;
  const isAmended = session.state === 'signed' && session.isAmended;
  return (
    <span className={classes.quiet}>
      {isAmended ? t('amend.state.amended') : t(`notes.sessions.${session.state}`)}
    </span>
  );
}

type SessionRowProps = { readonly session: SessionSummary; readonly hasTherapist: boolean };

/** One session. The link of its day covers the whole row, so that a click anywhere and Enter both open it. */
function SessionRow({ session, hasTherapist }: SessionRowProps) {
  const dates = useDates();
  const { painBefore, painAfter } = session;
  const dash = '–';
  return (
    <tr className={classes.row}>
      <th scope="row">
        <Link className={classes.link} to="/notes/$noteId" params={{ noteId: session.noteId }}>
          {dates.nearDay(session.date)} <span className={classes.time}>{session.time}</span>
        </Link>
      </th>
      <td>
        {painBefore === null && painAfter === null
          ? ''
          : t('notes.sessions.painChange', { before: painBefore ?? dash, after: painAfter ?? dash })}
      </td>
      <td>{techniqueWords(session.techniques)}</td>
      {hasTherapist && (
        <td>
          <bdi>{session.therapistName}</bdi>
        </td>
      )}
      <td className={classes.number}>{session.minutes === 0 ? '' : session.minutes}</td>
      <td>
        <span className={classes.marks}>
          <StateMark session={session} />
          {session.isLateEntry && <FlagMark tone="note">{t('amend.state.lateEntry')}</FlagMark>}
          {session.amendment !== null && (
            <FlagMark tone="caution">{t(`amend.unsigned.${session.amendment.kind}`)}</FlagMark>
          )}
          {session.hasOpenFlag && <FlagMark tone="stop">{t('notes.sessions.flag')}</FlagMark>}
        </span>
      </td>
    </tr>
  );
}
