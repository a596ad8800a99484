import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '#domain/contract/notes.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { ageWords } from './age.ts';
import classes from './SessionRow.module.css';

export type SessionRowProps = {
  readonly session: SessionSummary;
  /** Where the row goes: to the note of the session or to its client. */
  readonly leadsTo: 'note' | 'client';
  /** Under a heading that already says the day. */
  readonly dayIsSaid?: boolean;
  /** Today, where the row says how long something has been waiting for its signature. */
  readonly dueOn?: string;
  /** What is to be asked at it, in few words; empty where nothing is. */
  readonly ask?: string;
};

function painWords({ painBefore, painAfter }: SessionSummary): string {
  if (painBefore === null) return '';
  if (painAfter === null) return t('today.painBefore', { before: painBefore });
  return t('today.pain', { before: painBefore, after: painAfter });
}

/** One session on one line: when, who, pain before and after, and what is open about it. */
export function SessionRow({ session, leadsTo, dayIsSaid = false, dueOn, ask = '' }: SessionRowProps) {
  const dates = useDates();
  const { clientId, noteId } = session;
  const content = (
    <>
      <span className={classes.when}>
        {dayIsSaid ? session.time : `${dates.nearDay(session.date)} ${session.time}`}
      </span>
      <span className={classes.name}>
        <bdi>{session.clientName}</bdi>
        {session.therapistName !== null && (
          <span className={classes.therapist}>
            {t('today.with')} <bdi>{session.therapistName}</bdi>
          </span>
        )}
        {ask !== '' && <span className={classes.ask}>{t('due.today.ask', { measures: ask })}</span>}
      </span>
      <span className={classes.pain}>{painWords(session)}</span>
      <span className={classes.marks}>
        {session.hasOpenFlag && <FlagMark tone="stop">{t('common.redFlag')}</FlagMark>}
        {session.isLateEntry && (
          <FlagMark tone="note" variant="plain">
            {t('amend.state.lateEntry')}
          </FlagMark>
        )}
        {dueOn !== undefined && <span className={classes.age}>{ageWords(session, dueOn)}</span>}
        {session.state === 'draft' && <FlagMark tone="caution">{t('common.draft')}</FlagMark>}
        {session.amendment !== null && (
          <FlagMark tone="caution">{t(`amend.kind.${session.amendment.kind}`)}</FlagMark>
        )}
        {session.state === 'signed' && session.amendment === null && leadsTo === 'note' && (
          <FlagMark tone="done" variant="plain">
            {session.isAmended ? t('amend.state.amended') : t('today.signed')}
          </FlagMark>
        )}
      </span>
    </>
  );
  return (
    <li className={classes.root}>
      {leadsTo === 'note' ? (
        <Link to="/notes/$noteId" params={{ noteId }} className={classes.row}>
          {content}
        </Link>
      ) : (
        <Link to="/clients/$clientId" params={{ clientId }} className={classes.row}>
          {content}
        </Link>
      )}
    </li>
  );
}
