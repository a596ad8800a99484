import type { NoteBody } from '#domain/notes/body.ts';
import { storedBody } from '#domain/notes/stored-body.ts';
import type { VersionKind } from '#domain/notes/versions.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { indexRow } from '../search/index-row.ts';
import { insertProgressFacts } from './measure-facts.ts';
import { insertCorrectedFacts } from './note-facts.ts';
import { updateNoteState } from './notes.ts';
import { inRecord } from './record.ts';

const bodyColumn = jsonColumn(storedBody);

export type NewVersion = {
  readonly id: string;
  readonly noteId: string;
  readonly number: number;
  readonly body: NoteBody;
  readonly hash: string;
  readonly previousHash: string;
  readonly therapistId: string;
  readonly signerName: string;
  readonly signerCredentials: string;
  readonly signedAt: string;
  readonly kind: VersionKind;
  /** Empty for an original only. */
  readonly reason: string;
  /** What an addendum adds; empty for every other kind. */
  readonly words: string;
};

async function insertVersion(write: Writer, version: NewVersion): Promise<void> {
  await write
    .insertInto('note_version')
    .values({
      id: version.id,
      note_id: version.noteId,
      number: version.number,
      body: bodyColumn.write(version.body),
      hash: version.hash,
      previous_hash: version.previousHash,
      therapist_id: version.therapistId,
      signer_name: version.signerName,
      signer_credentials: version.signerCredentials,
      signed_at: version.signedAt,
      kind: version.kind,
      reason: version.reason,
      words: version.words,
    })
    .execute();
}

/** Writes the immutable version, removes the draft, marks the note as signed, keeps what progress reads of it and indexes its words, in this order. */
export async function insertSignedVersion(write: Writer, version: NewVersion): Promise<void> {
  await insertVersion(write, version);
  await write.deleteFrom('note_draft').where('note_id', '=', version.noteId).execute();
  await updateNoteState(write, version.noteId, 'signed');
  await insertProgressFacts(write, version);
  await indexRow(write, 'note', version.noteId);
}

/** Writes a further version of a signed note, removes what was being written, and indexes the note's words anew. */
export async function insertAmendedVersion(write: Writer, version: NewVersion): Promise<void> {
  await insertVersion(write, version);
  // An addendum measures nothing: what the version before says stays what is read.
  if (version.kind === 'correction') {
    await insertCorrectedFacts(write, version);
    await insertProgressFacts(write, version);
  }
  await write.deleteFrom('amendment').where('note_id', '=', version.noteId).execute();
  await indexRow(write, 'note', version.noteId);
}

export type StoredVersion = Omit<NewVersion, 'id' | 'noteId'>;

type VersionRow = {
  readonly number: number;
  readonly body: string;
  readonly hash: string;
  readonly previous_hash: string;
  readonly therapist_id: string;
  readonly signer_name: string;
  readonly signer_credentials: string;
  readonly signed_at: string;
  readonly kind: VersionKind;
  readonly reason: string;
  readonly words: string;
};

function toVersion(row: VersionRow): StoredVersion {
  return {
    number: row.number,
    body: bodyColumn.read(row.body),
    hash: row.hash,
    previousHash: row.previous_hash,
    therapistId: row.therapist_id,
    signerName: row.signer_name,
    signerCredentials: row.signer_credentials,
    signedAt: row.signed_at,
    kind: row.kind,
    reason: row.reason,
    words: row.words,
  };
}

/** Every version of a note, the first one first. */
export async function listVersions(read: Reader, noteId: string): Promise<readonly StoredVersion[]> {
  const rows = await read
    .selectFrom('note_version')
    .selectAll()
    .where('note_id', '=', noteId)
    .orderBy('number')
    .execute();
  return rows.map(toVersion);
}

/** The version in which the note's body was signed as it is now; an addendum stands on top and changes nothing in it. */
export async function findSignedVersion(read: Reader, noteId: string): Promise<StoredVersion | undefined> {
  const row = await read
    .selectFrom('note_version')
    .selectAll()
    .where('note_id', '=', noteId)
    .where('kind', '!=', 'addendum')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toVersion(row);
}

/** Hash of what was signed last in the client's record; empty where nothing was. */
export async function latestHashOf(read: Reader, clientId: string): Promise<string> {
  const row = await read
    .selectFrom('note_version')
    .innerJoin('note', 'note.id', 'note_version.note_id')
    .innerJoin('session', 'session.id', 'note.session_id')
    .where(inRecord('session.client_id', clientId))
    .select('note_version.hash')
    .orderBy('note_version.id', 'desc')
    .executeTakeFirst();
  return row?.hash ?? '';
}
