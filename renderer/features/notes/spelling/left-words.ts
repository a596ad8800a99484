import { formKey } from '#domain/spelling/text-words.ts';

const none: ReadonlySet<string> = new Set();
const left = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

/** Words of a draft that are to be left as they are, for as long as this window shows its page. Kept nowhere else. */
export function leftWords(noteId: string): ReadonlySet<string> {
  return left.get(noteId) ?? none;
}

/** Says nothing more of a word in any field of this draft. */
export function leaveWord(noteId: string, word: string): void {
  left.set(noteId, new Set([...leftWords(noteId), formKey(word)]));
  for (const listener of listeners) listener();
}

export function followLeftWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
