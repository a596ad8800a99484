import { sql } from 'kysely';
import type { NoteBody } from '#domain/notes/body.ts';
import { storedBody } from '#domain/notes/stored-body.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import { factsFormat, type ProgressFacts } from '#domain/progress/record.ts';
import type { Reader, Writer } from '../database.ts';
import { factsColumn, type KnownWays } from '../schema/facts-column.ts';
import { jsonColumn } from '../schema/json.ts';
import { isVersionThatHolds } from './newest-version.ts';

const bodyColumn = jsonColumn(storedBody);

/** Keeps what progress reads of a version that was signed: of an original, a late entry or a correction. */
export async function insertProgressFacts(
  write: Writer,
  version: { readonly id: string; readonly noteId: string; readonly body: NoteBody },
): Promise<void> {
  const facts = factsColumn.write(progressFactsOf(version.body));
  await write
    .insertInto('note_progress')
    // As the select below gives them: they are told by their place.
    .columns(['note_id', 'session_id', 'episode_id', 'client_id', 'version_id', 'facts_format', 'facts'])
    .expression(({ selectFrom, val }) =>
      selectFrom('note')
        .innerJoin('session', 'session.id', 'note.session_id')
        .where('note.id', '=', version.noteId)
        .select(['note.id as note_id', 'session.id as session_id', 'session.episode_id', 'session.client_id'])
        .select([val(version.id).as('id'), val(factsFormat).as('format'), val(facts).as('facts')]),
    )
    .execute();
}

/** A signed session with what progress reads of it. */
export type SessionFacts = {
  readonly sessionId: string;
  readonly noteId: string;
  readonly date: string;
  readonly time: string;
  readonly therapist: string;
  readonly facts: ProgressFacts;
};

/**
 * The signed sessions of an episode, oldest first, each by the version that holds: what a correction says replaces what
 * it corrects, an addendum measures nothing. One query; a body is read only where its facts are not there.
 */
export async function listSessionFacts(read: Reader, episodeId: string): Promise<readonly SessionFacts[]> {
  const rows = await read
    .selectFrom('session')
    .innerJoin('note', 'note.session_id', 'session.id')
    .innerJoin('note_version', 'note_version.note_id', 'note.id')
    .leftJoin('note_progress', 'note_progress.version_id', 'note_version.id')
    .where('session.episode_id', '=', episodeId)
    .where('note.state', '=', 'signed')
    .where(isVersionThatHolds)
    .select([
      'session.id as sessionId',
      'note.id as noteId',
      'session.date',
      'session.time',
      'note_version.signer_name as therapist',
      ...factsOrBody,
    ])
    .orderBy('session.date')
    .orderBy('session.time')
    .orderBy('session.id')
    .execute();
  const ways: KnownWays = new Map();
  return rows.map(({ facts, body, ...session }) => ({
    ...session,
    facts: factsOfRow({ facts, body }, ways),
  }));
}

const isCurrent = sql`note_progress.facts_format = ${sql.lit(factsFormat)}`;

/**
 * The facts that were kept of a version, or its body where none were or another format wrote them: for `factsOfRow`, where
 * both tables are among the tables. The body is asked for by id, so that the rest is answered by the index alone: in the row a
 * body stands in front of the columns after it.
 */
export const factsOrBody = [
  sql<string | null>`iif(${isCurrent}, note_progress.facts, NULL)`.as('facts'),
  sql<string | null>`iif(${isCurrent}, NULL,
    (SELECT body FROM note_version AS whole WHERE whole.id = note_version.id))`.as('body'),
] as const;

/** The facts that were kept, or those of the body where none were. */
export function factsOfRow(
  row: { readonly facts: string | null; readonly body: string | null },
  ways?: KnownWays,
): ProgressFacts {
  return row.facts === null
    ? progressFactsOf(bodyColumn.read(row.body ?? ''))
    : factsColumn.read(row.facts, ways);
}
