import { createHash } from 'node:crypto';
import type { StoredNote } from '#db/queries/notes.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { VersionKind } from '#domain/notes/versions.ts';

export type HashedVersion = {
  readonly note: Pick<StoredNote, 'noteId' | 'sessionId' | 'clientId' | 'episodeId' | 'date' | 'time'>;
  readonly body: NoteBody;
  readonly signer: { readonly name: string; readonly credentials: string };
  readonly signedAt: string;
  readonly previousHash: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly reason: string;
  readonly words: string;
};

/**
 * SHA-256 over a version as signed, its session and the hash of what was signed before it in the client's record. An
 * original is hashed without the members that only later versions have, as it was before there were any.
 */
export function hashOf(version: HashedVersion): string {
  const { note, body, signer, signedAt, previousHash, number, kind, reason, words } = version;
  const { noteId, sessionId, clientId, episodeId, date, time } = note;
  const signed = { noteId, sessionId, clientId, episodeId, date, time, body, signer, signedAt, previousHash };
  const whole = kind === 'original' ? signed : { ...signed, number, kind, reason, words };
  return createHash('sha256').update(canonicalJson(whole)).digest('hex');
}
