import { updateNoteState } from '#db/queries/notes.ts';
import { updateSessionTime } from '#db/queries/sessions.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';
import { requireStep } from './require-draft.ts';

type RescheduleInput = { readonly noteId: string; readonly date: string; readonly time: string };

/** Corrects the day and time of a draft's session. */
export async function rescheduleNote(
  { read, write, ports }: CommandContext,
  { noteId, date, time }: RescheduleInput,
): Promise<Record<string, never>> {
  requireNotInFuture(date, 'date', ports.clock);
  const note = await requireStep(read, noteId, 'reschedule');
  await updateSessionTime(write, note.sessionId, date, time);
  return {};
}

/** Sets a draft aside or brings it back. Its words stay in the file. */
export async function setNoteDiscarded(
  { read, write }: CommandContext,
  { noteId, isDiscarded }: { readonly noteId: string; readonly isDiscarded: boolean },
): Promise<Record<string, never>> {
  await requireStep(read, noteId, isDiscarded ? 'discard' : 'restore');
  await updateNoteState(write, noteId, isDiscarded ? 'discarded' : 'draft');
  return {};
}
