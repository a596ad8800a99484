import type { Reader } from '../database.ts';

/** A row in which words are found, as it stands in the records. */
export type SourceRow = {
  readonly id: string;
  readonly clientId: string;
  /** Day and time by which it is ordered and, of what has only a moment, that moment: they are then in UTC. */
  readonly date: string;
  readonly time: string;
  readonly at: string | null;
  readonly texts: readonly string[];
};

/** One kind of rows with words. Rows that were set aside or replaced are left out: they are not to be found. */
export type Source = {
  readonly rows: (read: Reader, ids: readonly string[]) => Promise<readonly SourceRow[]>;
  /** Ids in their order, after one of them: to go through all of them piece by piece. */
  readonly idsAfter: (read: Reader, id: string, limit: number) => Promise<readonly string[]>;
};

/** Day and time of a moment, in UTC: near enough for an order. */
export function orderedAt(moment: string): Pick<SourceRow, 'date' | 'time' | 'at'> {
  return { date: moment.slice(0, 10), time: moment.slice(11, 16), at: moment };
}

export const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id);
