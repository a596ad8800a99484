import type { Reader } from '#db/database.ts';
import { findNote, findNoteState, type StoredNote } from '#db/queries/notes.ts';
import { AppError } from '#domain/contract/errors.ts';

/** The note, where it can still be changed. Errors: not-found, note-already-signed. */
export async function requireUnsigned(read: Reader, noteId: string): Promise<StoredNote> {
  const note = await findNote(read, noteId);
  if (!note) throw new AppError('not-found');
  if (note.state === 'signed') throw new AppError('note-already-signed');
  return note;
}

/** Why a draft could not be written at the expected revision. */
export async function whyNotWritten(read: Reader, noteId: string): Promise<AppError> {
  const state = await findNoteState(read, noteId);
  if (state === undefined) return new AppError('not-found');
  return new AppError(state === 'signed' ? 'note-already-signed' : 'changed-elsewhere');
}
