import type { Reader } from '#db/database.ts';
import { listEntriesOfEpisodes } from '#db/queries/measure-entries.ts';
import {
  countNotesDue,
  findFirstSessionDay,
  listEpisodeIdsBetween,
  listEpisodesOf,
  listSessionsOf,
} from '#db/queries/outcomes.ts';
import { findAccess } from '#db/queries/therapists.ts';
import { AppError } from '#domain/contract/errors.ts';
import { addDays, type CalendarDate } from '#domain/dates/calendar-date.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import { type Days, daysOf, type OutcomeFilters } from '#domain/outcomes/filters.ts';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import { createTally, type EpisodeOnFile } from '#domain/outcomes/tally.ts';
import { givenBack } from '#main/documents/canvas.ts';
import type { QueryContext } from '../context.ts';

/** Episodes read in one go before the process is given back to other calls: some twenty milliseconds. */
const episodesAtOnce = 40;

/** Days whose sessions are looked through in one go. */
const daysAtOnce = 31;

/**
 * Adds up the sessions of the practice, a few episodes at a time, so that nobody who works meanwhile waits for it.
 * Errors: owner-only, where somebody who is not an owner asks for more than the own sessions.
 */
export async function readOutcomes(
  context: QueryContext,
  filters: OutcomeFilters,
  isWanted: () => boolean = () => true,
): Promise<OutcomeNumbers> {
  const { read, ports, therapistId } = context;
  const access = await findAccess(read, therapistId);
  if (access?.role !== 'owner' && filters.therapistId !== therapistId) throw new AppError('owner-only');
  const today = ports.clock.today();
  const tally = createTally(filters, today);
  const firstSession = await findFirstSessionDay(read, filters.therapistId);
  const ids = await episodesWithin(read, daysOf(filters, today), firstSession ?? today);
  for (let done = 0; done < ids.length; done += episodesAtOnce) {
    await givenBack();
    if (!isWanted()) throw new AppError('cancelled');
    for (const episode of await wholeEpisodes(context, ids.slice(done, done + episodesAtOnce)))
      tally.add(episode);
  }
  return tally.numbers({ firstSession, notesDue: await countNotesDue(read, filters.therapistId) });
}

/** Ids sort by the time of their making, and what was made together lies together in the file. */
async function episodesWithin(
  read: Reader,
  { from, to }: Days,
  first: CalendarDate,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const start = from === null || from < first ? first : from;
  for (let day = start; day <= to; day = addDays(day, daysAtOnce)) {
    const last = addDays(day, daysAtOnce - 1);
    for (const id of await listEpisodeIdsBetween(read, day, last < to ? last : to)) found.add(id);
    await givenBack();
  }
  return [...found].sort();
}

async function wholeEpisodes(
  { read, ports }: QueryContext,
  ids: readonly string[],
): Promise<readonly EpisodeOnFile[]> {
  const rows = await listEpisodesOf(read, ids);
  const sessions = byEpisode(await listSessionsOf(read, ids));
  const entries = byEpisode(await listEntriesOfEpisodes(read, ids));
  return rows.map(({ closedAt, ...row }) => ({
    ...row,
    closedOn: closedAt === null ? null : localTimeOf(closedAt, ports.clock.timeZone()).date,
    sessions: sessions.get(row.episodeId) ?? [],
    entries: entries.get(row.episodeId) ?? [],
  }));
}

function byEpisode<Row extends { readonly episodeId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.episodeId) ?? [];
    groups.set(row.episodeId, group);
    group.push(row);
  }
  return groups;
}
