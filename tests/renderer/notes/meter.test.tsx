import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoteView } from '#domain/contract/notes.ts';
import { dropEfforts } from '#renderer/features/notes/meter/open-efforts.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';

afterEach(() => {
  closeDraft(noteId);
  dropEfforts();
});

/** A store with one draft, which it signs, and a speed meter. */
function aStore(isOn: boolean, first: NoteView): FakeHandlers {
  let note = first;
  return {
    ...oneClient(),
    'notes.get': () => note,
    'notes.saveDraft': ({ body }) => {
      note = { ...note, body, revision: note.revision + 1 };
      return { revision: note.revision, savedAt: note.savedAt };
    },
    'notes.sign': () => {
      const signedAt = '2026-11-22T14:05:00.000Z';
      const hash = 'ab'.repeat(32);
      note = { ...note, state: 'signed', signature: { ...note.therapist, signedAt, hash } };
      return { noteId, signedAt, hash };
    },
    'meter.get': () => ({ isOn, paces: [] }),
    'meter.keep': () => ({}),
  };
}

async function writeAndSign(isOn: boolean, revision = 1) {
  const page = openPage(`/notes/${noteId}`, aStore(isOn, aDraft({ body: treatedNote(), revision })));
  const { user, bridge } = page;
  const field = await screen.findByRole('textbox', { name: 'Impression' });
  await waitFor(() => expect(bridge.inputsOf('meter.get').length).toBeGreaterThan(0));
  await user.click(field);
  await user.type(field, 'softer', { skipClick: true });
  await user.click(screen.getByRole('button', { name: 'Sign note' }));
  await user.click(await screen.findByRole('button', { name: 'Sign' }));
  await waitFor(() => expect(bridge.inputsOf('notes.sign')).toHaveLength(1));
  return bridge;
}

describe('the speed meter', () => {
  it('counts clicks and stretches of typing while it is on, and hands them over without the note', async () => {
    const bridge = await writeAndSign(true);
    await waitFor(() => expect(bridge.inputsOf('meter.keep')).toHaveLength(1));
    const { pace } = bridge.inputsOf('meter.keep')[0] ?? {};
    // Into the field, the words, the button, the signature.
    expect(pace?.interactions).toBe(4);
    expect(Object.keys(pace?.sections ?? {}).sort()).toEqual(['assessment', 'other']);
    expect(JSON.stringify(bridge.inputsOf('meter.keep'))).not.toContain(noteId);
  });

  it('counts nothing while it is off', async () => {
    const bridge = await writeAndSign(false);
    await screen.findByText(/Signed by/);
    expect(bridge.inputsOf('meter.keep')).toEqual([]);
  });

  it('leaves out a note that was begun before this window', async () => {
    const bridge = await writeAndSign(true, 5);
    await screen.findByText(/Signed by/);
    expect(bridge.inputsOf('meter.keep')).toEqual([]);
  });
});
