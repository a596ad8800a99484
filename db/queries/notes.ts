import { type NoteBody, treatmentMinutes } from '#domain/notes/body.ts';
import type { NoteState } from '#domain/notes/lifecycle.ts';
import { storedBody } from '#domain/notes/stored-body.ts';
import { gravestFlagLevel } from '#domain/safety/flag-matters.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn, textList } from '../schema/json.ts';
import { indexRow } from '../search/index-row.ts';
import { inRecord } from './record.ts';

const bodyColumn = jsonColumn(storedBody);
// A draft is saved with every word: sorting its keys each time would cost more than writing it.
const draftColumn = jsonColumn(storedBody, JSON.stringify);

export type StoredNote = {
  readonly noteId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly episodeId: string;
  /** Whose session it is: the one who began the note. */
  readonly therapist: { readonly therapistId: string; readonly name: string; readonly credentials: string };
  readonly date: string;
  readonly time: string;
  readonly state: NoteState;
};

/** What lists show of a note, taken from its body. */
function factsOf(body: NoteBody) {
  const used = new Set(body.treatment.rows.map((row) => row.technique));
  return {
    pain_before: body.subjective.painBefore,
    pain_after: body.assessment.painAfter,
    minutes: treatmentMinutes(body),
    techniques: textList.write([...used].sort()),
    has_open_flag: gravestFlagLevel(body.safety) === null ? 0 : 1,
  };
}

export async function insertNote(
  write: Writer,
  ids: { readonly noteId: string; readonly sessionId: string },
  body: NoteBody,
  savedAt: string,
): Promise<void> {
  await write
    .insertInto('note')
    .values({ id: ids.noteId, session_id: ids.sessionId, state: 'draft', ...factsOf(body) })
    .execute();
  await write
    .insertInto('note_draft')
    .values({ note_id: ids.noteId, revision: 1, body: draftColumn.write(body), saved_at: savedAt })
    .execute();
}

export async function findNote(read: Reader, noteId: string): Promise<StoredNote | undefined> {
  const row = await read
    .selectFrom('note')
    .innerJoin('session', 'session.id', 'note.session_id')
    .innerJoin('therapist', 'therapist.id', 'session.therapist_id')
    .where('note.id', '=', noteId)
    .select([
      'note.id as noteId',
      'session.id as sessionId',
      'session.client_id as clientId',
      'session.episode_id as episodeId',
      'therapist.id as therapistId',
      'therapist.name',
      'therapist.credentials',
      'session.date',
      'session.time',
      'note.state',
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { therapistId, name, credentials, ...note } = row;
  return { ...note, therapist: { therapistId, name, credentials } };
}

/** The state alone: what a save needs to know. */
export async function findNoteState(read: Reader, noteId: string): Promise<NoteState | undefined> {
  const row = await read.selectFrom('note').select('state').where('id', '=', noteId).executeTakeFirst();
  return row?.state;
}

export type StoredDraft = { readonly revision: number; readonly body: NoteBody; readonly savedAt: string };

export async function findDraft(read: Reader, noteId: string): Promise<StoredDraft | undefined> {
  const row = await read
    .selectFrom('note_draft')
    .selectAll()
    .where('note_id', '=', noteId)
    .executeTakeFirst();
  return row && { revision: row.revision, body: bodyColumn.read(row.body), savedAt: row.saved_at };
}

/** True where the draft had the expected revision; it then has the next. */
export async function updateDraft(
  write: Writer,
  expected: { readonly noteId: string; readonly revision: number },
  body: NoteBody,
  savedAt: string,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('note_draft')
    .set({ revision: expected.revision + 1, body: draftColumn.write(body), saved_at: savedAt })
    .where('note_id', '=', expected.noteId)
    .where('revision', '=', expected.revision)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const facts = factsOf(body);
  // While words are typed these stay as they are: the row is then not written again.
  await write
    .updateTable('note')
    .set(facts)
    .where('id', '=', expected.noteId)
    .where(({ eb, or }) =>
      or([
        eb('pain_before', 'is not', facts.pain_before),
        eb('pain_after', 'is not', facts.pain_after),
        eb('minutes', 'is not', facts.minutes),
        eb('techniques', 'is not', facts.techniques),
        eb('has_open_flag', 'is not', facts.has_open_flag),
      ]),
    )
    .execute();
  return true;
}

export async function updateNoteState(write: Writer, noteId: string, state: NoteState): Promise<void> {
  await write.updateTable('note').set({ state }).where('id', '=', noteId).execute();
}

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
};

/** Writes the immutable version, removes the draft, marks the note as signed and indexes its words, in this order. */
export async function insertSignedVersion(write: Writer, version: NewVersion): Promise<void> {
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
    })
    .execute();
  await write.deleteFrom('note_draft').where('note_id', '=', version.noteId).execute();
  await updateNoteState(write, version.noteId, 'signed');
  await indexRow(write, 'note', version.noteId);
}

export type SignedVersion = {
  readonly body: NoteBody;
  readonly hash: string;
  readonly therapistId: string;
  readonly signerName: string;
  readonly signerCredentials: string;
  readonly signedAt: string;
};

/** The newest signed version of a note. */
export async function findSignedVersion(read: Reader, noteId: string): Promise<SignedVersion | undefined> {
  const row = await read
    .selectFrom('note_version')
    .selectAll()
    .where('note_id', '=', noteId)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return (
    row && {
      body: bodyColumn.read(row.body),
      hash: row.hash,
      therapistId: row.therapist_id,
      signerName: row.signer_name,
      signerCredentials: row.signer_credentials,
      signedAt: row.signed_at,
    }
  );
}

/** Hash of the client's note that was signed last; empty where there is none. */
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

export type EarlierNote = { readonly noteId: string; readonly date: string; readonly body: NoteBody };

/** The signed note of the session before this one in the same episode. */
export async function findPreviousSigned(read: Reader, note: StoredNote): Promise<EarlierNote | undefined> {
  const row = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .innerJoin('note_version', 'note_version.note_id', 'note.id')
    .where('session.episode_id', '=', note.episodeId)
    .where('note.state', '=', 'signed')
    .where('note.id', '!=', note.noteId)
    .where((where) =>
      where.or([
        where('session.date', '<', note.date),
        where.and([where('session.date', '=', note.date), where('session.time', '<=', note.time)]),
      ]),
    )
    .select(['note.id as noteId', 'session.date', 'note_version.body'])
    .orderBy('session.date', 'desc')
    .orderBy('session.time', 'desc')
    .orderBy('note_version.number', 'desc')
    .executeTakeFirst();
  return row && { noteId: row.noteId, date: row.date, body: bodyColumn.read(row.body) };
}
