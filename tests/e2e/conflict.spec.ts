import type { Page } from '@playwright/test';
import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';
import { axeFindings } from './screens.ts';

/** Saves the draft past the window, straight into the real store, as a second window or a restored copy would. */
function saveElsewhere(page: Page, words: string): Promise<void> {
  return page.evaluate(async (complaint) => {
    type Answer = { value: Record<string, unknown> };
    const { backnote } = window as unknown as {
      backnote: { call: (name: string, input: unknown) => Promise<Answer> };
    };
    const today = await backnote.call('notes.today', {});
    const [draft] = today.value.due as { noteId: string }[];
    const note = await backnote.call('notes.get', { noteId: draft?.noteId });
    const body = note.value.body as { subjective: object };
    await backnote.call('notes.saveDraft', {
      noteId: draft?.noteId,
      expectedRevision: note.value.revision,
      body: { ...body, subjective: { ...body.subjective, complaint } },
    });
  }, words);
}

test('a draft saved from two places shows where they differ, and neither is lost', async ({ launch }) => {
  const { page, hands, app } = await launch();
  await createPractice(hands, ourPractice);
  // There is one window, and starting the program again only brings it to the front.
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const field = page.getByRole('textbox', { name: 'In the client’s words', exact: true });
  await hands.type(field, 'Stiff since Sunday');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await saveElsewhere(page, 'Stiff since Monday');
  await hands.type(field, ' morning');
  const differences = page.getByRole('region', { name: 'Differences between the two versions' });
  await expect(differences.locator('del')).toContainText('Monday');
  await expect(differences.locator('ins')).toContainText('Sunday morning');
  expect(await axeFindings(page)).toEqual([]);
  await hands.click(page.getByRole('button', { name: 'Take the other version' }));
  await expect(field).toHaveValue('Stiff since Monday');
  await hands.click(page.getByRole('button', { name: 'Bring mine back' }));
  await expect(field).toHaveValue('Stiff since Sunday morning');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
});
