import { join } from 'node:path';
import { termsEn } from '#domain/terms/en.ts';
import { startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, previewIsDrawn, printDocument, savePdf } from '#tests/support/journeys/handouts.ts';
import { keyboardHands } from '#tests/support/journeys/keyboard-hands.ts';
import { raiseFlag, writeLetter } from '#tests/support/journeys/letters.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  firstVisit,
  ourClient,
  ourEpisode,
  ourPractice,
  secondVisit,
} from '#tests/support/journeys/people.ts';
import { createPractice, lock, unlock } from '#tests/support/journeys/practice.ts';
import { backToClient, progressSummary, seeProgress } from '#tests/support/journeys/progress.ts';
import { textOfPdf } from '#tests/support/pdf-text.ts';
import { expect, test } from './fixture.ts';

test('the whole main job with the keyboard alone', async ({ launch }) => {
  test.slow();
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Handouts', { isDefault: true });
    const { app, page, temporaryFolder } = await launch({ env: cups.environment });
    const hands = keyboardHands(page);

    await createPractice(hands, ourPractice);
    await addClient(hands, ourClient);
    await startFirstNote(hands, ourEpisode);
    await writeNote(hands, firstVisit);
    await signNote(hands);
    await makeHandout(hands);
    await printDocument(hands);
    const [job] = await cups.jobs(1);
    expect(await textOfPdf(job?.path ?? '')).toContain(ourClient.name);
    const saved = join(temporaryFolder, 'handout.pdf');
    await answerSaveDialog(app, saved);
    await savePdf(hands);
    expect(await textOfPdf(saved)).toContain(ourClient.name);

    await openClient(hands, ourClient.name);
    await startNote(hands);
    await writeNote(hands, secondVisit);
    await signNote(hands);
    await backToClient(hands, ourClient.name);
    await seeProgress(hands);
    await expect(progressSummary(hands)).toContainText('From 7 to 4: 3 points less');

    // An emergency: from the answer to the letter on paper.
    await startNote(hands);
    await raiseFlag(hands, termsEn.flag['cauda-equina']);
    await writeLetter(hands);
    await previewIsDrawn(hands);
    await printDocument(hands);
    const jobs = await cups.jobs(2);
    expect(await textOfPdf(jobs.at(-1)?.path ?? '')).toContain('Emergency: please assess now');

    await lock(hands);
    await unlock(hands, ourPractice.passphrase);
    await openClient(hands, ourClient.name);
  } finally {
    await cups.stop();
  }
});

test('the shortcuts, the palette and the keys of a note', async ({ launch }) => {
  const { page, hands } = await launch();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);

  await page.keyboard.press('Alt+c');
  await expect(page.getByText('All asked, all clear')).toBeVisible();
  await page.keyboard.press('Alt+a');
  const painAfter = page.getByRole('radiogroup', { name: 'Pain after' });
  await expect(painAfter.getByRole('radio', { name: '0', exact: true })).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(painAfter.getByRole('radio', { name: '10', exact: true })).toBeChecked();

  for (const [chord, name] of [
    ['Control+1', 'Today'],
    ['Control+2', 'Clients'],
    ['Control+3', 'Library'],
    ['Control+4', 'Practice'],
    ['Control+n', 'New client'],
  ] as const) {
    await page.keyboard.press(chord);
    await expect(heading(name)).toBeVisible();
  }

  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('A client, words in a note, something to do')).toBeFocused();
  await page.keyboard.type('tollund');
  await expect(page.getByRole('option', { name: 'New note for Henrike Tollund' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(ourClient.name)).toBeVisible();

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('every entry of the menu names the key that the window answers', async ({ launch }) => {
  const { app, page, hands } = await launch();
  await createPractice(hands, ourPractice);
  const accelerators = await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    return Object.fromEntries(
      items.flatMap((item) => (item.id ? [[item.id, String(item.accelerator ?? '')]] : [])),
    );
  });
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  for (const [command, words] of [
    ['new-client', 'New client'],
    ['new-note', 'New note for the client on the screen'],
    ['palette', 'Find or do anything'],
    ['lock', 'Lock'],
    ['save', 'Save'],
    ['print', 'Print'],
  ] as const) {
    const line = dialog.getByRole('term').filter({ hasText: words }).first().locator('xpath=..');
    const keys = await line.locator('kbd').allTextContents();
    const shown = keys.join('+').replace('Ctrl', 'CommandOrControl');
    expect(`${command} ${shown}`).toBe(`${command} ${accelerators[command]}`);
  }
});
