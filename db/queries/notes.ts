import type { NoteBody } from '#domain/notes/body.ts';
import type { NoteState } from '#domain/notes/lifecycle.ts';
import { type DraftPlace, readPlace } from '#domain/notes/place.ts';
import { storedBody } from '#domain/notes/stored-body.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { factsOf } from './note-facts.ts';

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
  /** When the session was entered; a later day than its own makes the note a late entry. */
  readonly begunAt: string;
  readonly state: NoteState;
};

export async function insertNote(
  write: Writer,
  ids: { readonly noteId: string; readonly sessionId: string },
  body: NoteBody,
  savedAt: string,
  lateReason = '',
): Promise<void> {
  await write
    .insertInto('note')
    .values({ id: ids.noteId, session_id: ids.sessionId, state: 'draft', ...factsOf(body) })
    .execute();
  await write
    .insertInto('note_draft')
    .values({
      note_id: ids.noteId,
      revision: 1,
      body: draftColumn.write(body),
      saved_at: savedAt,
      place: '',
      late_reason: lateReason,
    })
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
      'session.created_at as begunAt',
      'note.state',
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { therapistId, name, credentials, ...note } = row;
  return { ...note, therapist: { therapistId, name, credentials } };
}

/** The sessions of a day whose notes are not signed, in the order of the day. */
export async function listDraftsOn(
  read: Reader,
  date: string,
): Promise<readonly Pick<StoredNote, 'noteId' | 'sessionId' | 'episodeId' | 'date' | 'time'>[]> {
  return read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .where('session.date', '=', date)
    .where('note.state', '=', 'draft')
    .select([
      'note.id as noteId',
      'session.id as sessionId',
      'session.episode_id as episodeId',
      'session.date',
      'session.time',
    ])
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
}

/** The state alone: what a save needs to know. */
export async function findNoteState(read: Reader, noteId: string): Promise<NoteState | undefined> {
  const row = await read.selectFrom('note').select('state').where('id', '=', noteId).executeTakeFirst();
  return row?.state;
}

export type StoredDraft = {
  readonly revision: number;
  readonly body: NoteBody;
  readonly savedAt: string;
  readonly place: DraftPlace | null;
  /** Why it is a late entry; empty where it is none, or nobody has said yet. */
  readonly lateReason: string;
};

export async function findDraft(read: Reader, noteId: string): Promise<StoredDraft | undefined> {
  const row = await read
    .selectFrom('note_draft')
    .selectAll()
    .where('note_id', '=', noteId)
    .executeTakeFirst();
  return (
    row && {
      revision: row.revision,
      body: bodyColumn.read(row.body),
      savedAt: row.saved_at,
      place: readPlace(row.place),
      lateReason: row.late_reason,
    }
  );
}

/** True where the draft had the expected revision; it then has the next. */
export async function updateDraft(
  write: Writer,
  expected: { readonly noteId: string; readonly revision: number },
  body: NoteBody,
  savedAt: string,
  place?: DraftPlace,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('note_draft')
    .set({
      revision: expected.revision + 1,
      body: draftColumn.write(body),
      saved_at: savedAt,
      ...(place === undefined ? {} : { place: JSON.stringify(place) }),
    })
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
    .orderBy('note.id', 'desc')
    .orderBy('note_version.number', 'desc')
    .executeTakeFirst();
  return row && { noteId: row.noteId, date: row.date, body: bodyColumn.read(row.body) };
}
