import type { NoteView } from '#domain/contract/notes.ts';
import type { DraftSource } from '../draft-session.ts';

/** What is written of a note: its draft, or the correction of a signed one. */
export function draftSourceOf(note: NoteView): DraftSource {
  const { noteId, amendment } = note;
  if (amendment === null || amendment.body === null) return note;
  const { body, revision, savedAt } = amendment;
  return { noteId, body, revision, savedAt };
}
