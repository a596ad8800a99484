import { latestHashOf, type NewVersion } from '#db/queries/note-versions.ts';
import type { StoredNote } from '#db/queries/notes.ts';
import { readTherapist } from '#db/queries/practice.ts';
import type { CommandContext } from '../context.ts';
import { hashOf } from './version-hash.ts';

type VersionStart = Pick<NewVersion, 'number' | 'body' | 'kind' | 'reason' | 'words'>;

/** A version as it is signed here and now: by whom, when, and over the hash of what the record had last. */
export async function newVersion(
  { read, ports, therapistId }: CommandContext,
  note: StoredNote,
  start: VersionStart,
): Promise<NewVersion> {
  // Who signs is who is acting, also where another began the session.
  const therapist = await readTherapist(read, therapistId);
  const signer = { name: therapist.name, credentials: therapist.credentials };
  const signedAt = ports.clock.now();
  const previousHash = await latestHashOf(read, note.clientId);
  return {
    id: ports.ids.next(),
    noteId: note.noteId,
    ...start,
    hash: hashOf({ note, ...start, signer, signedAt, previousHash }),
    previousHash,
    therapistId: therapist.id,
    signerName: signer.name,
    signerCredentials: signer.credentials,
    signedAt,
  };
}
