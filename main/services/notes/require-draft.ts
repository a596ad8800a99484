import type { Reader } from '#db/database.ts';
import { findLife } from '#db/queries/amendments.ts';
import { findNote, findNoteState, type StoredNote } from '#db/queries/notes.ts';
import { AppError } from '#domain/contract/errors.ts';
import { type LifeStep, refusalOfStep } from '#domain/notes/lifecycle.ts';

/** The note, where it may take this step. Errors: not-found and the refusals of its life. */
export async function requireStep(read: Reader, noteId: string, step: LifeStep): Promise<StoredNote> {
  const note = await findNote(read, noteId);
  const life = await findLife(read, noteId);
  if (!note || !life) throw new AppError('not-found');
  const refusal = refusalOfStep(life, step);
  if (refusal !== null) throw new AppError(refusal);
  return note;
}

/** Why a draft could not be written at the expected revision. */
export async function whyNotWritten(read: Reader, noteId: string): Promise<AppError> {
  const state = await findNoteState(read, noteId);
  if (state === undefined) return new AppError('not-found');
  return new AppError(state === 'signed' ? 'note-already-signed' : 'changed-elsewhere');
}
