import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';

afterEach(() => closeDraft(noteId));

const complaint = 'In the client’s words';
const body = treatedNote();
const theirs: NoteBody = {
  ...body,
  subjective: { ...body.subjective, complaint: 'Stiff since Monday' },
  plan: { ...body.plan, words: 'Rest for a week' },
};

/** A draft that another window has saved since this one opened it. */
async function openConflict() {
  let note: NoteView = aDraft({ body });
  const page = openPage(`/notes/${noteId}`, {
    ...oneClient(),
    'notes.get': () => note,
    'notes.saveDraft': (input) => {
      if (input.expectedRevision !== note.revision) return refuse('changed-elsewhere');
      note = { ...note, body: input.body, revision: note.revision + 1 };
      return { revision: note.revision, savedAt: note.savedAt };
    },
  });
  const field = await screen.findByRole('textbox', { name: complaint });
  note = { ...note, body: theirs, revision: 2 };
  await page.user.type(field, ' morning');
  await page.user.tab();
  const differences = await screen.findByRole('region', { name: 'Differences between the two versions' });
  return { ...page, field, differences, stored: () => note.body };
}

describe('a draft that another window has saved too', () => {
  it('shows in words where the two versions differ before one is chosen', async () => {
    const { differences, bridge } = await openConflict();
    expect(within(differences).getByText('Monday', { exact: false, selector: 'del' })).toBeVisible();
    expect(within(differences).getByText('morning', { exact: false, selector: 'ins' })).toBeVisible();
    expect(within(differences).getByText('Rest for a week', { selector: 'del' })).toBeVisible();
    expect(
      within(differences)
        .getAllByRole('heading')
        .map((each) => each.textContent),
    ).toEqual(['Subjective', 'Plan']);
    // Nothing is written before the choice.
    expect(bridge.inputsOf('notes.saveDraft')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('writes what was typed here, and the other version can still come back', async () => {
    const { user, field, stored } = await openConflict();
    await user.click(screen.getByRole('button', { name: 'Keep what I typed' }));
    await waitFor(() => expect(stored().subjective.complaint).toBe('Stiff since Sunday morning'));
    await user.click(await screen.findByRole('button', { name: 'Change to the other version' }));
    expect(field).toHaveValue('Stiff since Monday');
    await waitFor(() => expect(stored().plan.words).toBe('Rest for a week'));
    await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
    await waitFor(() => expect(stored().subjective.complaint).toBe('Stiff since Sunday morning'));
  });

  it('takes the other version, and what was typed here can still come back', async () => {
    const { user, field, stored } = await openConflict();
    await user.click(screen.getByRole('button', { name: 'Take the other version' }));
    expect(field).toHaveValue('Stiff since Monday');
    expect(stored()).toEqual(theirs);
    await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
    expect(field).toHaveValue('Stiff since Sunday morning');
    await waitFor(() => expect(stored().subjective.complaint).toBe('Stiff since Sunday morning'));
    await user.click(screen.getByRole('button', { name: 'Stay with this one' }));
    expect(screen.queryByRole('button', { name: 'Bring mine back' })).toBeNull();
  });
});
