import type { NotePace } from '#domain/notes/pace.ts';
import { Effort } from './effort.ts';

/** Counts of the drafts of this window, by note. They are nowhere else until the note is signed. */
const efforts = new Map<string, Effort>();

/** The count of a draft. One that begins in the middle of a note goes nowhere: it would make the note look quick. */
export function effortOf(noteId: string, isFresh: boolean): Effort {
  const known = efforts.get(noteId);
  if (known !== undefined) return known;
  const effort = new Effort();
  if (isFresh) efforts.set(noteId, effort);
  return effort;
}

/** Throws the counts away, e.g. because the meter was turned off. */
export function dropEfforts(): void {
  efforts.clear();
}

/** The count of a note that was signed, which then is forgotten here; null where there is none. */
export function takeEffort(noteId: string): NotePace | null {
  const pace = efforts.get(noteId)?.pace ?? null;
  efforts.delete(noteId);
  return pace === null || pace.interactions === 0 ? null : pace;
}
