import { findAmendment, type StoredAmendment } from '#db/queries/amendments.ts';
import { insertAmendedVersion, listVersions } from '#db/queries/note-versions.ts';
import type { StoredNote } from '#db/queries/notes.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { checkBeforeSigning } from '#domain/notes/signing-check.ts';
import type { CommandContext } from '../context.ts';
import { readKnownFacts } from '../safety/known-facts.ts';
import { newVersion } from './new-version.ts';
import { requireStep } from './require-draft.ts';

type SignInput = { readonly noteId: string; readonly expectedRevision: number; readonly reason: string };
type Signed = { noteId: string; number: number; signedAt: string; hash: string };

/** Adds an addendum or a correction to a signed note for good, as its next version. */
export async function signAmendment(
  context: CommandContext,
  { noteId, expectedRevision, reason }: SignInput,
): Promise<Signed> {
  const { read, write } = context;
  const note = await requireStep(read, noteId, 'sign-amendment');
  const draft = await findAmendment(read, noteId);
  if (draft?.revision !== expectedRevision) throw new AppError('changed-elsewhere');
  if (reason.trim() === '') throw new AppError('reason-missing', { fields: { reason: 'reason-missing' } });
  const newest = (await listVersions(read, noteId)).at(-1);
  if (!newest) throw new AppError('vault-damaged');
  const body = await bodyToSign(context, note, draft, newest.body);
  const version = await newVersion(context, note, {
    number: newest.number + 1,
    kind: draft.kind,
    reason: reason.trim(),
    words: draft.words.trim(),
    body,
  });
  await insertAmendedVersion(write, version);
  return { noteId, number: version.number, signedAt: version.signedAt, hash: version.hash };
}

/** What the new version says of the session: an addendum leaves it, a correction obeys the rules of signing. */
async function bodyToSign(
  { read }: CommandContext,
  note: StoredNote,
  { body, words }: StoredAmendment,
  signed: NoteBody,
): Promise<NoteBody> {
  if (body === null) {
    if (words.trim() === '') throw new AppError('words-missing', { fields: { words: 'words-missing' } });
    return signed;
  }
  if (canonicalJson(body) === canonicalJson(signed)) throw new AppError('correction-unchanged');
  const verdict = noteVerdict(body, await readKnownFacts(read, note.clientId), note.date);
  const { refusal } = checkBeforeSigning(body, verdict);
  if (refusal) throw new AppError(refusal);
  return body;
}
