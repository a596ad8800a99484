import { useEffect, useRef } from 'react';
import type { RedFlag } from '#domain/safety/red-flags.ts';

type Listener = (flag: RedFlag) => void;
const listeners = new Set<Listener>();

/** Leads to a question of the safety screen from elsewhere in the note. */
export function pointAtFlag(flag: RedFlag): void {
  for (const listener of listeners) listener(flag);
}

/** Answers `pointAtFlag` while the component stands. */
export function usePointedFlag(listener: Listener): void {
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => {
    const answer: Listener = (flag) => newest.current(flag);
    listeners.add(answer);
    return () => {
      listeners.delete(answer);
    };
  }, []);
}
