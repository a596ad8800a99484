import { useInfiniteQuery } from '@tanstack/react-query';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import type { TimelineCursor, TimelineKind } from '#domain/timeline/timeline.ts';
import { call } from '#renderer/api/client.ts';

/** Rows asked for at once. */
const pageRows = 60;

export type TimelineView = {
  readonly rows: readonly TimelineRow[];
  /** Undefined until the first answer; one more than the rows while others follow. */
  readonly count: number | undefined;
  /** Asks for more when the end of what is here comes into sight. */
  readonly show: (range: { readonly end: number }) => void;
  readonly error: unknown;
  readonly retry: () => void;
};

/** A record's timeline as far as it was scrolled. */
export function useTimeline(clientId: string, kinds: readonly TimelineKind[]): TimelineView {
  const query = useInfiniteQuery({
    // As every question of the contract: its name first, so that what changes elsewhere asks it anew.
    queryKey: ['timeline.list', { clientId, kinds }],
    queryFn: ({ pageParam }) =>
      call('timeline.list', { clientId, kinds: [...kinds], before: pageParam, limit: pageRows }),
    initialPageParam: null as TimelineCursor | null,
    getNextPageParam: ({ rows, isEnd }) => {
      const last = rows.at(-1);
      if (isEnd || last === undefined) return undefined;
      return { at: last.at, kind: last.kind, rowId: last.rowId };
    },
  });
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return {
    rows,
    count: query.data === undefined ? undefined : rows.length + (query.hasNextPage ? 1 : 0),
    show: ({ end }) => {
      if (end >= rows.length - 1 && query.hasNextPage && !query.isFetchingNextPage)
        void query.fetchNextPage();
    },
    error: query.error,
    retry: () => void query.refetch(),
  };
}
