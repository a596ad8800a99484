import { listVersions, type StoredVersion } from '#db/queries/note-versions.ts';
import { findNoteState } from '#db/queries/notes.ts';
import type { VersionSummary } from '#domain/contract/amendments.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { QueryContext } from '../context.ts';

/** Every version of a signed note with its body, the first one first. */
export async function readVersions(
  { read }: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<MethodOutput<'notes.versions'>> {
  const state = await findNoteState(read, noteId);
  if (state === undefined) throw new AppError('not-found');
  if (state !== 'signed') throw new AppError('note-not-signed');
  const versions = await listVersions(read, noteId);
  return {
    versions: versions.map((version) => ({
      ...summaryOf(version),
      body: version.body,
      previousHash: version.previousHash,
    })),
  };
}

export function summaryOf(version: Omit<StoredVersion, 'body'>): VersionSummary {
  const { number, kind, reason, words, therapistId, signerName, signerCredentials, signedAt, hash } = version;
  return {
    number,
    kind,
    reason,
    words,
    therapistId,
    name: signerName,
    credentials: signerCredentials,
    signedAt,
    hash,
  };
}
