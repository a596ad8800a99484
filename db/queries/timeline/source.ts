import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reader } from '#db/database.ts';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import { localTimeOf, momentOf } from '#domain/dates/local-time.ts';
import type { TimelineCursor, TimelineEvent, TimelineKind } from '#domain/timeline/timeline.ts';

export type TimelineAsk = {
  readonly clientId: string;
  /** Rows older than this one; null from the newest on. */
  readonly before: TimelineCursor | null;
  readonly limit: number;
  /** Where days and times of sessions and calls are meant. */
  readonly timeZone: string;
};

/** A row as a table gives it: the local day and time come on top. */
export type SourceRow = Omit<TimelineRow, 'kind' | 'date' | 'time'>;

/** One table's part of the timeline: rows before the cursor, newest first, at most `limit`. */
export type TimelineSource = (read: Reader, ask: TimelineAsk) => Promise<readonly SourceRow[]>;

/**
 * Newer than another row. Moments can be equal, as those of files dropped together are: then the kind decides, then
 * the row's id, so that every row has its one place.
 */
export function isBefore(row: TimelineCursor, cursor: TimelineCursor): boolean {
  if (row.at !== cursor.at) return row.at < cursor.at;
  if (row.kind !== cursor.kind) return row.kind < cursor.kind;
  return row.rowId < cursor.rowId;
}

/** The same order in SQL, for rows of one kind. */
export function isBeforeCursor(
  kind: TimelineKind,
  columns: { readonly at: string; readonly id: string },
  cursor: TimelineCursor | null,
): Expression<SqlBool> {
  if (cursor === null) return sql<SqlBool>`TRUE`;
  const at = sql.ref(columns.at);
  if (kind === cursor.kind) {
    return sql<SqlBool>`(${at} < ${cursor.at} OR (${at} = ${cursor.at} AND ${sql.ref(columns.id)} < ${cursor.rowId}))`;
  }
  return kind < cursor.kind ? sql<SqlBool>`${at} <= ${cursor.at}` : sql<SqlBool>`${at} < ${cursor.at}`;
}

type Found = {
  readonly rowId: string;
  readonly id: string;
  readonly at: string;
  readonly event: TimelineEvent;
  readonly author: string;
  readonly words: string;
};

/**
 * A source whose rows carry their moment. `select` gives a client's rows with the columns rowId, id, at, event, author
 * and words; order, cut and cursor are the same for all.
 */
export function instantSource(
  kind: TimelineKind,
  select: (clientId: string) => RawBuilder<unknown>,
): TimelineSource {
  return async (read, { clientId, before, limit }) => {
    const rows = await read
      .selectFrom(sql<Found>`(${select(clientId)})`.as('found'))
      .selectAll()
      .where(isBeforeCursor(kind, { at: 'found.at', id: 'found.rowId' }, before))
      .orderBy('found.at', 'desc')
      .orderBy('found.rowId', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ ...row, hasOpenFlag: false }));
  };
}

type Dated = { readonly rowId: string; readonly date: string; readonly time: string };

/**
 * Rows that carry a day and a time of the clock on the wall, as sessions and calls do, in the order of their moments.
 * Around a change of summer time the two orders differ within a day, so whole days are taken and put in order here; a
 * moment is worked out only for rows that can be on the page, since that costs far more than reading a row.
 */
export function newestByWallClock<Row extends Dated>(
  kind: TimelineKind,
  rows: readonly Row[],
  { before, limit, timeZone }: TimelineAsk,
): readonly (Row & { readonly at: string })[] {
  const lastDay = before === null ? null : localTimeOf(before.at, timeZone).date;
  const possible = rows
    .filter(({ date }) => lastDay === null || date <= lastDay)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  const onLastDay = possible.filter(({ date }) => date === lastDay).length;
  const firstDay = possible.slice(0, onLastDay + limit).at(-1)?.date ?? '';
  return possible
    .filter(({ date }) => date >= firstDay)
    .map((row) => ({ ...row, kind, at: momentOf(row, timeZone) }))
    .filter((row) => before === null || isBefore(row, before))
    .sort((one, other) => (isBefore(one, other) ? 1 : -1))
    .slice(0, limit);
}
