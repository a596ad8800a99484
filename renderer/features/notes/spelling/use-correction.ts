import { useState, useSyncExternalStore } from 'react';
import { replaceWord } from '#domain/spelling/replace-word.ts';
import type { DraftText } from './draft-text.ts';

type Changed = {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The whole text before and after. */
  readonly before: string;
  readonly after: string;
};

/** Puts another word in the place of a wrong one, and takes it back as long as nothing was written since. */
export function useCorrection(text: DraftText) {
  const [changed, setChanged] = useState<Changed | null>(null);
  const canUndo = useSyncExternalStore(
    text.subscribe,
    () => changed !== null && text.read() === changed.after,
  );
  const correct = (from: string, forms: readonly string[], to: string) => {
    const before = text.read();
    const { text: after, count } = replaceWord(before, forms, to);
    // The word was written over since it was named.
    if (count === 0) return;
    text.write(after);
    setChanged({ from, to, count, before, after });
  };
  const undo = () => {
    if (changed === null || !canUndo) return;
    text.write(changed.before);
    setChanged(null);
  };
  return { changed, canUndo, correct, undo };
}
