import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileView } from '#domain/contract/files.ts';
import { read } from '#renderer/api/queries.ts';

/** Rows asked for at once. */
const pageRows = 100;

export type FilePages = {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  /** How many are set aside. */
  readonly removed: number;
  readonly rowAt: (index: number) => FileView | undefined;
  /** Place of a file in the list, as far as its page is here. */
  readonly placeOf: (fileId: string) => number | undefined;
  readonly show: (range: { readonly start: number; readonly end: number }) => void;
  readonly error: unknown;
  readonly retry: () => void;
};

/** A record's files in pages, of which only those on the screen are asked for. */
export function useFilePages(clientId: string, isRemoved: boolean): FilePages {
  const [range, setRange] = useState({ start: 0, end: 0 });
  const page = (number: number) =>
    read('files.list', { clientId, isRemoved, offset: number * pageRows, limit: pageRows });
  const numbers: number[] = [];
  for (let number = Math.floor(range.start / pageRows); number <= range.end / pageRows; number += 1) {
    if (number > 0) numbers.push(number);
  }
  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const more = useQueries({ queries: numbers.map(page) });
  const pages = new Map([
    [0, first.data?.rows ?? []],
    ...numbers.map((number, index) => [number, more[index]?.data?.rows ?? []] as const),
  ]);
  return {
    total: first.data?.total,
    removed: first.data?.removed ?? 0,
    rowAt: (index) => pages.get(Math.floor(index / pageRows))?.[index % pageRows],
    placeOf: (fileId) => {
      for (const [number, rows] of pages) {
        const index = rows.findIndex(({ id }) => id === fileId);
        if (index >= 0) return number * pageRows + index;
      }
      return undefined;
    },
    show: setRange,
    error: first.error ?? more.find((each) => each.error !== null)?.error ?? null,
    retry: () => {
      void first.refetch();
      for (const each of more) if (each.error !== null) void each.refetch();
    },
  };
}
