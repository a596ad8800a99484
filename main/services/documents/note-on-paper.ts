import type { StoredVersion } from '#db/queries/note-versions.ts';
import type { VersionOnPaper } from '#main/documents/note-signature.ts';

/** A version as it is named on paper: who, when, why. */
export function versionOnPaper(version: StoredVersion): VersionOnPaper {
  const { kind, reason, words, signerName, signerCredentials, signedAt, hash } = version;
  return {
    kind,
    reason,
    words,
    signer: { name: signerName, credentials: signerCredentials },
    signedAt,
    hash,
  };
}
