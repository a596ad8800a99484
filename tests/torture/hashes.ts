import type SqliteDatabase from 'better-sqlite3';
import type { NoteBody } from '#domain/notes/body.ts';
import type { VersionKind } from '#domain/notes/versions.ts';
import { hashOf } from '#main/services/notes/version-hash.ts';

type Row = {
  readonly noteId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly episodeId: string;
  readonly date: string;
  readonly time: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly reason: string;
  readonly words: string;
  readonly body: string;
  readonly hash: string;
  readonly previousHash: string;
  readonly signerName: string;
  readonly signerCredentials: string;
  readonly signedAt: string;
};

const versions = `SELECT note_id AS noteId, session_id AS sessionId, client_id AS clientId, episode_id AS episodeId,
    date, time, number, kind, reason, words, body, hash, previous_hash AS previousHash, signer_name AS signerName,
    signer_credentials AS signerCredentials, signed_at AS signedAt
  FROM note_version JOIN note ON note.id = note_id JOIN session ON session.id = session_id
  ORDER BY client_id, note_version.id`;

/** Versions whose hash is not that of what stands there, or that do not follow the one signed before. */
export function wrongHashes(database: SqliteDatabase.Database): readonly string[] {
  const rows = database.prepare(versions).all() as Row[];
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const previousHash = before?.clientId === row.clientId ? before.hash : '';
    const { signerName: name, signerCredentials: credentials, ...note } = row;
    const body = JSON.parse(row.body) as NoteBody;
    const hash = hashOf({ ...row, note, body, signer: { name, credentials } });
    return row.hash === hash && row.previousHash === previousHash
      ? []
      : [`hash of version ${row.number} of ${row.noteId} does not hold`];
  });
}
