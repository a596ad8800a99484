import type { ElectronApplication } from '@playwright/test';
import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, goTo, openSample } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, laidOut, showIn, sidewaysScrolling } from './screens.ts';

test('what was just typed into a draft is found, and a signed note by the words of its treatment', async ({
  launch,
}) => {
  const { page, hands, problems } = await launch();
  const field = page.getByRole('combobox', { name: 'Find or do' });
  const notes = page.getByRole('group', { name: 'Words in notes' }).getByRole('option');

  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, { ...firstVisit, complaint: 'Marmalade, a word of no other note' });
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await goTo(hands, 'Today');
  await hands.press('Control+k');
  await hands.type(field, 'marmal');
  await expect(notes).toHaveCount(1);
  await expect(notes.locator('mark')).toHaveText('Marmalade');
  await expect(notes).toContainText(ourClient.name);
  await expect(notes).toContainText('Draft');
  await hands.press('Enter');
  await signNote(hands);

  await goTo(hands, 'Clients');
  await hands.press('Control+k');
  await hands.type(field, 'quadratus strip');
  await expect(notes).toHaveCount(1);
  await expect(notes.locator('mark')).toHaveText(['stripping', 'quadratus'], { ignoreCase: true });
  await hands.press('Enter');
  await expect(
    page.getByText('Deep tissue massage (stripping) was given to the left quadratus lumborum', {
      exact: false,
    }),
  ).toBeVisible();
  expect(problems).toEqual([]);
});

test('clients are found by a part of a name, a mistyped one, a phone; words stand beside them', async ({
  launch,
}) => {
  const { app, page, hands, problems } = await launch();
  const field = page.getByRole('combobox', { name: 'Find or do' });
  const clients = page.getByRole('group', { name: 'Clients' }).getByRole('option');

  await openSample(hands);
  await hands.press('Control+k');
  for (const typed of ['tomas', 'Herera', 'quint herr']) {
    await field.fill(typed);
    await expect(clients.first()).toContainText('Tomás Herrera Quintana');
  }
  await field.fill('555 0101');
  await expect(clients.first()).toContainText('Ada Lindqvist');
  await field.fill('l');
  await expect(clients.first()).toContainText('Lindqvist');
  await expect(page.getByRole('group', { name: 'Words in notes' })).toHaveCount(0);

  await field.fill('lumb');
  await expect(page.getByRole('group', { name: 'Words in notes' }).getByRole('option')).toHaveCount(5);
  for (const colorScheme of ['light', 'dark'] as const) {
    await showIn(page, colorScheme);
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
  await zoom(app, 2);
  await laidOut(page);
  expect(await sidewaysScrolling(page)).toEqual([]);
  await zoom(app, 1);
  await hands.press('Escape');

  await goTo(hands, 'Clients');
  await page.getByLabel('Search clients').fill('herera');
  await expect(page.getByText('1 client found')).toBeVisible();
  await page.getByLabel('Search clients').fill('quint');
  await expect(page.getByRole('option').locator('mark')).toHaveText('Quint');
  for (const colorScheme of ['light', 'dark'] as const) {
    await showIn(page, colorScheme);
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
  await hands.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tomás Herrera Quintana' })).toBeVisible();
  expect(problems).toEqual([]);
});

function zoom(app: ElectronApplication, factor: number): Promise<void> {
  return app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
  }, factor);
}
