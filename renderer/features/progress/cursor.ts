import { useSyncExternalStore } from 'react';

/**
 * Which moment of the course is being read, shared by all panels. It stands outside React's state, so that a pointer that
 * moves draws the readings and not the charts again.
 */
export type Cursor = {
  readonly get: () => number | null;
  readonly set: (index: number | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createCursor(): Cursor {
  let read: number | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => read,
    set: (index) => {
      if (index === read) return;
      read = index;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Index of the moment that is read; null where none is. */
export function useCursor({ subscribe, get }: Cursor): number | null {
  return useSyncExternalStore(subscribe, get);
}

/** Where a key takes the cursor; undefined for keys that are not the chart's. */
export function moved(key: string, read: number | null, last: number): number | null | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, (read ?? last + 1) - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, (read ?? -1) + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
