import { Fragment, type ReactNode } from 'react';
import { isMinor } from '#domain/clients/majority.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { ageInYears } from '#domain/dates/calendar-date.ts';
import { termsEn } from '#domain/terms/en.ts';
import { dayOf } from '../i18n/dates.ts';
import { t } from '../i18n/i18n.ts';
import classes from './ClientFacts.module.css';

/** The episode that sessions are written for now: the first open one of the list, which is newest first. */
export function currentEpisode(episodes: readonly EpisodeView[] | undefined): EpisodeView | null {
  return episodes?.find((episode) => episode.closedAt === null) ?? null;
}

type ClientLineProps = {
  readonly record: ClientRecord;
  /** Null without an open episode, undefined while it is not known. */
  readonly episode: EpisodeView | null | undefined;
};

/** Age, phone, complaint and day count in one quiet line. */
export function ClientLine({ record, episode }: ClientLineProps) {
  const { preferredName, pronouns, birthDate, phone } = record.fields;
  const age = birthDate === null ? null : ageInYears(birthDate, dayOf(new Date()));
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['called', preferredName === '' ? null : t('client.facts.called', { name: preferredName })],
    ['pronouns', pronouns],
    ['age', age === null ? null : t('client.facts.age', { count: age })],
    ['minor', minorWords(record)],
    ['phone', phone],
    ...episodeFacts(episode),
  ];
  const known = facts.filter(([, fact]) => fact !== null && fact !== '');
  return (
    <span className={classes.line}>
      {known.map(([key, fact], index) => (
        <Fragment key={key}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

function minorWords({ fields }: ClientRecord): string | null {
  if (!isMinor(fields.birthDate, dayOf(new Date()))) return null;
  if (fields.guardianName === '') return t('client.facts.minor');
  const name = [fields.guardianName, fields.guardianPhone].filter((part) => part !== '').join(', ');
  return t('client.facts.minorWith', { name });
}

const longestComplaint = 90;

/** The beginning of a long text, cut between characters. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longestComplaint
    ? text
    : `${characters.slice(0, longestComplaint).join('').trimEnd()}…`;
}

function episodeFacts(episode: ClientLineProps['episode']): readonly (readonly [string, string])[] {
  if (episode === undefined) return [];
  if (episode === null) return [['episode', t('client.facts.noEpisode')]];
  const complaint = episode.fields.complaint.trim();
  return [
    ['complaint', complaint === '' ? t('client.episode.noComplaint') : shortened(complaint)],
    ['stage', termsEn.stage[episode.stage]],
    ['day', t('client.facts.day', { day: episode.days })],
  ];
}
