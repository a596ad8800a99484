import { screen } from '@testing-library/react';
import type { FileView } from '#domain/contract/files.ts';
import { pieceBytes } from '#domain/files/file.ts';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';

const idOf = (number: number): string => `00000000-0000-7000-8000-0000000f${String(number).padStart(4, '0')}`;

export function aFile(number: number, more: Partial<FileView> = {}): FileView {
  return {
    id: idOf(number),
    clientId,
    sessionId: null,
    name: `file ${String(number)}.txt`,
    kind: 'text',
    mediaType: 'text/plain',
    bytes: 5,
    sha256: 'ab'.repeat(32),
    caption: '',
    addedBy: 'Ida Lindqvist',
    addedAt: '2026-11-20T09:30:00.000Z',
    removedAt: null,
    ...more,
  };
}

export type Kept = { readonly file: FileView; readonly content: Uint8Array };

export const aText = (number: number, text: string, more: Partial<FileView> = {}): Kept => {
  // The encoder comes from outside the window of the tests, and so do its bytes.
  const content = Uint8Array.from(new TextEncoder().encode(text));
  return { file: aFile(number, { bytes: content.length, ...more }), content };
};

/** A practice whose one client has these files; what is set aside or described stays so. */
export function withFiles(first: readonly Kept[]): FakeHandlers {
  let kept = [...first];
  const change = (fileId: string, more: Partial<FileView>) => {
    kept = kept.map((each) =>
      each.file.id === fileId ? { ...each, file: { ...each.file, ...more } } : each,
    );
    return {};
  };
  const find = (fileId: string): Kept => {
    const found = kept.find(({ file }) => file.id === fileId);
    if (found === undefined) throw new Error('the test asked for a file that is not there');
    return found;
  };
  return {
    ...oneClient(),
    'files.list': ({ isRemoved, offset, limit }) => {
      const files = kept.map(({ file }) => file);
      const rows = files.filter(({ removedAt }) => (removedAt !== null) === isRemoved);
      const removed = files.filter(({ removedAt }) => removedAt !== null).length;
      return { total: rows.length, removed, rows: rows.slice(offset, offset + limit) };
    },
    'files.get': ({ fileId }) => find(fileId).file,
    'files.piece': ({ fileId, number }) => ({
      bytes: find(fileId).content.slice(number * pieceBytes, (number + 1) * pieceBytes),
    }),
    'files.describe': ({ fileId, caption, sessionId }) => change(fileId, { caption, sessionId }),
    'files.setRemoved': ({ fileId, isRemoved }) =>
      change(fileId, { removedAt: isRemoved ? '2026-11-21T10:00:00.000Z' : null }),
  };
}

export async function openFiles(handlers: FakeHandlers) {
  const opened = openPage(`/clients/${clientId}/files`, handlers);
  await screen.findByRole('button', { name: 'Add files' });
  return opened;
}
