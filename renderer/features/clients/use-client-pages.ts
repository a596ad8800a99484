import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '#domain/contract/clients.ts';
import { read } from '#renderer/api/queries.ts';

/** Rows asked for at once. */
export const pageRows = 100;

export type ClientPages = {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  /** The row, or undefined while its page is on the way. */
  readonly rowAt: (index: number) => ClientSummary | undefined;
  /** Says which rows are on the screen. */
  readonly show: (range: { readonly start: number; readonly end: number }) => void;
  readonly error: unknown;
  readonly retry: () => void;
  readonly isFetching: boolean;
  /** What is shown still belongs to the search before. */
  readonly isStale: boolean;
};

function pagesOf(start: number, end: number): readonly number[] {
  const first = Math.floor(start / pageRows);
  const last = Math.floor(end / pageRows);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The list of clients in pages of 100 rows, of which only those on the screen are asked for. While a new search is
 * under way the rows of the last one stay.
 */
export function useClientPages(search: string, includeArchived: boolean): ClientPages {
  const [range, setRange] = useState({ start: 0, end: 0 });
  const page = (number: number) =>
    read('clients.list', { search, includeArchived, offset: number * pageRows, limit: pageRows });

  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const others = pagesOf(range.start, range.end).filter((number) => number > 0);
  const more = useQueries({ queries: others.map(page) });

  return {
    total: first.data?.total,
    rowAt: (index) => {
      const number = Math.floor(index / pageRows);
      const data = number === 0 ? first.data : more[others.indexOf(number)]?.data;
      return data?.rows[index % pageRows];
    },
    show: setRange,
    error: first.error ?? more.find((each) => each.error !== null)?.error ?? null,
    retry: () => {
      void first.refetch();
      for (const each of more) if (each.error !== null) void each.refetch();
    },
    isFetching: first.isFetching,
    isStale: first.isPlaceholderData,
  };
}
