import { useEffect, useRef } from 'react';
import type { ShellEvent } from '#domain/contract/events.ts';
import { bridge } from '../api/bridge.ts';

/** Listens to the shell for as long as the component stands. The newest `listener` is the one that hears. */
export function useShellEvents(listener: (event: ShellEvent) => void): void {
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => bridge().subscribe((event) => newest.current(event)), []);
}
