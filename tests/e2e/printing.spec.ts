import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, printDocument, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { expect, test, type Window } from './fixture.ts';

async function toHandout({ hands }: Window): Promise<void> {
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, { painBefore: firstVisit.painBefore, painAfter: firstVisit.painAfter });
  await signNote(hands);
  await makeHandout(hands);
}

async function choosePrinter(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Printer and copies' }).click();
  await page
    .getByRole('combobox', { name: 'Printer' })
    .or(page.getByRole('textbox', { name: 'Printer' }))
    .click();
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
}

test('a printer that refuses, one that is paused, and one that is gone', async ({ launch }) => {
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Desk', { isDefault: true });
    await cups.addPrinter('Hall', { condition: 'stopped' });
    await cups.addPrinter('Cellar', { condition: 'rejecting' });
    const window = await launch({ env: cups.environment });
    const { page, hands } = window;
    await toHandout(window);
    const print = page.getByRole('button', { name: 'Print', exact: true });

    await choosePrinter(page, 'Cellar');
    await print.click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The printer did not take the job.');
    await expect(alert).toContainText('The document is kept.');
    await expect(alert).toContainText('Choose another printer or save it as PDF.');
    await expect(alert.getByRole('button', { name: 'Save as PDF' })).toBeVisible();

    await choosePrinter(page, 'Hall, paused');
    await printDocument(hands);
    await expect(page.getByText('Sent to Hall.')).toBeVisible();

    await choosePrinter(page, 'Desk');
    await printDocument(hands);
    await expect(page.getByText('Sent to Desk.')).toBeVisible();
    expect(await cups.jobs(1)).toHaveLength(1);

    // Refused, queued and printed: it is one handout all the time.
    await openClient(hands, ourClient.name);
    await openTab(hands, 'Handouts');
    await expect(
      page.getByRole('list', { name: 'Handouts given' }).getByRole('listitem').first(),
    ).toContainText('Desk');
    await expect(page.getByRole('button', { name: /^Show the handout of/ })).toHaveCount(1);
  } finally {
    await cups.stop();
  }
});

test('without a printing service the handout is kept and can be saved', async ({ launch }) => {
  const window = await launch();
  const { app, page, hands, temporaryFolder } = window;
  await toHandout(window);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This computer has no printing service.');
  await expect(alert).toContainText('The document is kept.');

  const saved = join(temporaryFolder, 'handout.pdf');
  await answerSaveDialog(app, saved);
  await alert.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved as handout\.pdf/)).toBeVisible();
  await page.getByRole('button', { name: 'Printer and copies' }).click();
  await expect(page.getByText('This computer has no printing service. Save as PDF instead.')).toBeVisible();
  await page.keyboard.press('Escape');

  await answerSaveDialog(app, '/proc/no-such-place/handout.pdf');
  await page.getByRole('button', { name: 'Save as PDF' }).first().click();
  await expect(page.getByRole('alert')).toContainText(
    /could not be written|does not allow Backnote to write/,
  );
  await answerSaveDialog(app, null);
  await page.getByRole('button', { name: 'Save as PDF' }).first().click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await openClient(hands, ourClient.name);
});

test('the saved handout and note are whole, tagged PDFs that other programs read', async ({ launch }) => {
  const window = await launch();
  const { app, page, hands, temporaryFolder } = window;
  await toHandout(window);
  const handout = join(temporaryFolder, 'handout.pdf');
  await answerSaveDialog(app, handout);
  await savePdf(hands);
  await page.getByRole('link', { name: /^Back to the note/ }).click();
  const note = join(temporaryFolder, 'note.pdf');
  await answerSaveDialog(app, note);
  await savePdf(hands);

  for (const [path, title] of [
    [handout, /aftercare/i],
    [note, /Session note/],
  ] as const) {
    const bytes = await readFile(path);
    const { info, fonts, complaints, text, structure } = await readWithPoppler(bytes);
    expect(complaints).toBe('');
    expect(structure).not.toMatch(/WARNING|ERROR/);
    expect(info).toMatchObject({ Tagged: 'yes', Encrypted: 'no' });
    expect(info.Title).toMatch(title);
    expect(info.Title).not.toContain('Tollund');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !font.isEmbedded || !font.hasUnicode)).toEqual([]);
    expect(text).toContain(ourClient.name);
    const checked = await checkPdf(bytes);
    expect(checked.findings).toEqual([]);
    expect(checked.info).toMatchObject({ Language: expect.stringMatching(/^en/) });
  }
});
