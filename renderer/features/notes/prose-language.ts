import { useSyncExternalStore } from 'react';
import type { ProseLanguage } from '#domain/prose/compose.ts';

let language: ProseLanguage = 'en';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function choose(next: ProseLanguage): void {
  language = next;
  for (const listener of listeners) listener();
}

/** The language of generated words: one for the whole window, English until another is chosen. */
export function useProseLanguage() {
  return [useSyncExternalStore(subscribe, () => language), choose] as const;
}
