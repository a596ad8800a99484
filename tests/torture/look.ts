import type SqliteDatabase from 'better-sqlite3';
import type { NoteBody } from '#domain/notes/body.ts';
import { wrongHashes } from './hashes.ts';
import type { Told } from './told.ts';

type Database = SqliteDatabase.Database;

/** Sentences that must find no row: each is a note that was signed by half, or a file that fits together no more. */
const broken: Readonly<Record<string, string>> = {
  'signed without a version': `SELECT id FROM note WHERE state = 'signed'
    AND id NOT IN (SELECT note_id FROM note_version)`,
  'a version of a note that is not signed': `SELECT note_id AS id FROM note_version
    JOIN note ON note.id = note_id WHERE state <> 'signed'`,
  'a draft left beside the signed note': `SELECT note_id AS id FROM note_draft
    JOIN note ON note.id = note_id WHERE state = 'signed'`,
  'a draft without its words': `SELECT id FROM note WHERE state = 'draft' AND id NOT IN (SELECT note_id FROM note_draft)`,
  'signed without its row in the audit trail': `SELECT id FROM note WHERE state = 'signed'
    AND id NOT IN (SELECT entity_id FROM audit WHERE action = 'note.signed')`,
  'signed without what progress reads of it': `SELECT note_id AS id FROM note_version WHERE kind <> 'addendum'
    AND id NOT IN (SELECT version_id FROM note_progress)`,
  'signed and not to be found by its words': `SELECT id FROM note WHERE state = 'signed'
    AND id NOT IN (SELECT source_id FROM search_entry WHERE kind = 'note')`,
  'an amendment left beside its version': `SELECT note_id AS id FROM amendment
    WHERE note_id IN (SELECT note_id FROM note_version WHERE number > 1)`,
  'corrected without what lists show of it': `SELECT note_id AS id FROM note_version WHERE kind = 'correction'
    AND (note_id, number) NOT IN (SELECT note_id, number FROM corrected_facts)`,
  'amended without its row in the audit trail': `SELECT note_id AS id FROM note_version WHERE number > 1
    AND note_id NOT IN (SELECT entity_id FROM audit WHERE action = 'note.amended')`,
  'hangs on a row that is not there': `SELECT "table" AS id FROM pragma_foreign_key_check`,
};

/** What is wrong with a file after a kill, in words; empty where nothing is. */
export function wrongsIn(database: Database, told: readonly Told[]): readonly string[] {
  const integrity = database.pragma('integrity_check', { simple: true });
  return [
    ...(integrity === 'ok' ? [] : [`integrity: ${String(integrity)}`]),
    ...Object.entries(broken).flatMap(([what, sql]) =>
      database
        .prepare(sql)
        .all()
        .map((row) => `${what}: ${(row as { id: string }).id}`),
    ),
    ...wrongHashes(database),
    ...missing(database, told),
  ];
}

/** What was told as kept and is not there. */
function missing(database: Database, told: readonly Told[]): readonly string[] {
  return told.flatMap((each) => {
    const wrong = lookFor(database, each);
    return wrong === null ? [] : [wrong];
  });
}

function lookFor(database: Database, told: Told): string | null {
  switch (told.kind) {
    case 'ready':
      return null;
    case 'saved':
      return lookForSaved(database, told);
    case 'signed':
      return textOf(database, 'SELECT body FROM note_version WHERE note_id = ?', told.noteId) === null
        ? `signature of ${told.noteId} is missing`
        : null;
    case 'amending':
      return amendedWords(database, told.noteId).some((words) => words.startsWith(told.words))
        ? null
        : `amendment of ${told.noteId} is missing`;
    case 'amended':
      return versionWords(database, told.noteId).includes(told.words)
        ? null
        : `version of ${told.noteId} is missing`;
    case 'ink':
      return inkOf(database, told.clientId) < told.strokes ? `ink of ${told.clientId} is missing` : null;
  }
}

/** Words and strokes only ever grow here, so that any later save of the note holds what an earlier one held. */
function lookForSaved(database: Database, told: Extract<Told, { readonly kind: 'saved' }>): string | null {
  const text =
    textOf(database, 'SELECT body FROM note_draft WHERE note_id = ?', told.noteId) ??
    textOf(database, 'SELECT body FROM note_version WHERE note_id = ? AND number = 1', told.noteId);
  if (text === null) return `note ${told.noteId} is missing`;
  const body = JSON.parse(text) as NoteBody;
  const isThere = body.subjective.words.startsWith(told.words) && body.objective.marks.length >= told.strokes;
  return isThere ? null : `save ${told.revision} of ${told.noteId} is missing`;
}

function textOf(database: Database, sql: string, id: string): string | null {
  const row = database.prepare(sql).get(id) as { body: string } | undefined;
  return row?.body ?? null;
}

type Row = { readonly words: string; readonly body: string | null };

const wordsIn = ({ words, body }: Row): string =>
  body !== null && words === '' ? (JSON.parse(body) as NoteBody).subjective.words : words;

/** The words of the versions after the first: of an addendum its own, of a correction those of its body. */
function versionWords(database: Database, noteId: string): readonly string[] {
  const sql = 'SELECT words, body FROM note_version WHERE note_id = ? AND number > 1';
  return (database.prepare(sql).all(noteId) as Row[]).map(wordsIn);
}

function amendedWords(database: Database, noteId: string): readonly string[] {
  const sql = 'SELECT words, body FROM amendment WHERE note_id = ?';
  const open = database.prepare(sql).all(noteId) as Row[];
  return [...open.map(wordsIn), ...versionWords(database, noteId)];
}

function inkOf(database: Database, clientId: string): number {
  const row = database
    .prepare("SELECT json_array_length(body, '$.strokes') AS count FROM consent_draft WHERE client_id = ?")
    .get(clientId) as { count: number } | undefined;
  return row?.count ?? 0;
}
