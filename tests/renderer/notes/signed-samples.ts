import type { VersionSummary } from '#domain/contract/amendments.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { aDraft } from '#tests/renderer/client/open-page.tsx';
import { treatedNote } from '#tests/support/notes.ts';

const signer = {
  therapistId: '00000000-0000-7000-8000-000000000009',
  name: 'Ida Lindqvist',
  credentials: 'LMT',
};

/** The first version of a signed note, with changes. */
export function aVersion(more: Partial<VersionSummary> = {}): VersionSummary {
  return {
    number: 1,
    kind: 'original',
    reason: '',
    words: '',
    ...signer,
    signedAt: '2026-11-22T14:05:00.000Z',
    hash: 'ab'.repeat(32),
    ...more,
  };
}

export const signedBody: NoteBody = treatedNote();

/** A signed note, with changes. */
export function aSignedNote(more: Partial<NoteView> = {}): NoteView {
  const { signedAt, hash } = aVersion();
  return aDraft({
    state: 'signed',
    body: signedBody,
    signature: { ...signer, signedAt, hash },
    versions: [aVersion()],
    ...more,
  });
}
