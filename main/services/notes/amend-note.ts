import type { Reader } from '#db/database.ts';
import { deleteAmendment, findAmendment, insertAmendment, updateAmendment } from '#db/queries/amendments.ts';
import { findSignedVersion } from '#db/queries/note-versions.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { AmendmentKind } from '#domain/notes/versions.ts';
import type { CommandContext } from '../context.ts';
import { requireStep } from './require-draft.ts';

type Saved = { revision: number; savedAt: string };
type OfNote = { readonly noteId: string };
type BeginInput = OfNote & { readonly kind: AmendmentKind; readonly reason: string };

/** Begins an addendum or a correction of a signed note, or finds the one that was begun. */
export async function beginAmendment(
  { read, write, ports, therapistId }: CommandContext,
  { noteId, kind, reason }: BeginInput,
): Promise<Saved> {
  await requireStep(read, noteId, kind === 'addendum' ? 'add' : 'correct');
  const begun = await findAmendment(read, noteId);
  if (begun) return { revision: begun.revision, savedAt: begun.savedAt };
  // A correction opens the whole note: that is not done without saying why.
  if (kind === 'correction' && reason.trim() === '') {
    throw new AppError('reason-missing', { fields: { reason: 'reason-missing' } });
  }
  const savedAt = ports.clock.now();
  const body = kind === 'correction' ? await signedBody(read, noteId) : null;
  const begunOn = ports.clock.today();
  await insertAmendment(write, { noteId, kind, reason, body, therapistId, begunOn, savedAt });
  return { revision: 1, savedAt };
}

/** What a correction starts from: the note as it was signed last. */
async function signedBody(read: Reader, noteId: string): Promise<NoteBody> {
  const version = await findSignedVersion(read, noteId);
  if (!version) throw new AppError('vault-damaged');
  return version.body;
}

type AddendumInput = OfNote & {
  readonly expectedRevision: number;
  readonly reason: string;
  readonly words: string;
};

/** Keeps an addendum as typed. */
export async function saveAddendum(
  { read, write, ports }: CommandContext,
  { noteId, expectedRevision: revision, reason, words }: AddendumInput,
): Promise<Saved> {
  const savedAt = ports.clock.now();
  const isWritten = await updateAmendment(write, { noteId, revision }, { reason, words }, savedAt);
  if (!isWritten) throw await whyNotAmended(read, noteId, 'addendum');
  return { revision: revision + 1, savedAt };
}

type CorrectionInput = OfNote & { readonly expectedRevision: number; readonly body: NoteBody };

/** Keeps the body of a correction as typed. */
export async function saveCorrection(
  { read, write, ports }: CommandContext,
  { noteId, expectedRevision: revision, body }: CorrectionInput,
): Promise<Saved> {
  const savedAt = ports.clock.now();
  const isWritten = await updateAmendment(write, { noteId, revision }, { body }, savedAt);
  if (!isWritten) throw await whyNotAmended(read, noteId, 'correction');
  return { revision: revision + 1, savedAt };
}

/** Throws away what was being written. The signed note is not touched. */
export async function discardAmendment(
  { read, write }: CommandContext,
  { noteId }: OfNote,
): Promise<Record<string, never>> {
  await requireStep(read, noteId, 'discard-amendment');
  await deleteAmendment(write, noteId);
  return {};
}

/** Why an amendment of this kind could not be written at the expected revision. */
async function whyNotAmended(read: Reader, noteId: string, kind: AmendmentKind): Promise<AppError> {
  await requireStep(read, noteId, kind === 'addendum' ? 'edit-addendum' : 'edit-correction');
  return new AppError('changed-elsewhere');
}
