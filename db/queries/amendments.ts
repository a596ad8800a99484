import type { NoteBody } from '#domain/notes/body.ts';
import type { NoteLife } from '#domain/notes/lifecycle.ts';
import { storedBody } from '#domain/notes/stored-body.ts';
import type { AmendmentKind } from '#domain/notes/versions.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';

// Written with every word, as a draft is; see db/queries/notes.ts.
const bodyColumn = jsonColumn(storedBody, JSON.stringify);

export type StoredAmendment = {
  readonly kind: AmendmentKind;
  readonly reason: string;
  readonly words: string;
  readonly body: NoteBody | null;
  readonly revision: number;
  readonly therapistName: string;
  readonly begunOn: string;
  readonly savedAt: string;
};

/** What is being written to a signed note. */
export async function findAmendment(read: Reader, noteId: string): Promise<StoredAmendment | undefined> {
  const row = await read
    .selectFrom('amendment')
    .innerJoin('therapist', 'therapist.id', 'amendment.therapist_id')
    .where('amendment.note_id', '=', noteId)
    .select(['kind', 'reason', 'words', 'body', 'revision', 'therapist.name', 'begun_on', 'saved_at'])
    .executeTakeFirst();
  return (
    row && {
      kind: row.kind,
      reason: row.reason,
      words: row.words,
      body: row.body === null ? null : bodyColumn.read(row.body),
      revision: row.revision,
      therapistName: row.name,
      begunOn: row.begun_on,
      savedAt: row.saved_at,
    }
  );
}

/** Where a note stands: its state, and what is being written to it. */
export async function findLife(read: Reader, noteId: string): Promise<NoteLife | undefined> {
  const row = await read
    .selectFrom('note')
    .leftJoin('amendment', 'amendment.note_id', 'note.id')
    .where('note.id', '=', noteId)
    .select(['note.state', 'amendment.kind'])
    .executeTakeFirst();
  return row && { state: row.state, amendment: row.kind };
}

export type NewAmendment = {
  readonly noteId: string;
  readonly kind: AmendmentKind;
  readonly reason: string;
  readonly body: NoteBody | null;
  readonly therapistId: string;
  readonly begunOn: string;
  readonly savedAt: string;
};

export async function insertAmendment(write: Writer, amendment: NewAmendment): Promise<void> {
  await write
    .insertInto('amendment')
    .values({
      note_id: amendment.noteId,
      kind: amendment.kind,
      reason: amendment.reason,
      words: '',
      body: amendment.body === null ? null : bodyColumn.write(amendment.body),
      revision: 1,
      therapist_id: amendment.therapistId,
      begun_on: amendment.begunOn,
      saved_at: amendment.savedAt,
    })
    .execute();
}

type Expected = { readonly noteId: string; readonly revision: number };
type Change = { readonly reason: string; readonly words: string } | { readonly body: NoteBody };

/** True where the amendment was of this kind and had the expected revision; it then has the next. */
export async function updateAmendment(
  write: Writer,
  { noteId, revision }: Expected,
  change: Change,
  savedAt: string,
): Promise<boolean> {
  const isBody = 'body' in change;
  const { numUpdatedRows } = await write
    .updateTable('amendment')
    .set({
      ...(isBody ? { body: bodyColumn.write(change.body) } : change),
      revision: revision + 1,
      saved_at: savedAt,
    })
    .where('note_id', '=', noteId)
    .where('revision', '=', revision)
    .where('kind', '=', isBody ? 'correction' : 'addendum')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteAmendment(write: Writer, noteId: string): Promise<void> {
  await write.deleteFrom('amendment').where('note_id', '=', noteId).execute();
}
