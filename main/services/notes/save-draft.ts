import { updateDraft } from '#db/queries/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { DraftPlace } from '#domain/notes/place.ts';
import type { CommandContext } from '../context.ts';
import { whyNotWritten } from './require-draft.ts';

type SaveInput = {
  readonly noteId: string;
  readonly expectedRevision: number;
  readonly body: NoteBody;
  readonly place?: DraftPlace | undefined;
};

/** Keeps a draft as typed. On the hot path: two updates, and more reading only where they did not fit. */
export async function saveDraft(
  { read, write, ports }: CommandContext,
  { noteId, expectedRevision, body, place }: SaveInput,
): Promise<{ revision: number; savedAt: string }> {
  const savedAt = ports.clock.now();
  const isWritten = await updateDraft(write, { noteId, revision: expectedRevision }, body, savedAt, place);
  if (!isWritten) throw await whyNotWritten(read, noteId);
  return { revision: expectedRevision + 1, savedAt };
}
