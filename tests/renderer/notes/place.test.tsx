import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoteView } from '#domain/contract/notes.ts';
import type { DraftPlace } from '#domain/notes/place.ts';
import { flushAll } from '#renderer/app/flush.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';

afterEach(() => closeDraft(noteId));

const address = `/notes/${noteId}`;
const complaint = 'In the client’s words';
const medication = 'What and when, as the client says it';

function aStore(first: NoteView): FakeHandlers {
  let note = first;
  return {
    ...oneClient(),
    'notes.get': () => note,
    'notes.saveDraft': ({ body, expectedRevision, place }) => {
      if (expectedRevision !== note.revision) return refuse('changed-elsewhere');
      note = { ...note, body, place: place ?? null, revision: note.revision + 1 };
      return { revision: note.revision, savedAt: note.savedAt };
    },
  };
}

const placeAt = (more: Partial<DraftPlace>): DraftPlace => ({
  field: 'subjective.complaint.n0',
  start: 0,
  end: 0,
  scroll: 0,
  open: [],
  ...more,
});

describe('the cursor of a draft', () => {
  it('is kept with every save: the field and the selection in it', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft()));
    const field = await screen.findByRole('textbox', { name: complaint });
    await user.type(field, 'Stiff since Sunday');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}x');
    await flushAll();
    const { place } = bridge.inputsOf('notes.saveDraft').at(-1) ?? {};
    expect(place).toMatchObject({ start: 16, end: 16 });

    (field as HTMLTextAreaElement).setSelectionRange(14, 16);
    // Nothing was typed since: a lock keeps the place all the same.
    await flushAll();
    const moved = bridge.inputsOf('notes.saveDraft').at(-1);
    expect(moved?.place).toMatchObject({ field: place?.field, start: 14, end: 16 });
    const count = bridge.inputsOf('notes.saveDraft').length;
    await flushAll();
    expect(bridge.inputsOf('notes.saveDraft')).toHaveLength(count);
  });

  it('comes back where it was when the draft is opened again', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft({ body: treatedNote() })));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: complaint });
    await user.click(field);
    field.setSelectionRange(6, 11);
    await flushAll();
    const { place } = bridge.inputsOf('notes.saveDraft').at(-1) ?? {};
    closeDraft(noteId);
    document.body.replaceChildren();

    openPage(address, aStore(aDraft({ body: treatedNote(), place: place ?? null })));
    const again = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: complaint });
    await waitFor(() => expect(again).toHaveFocus());
    expect([again.selectionStart, again.selectionEnd]).toEqual([6, 11]);
  });

  it('comes back into a group that was folded out', async () => {
    const { user, bridge } = openPage(address, aStore(aDraft()));
    await user.click(await screen.findByRole('button', { name: /^Medication/ }));
    const field = screen.getByRole('textbox', { name: medication });
    await user.type(field, 'Ibuprofen');
    await flushAll();
    const { place } = bridge.inputsOf('notes.saveDraft').at(-1) ?? {};
    expect(place?.open).toContain('medication');
    closeDraft(noteId);
    document.body.replaceChildren();

    openPage(address, aStore(aDraft({ place: place ?? null })));
    await waitFor(() => expect(screen.getByRole('textbox', { name: medication })).toHaveFocus());
  });

  it('is left alone where the field is not there any more, and where nothing was kept', async () => {
    const gone = placeAt({ field: 'treatment.rows.01900000-0000-7000-8000-00000000dead.n3' });
    openPage(address, aStore(aDraft({ place: gone })));
    await screen.findByRole('textbox', { name: complaint });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.activeElement?.tagName).not.toMatch(/TEXTAREA|INPUT/);
  });
});
