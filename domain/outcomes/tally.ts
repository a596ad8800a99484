import { type Stage, stageOn, stages } from '../clients/episode.ts';
import { type CalendarDate, daysBetween, mondayOf } from '../dates/calendar-date.ts';
import { longPauseDays } from '../progress/pause.ts';
import type { MeasureEntry, ProgressSession } from '../progress/record.ts';
import { episodeResults } from './episode-results.ts';
import { type Days, daysOf, type OutcomeFilters } from './filters.ts';
import { createMeasureTally } from './measure-tally.ts';
import type { OutcomeNumbers } from './numbers.ts';
import { createTechniqueTally } from './technique-tally.ts';
import { medianOfWeeks, weeksOf } from './weeks.ts';

/** A session that took place; without facts while its note is not signed. */
export type SessionOnFile = Omit<ProgressSession, 'facts' | 'therapist'> & {
  readonly therapistId: string;
  readonly facts: ProgressSession['facts'] | null;
};

/** An episode as it lies in the file. */
export type EpisodeOnFile = {
  readonly episodeId: string;
  /** The record that it belongs to now: two that were merged are one client. */
  readonly clientId: string;
  readonly onset: CalendarDate;
  readonly closedOn: CalendarDate | null;
  /** Oldest first, at least one. */
  readonly sessions: readonly SessionOnFile[];
  readonly entries: readonly MeasureEntry[];
};

/** What cannot be seen from the episodes of the period. */
export type Surroundings = {
  /** The first session ever that the filters let through. */
  readonly firstSession: CalendarDate | null;
  readonly notesDue: number;
};

/**
 * Adds up episodes one at a time, so that a whole practice need not lie in memory. An episode counts for the therapist
 * who held most of its sessions up to the last day, sessions and techniques for who held them. An episode is in it with
 * a session in the period, and is judged from its first value to the last one that was known on the last day.
 */
export function createTally(filters: OutcomeFilters, today: CalendarDate) {
  const days = daysOf(filters, today);
  const shownStages = stages.filter((each) => filters.stage === null || each === filters.stage);
  const measures = createMeasureTally(shownStages, filters.measure);
  const techniques = createTechniqueTally();
  const clients = new Set<string>();
  const byWeek = new Map<CalendarDate, number>();
  const sums = { opened: 0, closed: 0, active: 0, lost: 0, sessions: 0, signed: 0 };
  // A day comes many times; reckoning its Monday is the dearest part of counting a session.
  const mondays = new Map<CalendarDate, CalendarDate>();

  const isOwn = (therapistId: string) => filters.therapistId === null || filters.therapistId === therapistId;

  function addSession({ date, facts }: SessionOnFile): void {
    const monday = mondays.get(date) ?? mondayOf(date);
    mondays.set(date, monday);
    byWeek.set(monday, (byWeek.get(monday) ?? 0) + 1);
    sums.sessions += 1;
    if (facts === null) return;
    sums.signed += 1;
    techniques.add(facts.care);
  }

  function addEpisode(episode: EpisodeOnFile, stage: Stage, until: readonly SessionOnFile[]): void {
    sums[standingOn(days.to, episode, until)] += 1;
    if (isIn(days, until[0]?.date ?? '')) sums.opened += 1;
    measures.add(stage, episodeResults(judged(episode, until, days.to)));
  }

  return {
    add(episode: EpisodeOnFile): void {
      const until = episode.sessions.filter(({ date }) => date <= days.to);
      const [first] = until;
      const inPeriod = until.filter(({ date }) => isIn(days, date));
      if (first === undefined || inPeriod.length === 0) return;
      const stage = stageOn(episode.onset, first.date);
      if (!shownStages.includes(stage)) return;
      const own = inPeriod.filter(({ therapistId }) => isOwn(therapistId));
      for (const session of own) addSession(session);
      if (own.length > 0) clients.add(episode.clientId);
      if (isOwn(leaderOf(until))) addEpisode(episode, stage, until);
    },
    numbers({ firstSession, notesDue }: Surroundings): OutcomeNumbers {
      const weeks = weeksOf(days, firstSession, (monday) => byWeek.get(monday) ?? 0);
      const { opened, closed, active, lost, sessions, signed } = sums;
      return {
        days: { ...days },
        ...measures.numbers(),
        ...{ opened, closed, active, lost, notesDue },
        clients: clients.size,
        sessions: { total: sessions, signed, weeks: [...weeks], median: medianOfWeeks(weeks) },
        techniques: techniques.numbers(),
      };
    },
  };
}

function isIn({ from, to }: Days, date: CalendarDate): boolean {
  return (from === null || date >= from) && date <= to;
}

/** Who held most of the sessions; of those with as many, who came first. */
function leaderOf(sessions: readonly SessionOnFile[]): string {
  const held = new Map<string, number>();
  for (const { therapistId } of sessions) held.set(therapistId, (held.get(therapistId) ?? 0) + 1);
  const most = Math.max(...held.values());
  return [...held].find(([, count]) => count === most)?.[0] ?? '';
}

function standingOn(
  day: CalendarDate,
  { closedOn }: EpisodeOnFile,
  sessions: readonly SessionOnFile[],
): 'closed' | 'active' | 'lost' {
  if (closedOn !== null && closedOn <= day) return 'closed';
  return daysBetween(sessions.at(-1)?.date ?? day, day) > longPauseDays ? 'lost' : 'active';
}

/** What was known of an episode on a day. */
function judged({ entries }: EpisodeOnFile, until: readonly SessionOnFile[], day: CalendarDate) {
  return {
    sessions: until.flatMap(({ facts, therapistId, ...session }): ProgressSession[] =>
      facts === null ? [] : [{ ...session, therapist: therapistId, facts }],
    ),
    entries: entries.filter(({ date }) => date <= day),
  };
}
