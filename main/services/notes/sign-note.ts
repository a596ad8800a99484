import { createHash } from 'node:crypto';
import { insertPain } from '#db/queries/measurements.ts';
import { findDraft, insertSignedVersion, latestHashOf, type StoredNote } from '#db/queries/notes.ts';
import { readTherapist } from '#db/queries/practice.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { AppError } from '#domain/contract/errors.ts';
import { timings } from '#domain/measures/pain.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { checkBeforeSigning } from '#domain/notes/lifecycle.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import type { CommandContext } from '../context.ts';
import { readKnownFacts } from '../safety/known-facts.ts';
import { requireUnsigned, whyNotWritten } from './require-draft.ts';

type SignInput = { readonly noteId: string; readonly expectedRevision: number };
type Signed = { noteId: string; signedAt: string; hash: string };

/** Fixes a note for good: the version, its hash, its numbers and the audit row in one transaction. */
export async function signNote(
  context: CommandContext,
  { noteId, expectedRevision }: SignInput,
): Promise<Signed> {
  const { read, write, ports, therapistId } = context;
  const note = await requireUnsigned(read, noteId);
  const draft = await findDraft(read, noteId);
  if (draft?.revision !== expectedRevision) throw await whyNotWritten(read, noteId);
  // The window asked the same rules; what it knew of health and clearances may be older than what is in force.
  const verdict = noteVerdict(draft.body, await readKnownFacts(read, note.clientId), note.date);
  const { refusal } = checkBeforeSigning(draft.body, verdict);
  if (refusal) throw new AppError(refusal);

  // Who signs is who is acting, also where another began the session.
  const therapist = await readTherapist(read, therapistId);
  const signedAt = ports.clock.now();
  const previousHash = await latestHashOf(read, note.clientId);
  const signer = { name: therapist.name, credentials: therapist.credentials };
  const hash = hashOf({ note, body: draft.body, signer, signedAt, previousHash });
  const versionId = ports.ids.next();
  await insertSignedVersion(write, {
    id: versionId,
    noteId,
    number: 1,
    body: draft.body,
    hash,
    previousHash,
    therapistId: therapist.id,
    signerName: signer.name,
    signerCredentials: signer.credentials,
    signedAt,
  });
  await keepPain(context, note, versionId, draft.body);
  return { noteId, signedAt, hash };
}

type Hashed = {
  readonly note: StoredNote;
  readonly body: NoteBody;
  readonly signer: { readonly name: string; readonly credentials: string };
  readonly signedAt: string;
  readonly previousHash: string;
};

/** SHA-256 over the note as signed, its session and the hash of the client's note before it. */
function hashOf({ note, body, signer, signedAt, previousHash }: Hashed): string {
  const { noteId, sessionId, clientId, episodeId, date, time } = note;
  const signed = { noteId, sessionId, clientId, episodeId, date, time, body, signer, signedAt, previousHash };
  return createHash('sha256').update(canonicalJson(signed)).digest('hex');
}

async function keepPain(
  { write, ports }: CommandContext,
  note: StoredNote,
  versionId: string,
  body: NoteBody,
): Promise<void> {
  const scores = { before: body.subjective.painBefore, after: body.assessment.painAfter };
  await insertPain(
    write,
    timings.flatMap((timing) => {
      const value = scores[timing];
      if (value === null) return [];
      const { clientId, episodeId, sessionId } = note;
      return [{ id: ports.ids.next(), versionId, clientId, episodeId, sessionId, timing, value }];
    }),
  );
}
