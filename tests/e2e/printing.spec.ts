import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { findCanaries } from '#tests/support/canaries.ts';
import { startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog, openedPaths, takeOpenedPaths } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, previewIsDrawn, printDocument, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, lock, unlock } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
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

test('the queue gets the kept bytes with copies, sides and grey, and gets them again later', async ({
  launch,
}) => {
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Plain', { isDefault: true, isRaw: true });
    await cups.addPrinter('Office', { description: 'Office printer', location: 'Upstairs' });
    const window = await launch({ env: cups.environment });
    const { app, page, hands, temporaryFolder } = window;
    await toHandout(window);
    const saved = join(temporaryFolder, 'handout.pdf');
    await answerSaveDialog(app, saved);
    await savePdf(hands);
    const kept = await readFile(saved);

    await printDocument(hands);
    const [plain] = await cups.jobs(1);
    expect(plain?.title).toBe('Aftercare handout');
    expect((await readFile(plain?.path ?? '')).equals(kept)).toBe(true);

    await choosePrinter(page, 'Office printer, Upstairs');
    await page.getByRole('button', { name: 'Printer and copies' }).click();
    await page.getByRole('textbox', { name: 'Copies' }).fill('2');
    await page.getByRole('combobox', { name: 'Sides' }).click();
    await page.getByRole('option', { name: 'Both sides, turned like a book' }).click();
    await page.getByRole('checkbox', { name: 'Without colours, in grey' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.getByText('Sent to Office.')).toBeVisible();
    const [, office] = await cups.jobs(2);
    expect(office?.copies).toBe(2);
    expect(office?.options).toEqual(
      expect.arrayContaining(['sides=two-sided-long-edge', 'print-color-mode=monochrome']),
    );
    const printed = await readWithPoppler(await readFile(office?.path ?? ''));
    // The filters of the queue may print each copy by itself.
    expect(printed.text.trim()).toContain((await readWithPoppler(kept)).text.trim());

    await openClient(hands, ourClient.name);
    await openTab(hands, 'Handouts');
    await page
      .getByRole('list', { name: 'Handouts given' })
      .getByRole('button', { name: /^Print again/ })
      .first()
      .click();
    await expect(page.getByText('Sent to Office.')).toBeVisible();
    const [, , again] = await cups.jobs(3);
    expect(again?.copies).toBe(2);
    expect((await readWithPoppler(await readFile(again?.path ?? ''))).text).toBe(printed.text);
  } finally {
    await cups.stop();
  }
});

/** Shows a letter of the client in the other program, whose part the test plays, and returns where its copy lies. */
async function openInViewer({ app, page, hands }: Window): Promise<string> {
  await takeOpenedPaths(app);
  await openClient(hands, ourClient.name);
  await openTab(hands, 'Progress');
  await page.getByRole('button', { name: 'Progress letter' }).click();
  await previewIsDrawn(hands);
  await page.getByRole('button', { name: 'Printer and copies' }).click();
  await page.getByRole('button', { name: 'Open in viewer' }).click();
  await expect(page.getByText(/^Open in your PDF program/)).toBeVisible();
  const [path = ''] = await openedPaths(app);
  expect(basename(path)).toBe('Progress letter.pdf');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  expect((await readWithPoppler(await readFile(path))).text).toContain(ourClient.name);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return path;
}

test('a copy for another program is gone after locking, quitting and a crash', async ({ launch }) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-viewed-'));
  try {
    let window = await launch({ dataFolder });
    await createPractice(window.hands, ourPractice);
    await addClient(window.hands, ourClient);
    await startFirstNote(window.hands, ourEpisode);
    const locked = await openInViewer(window);
    await lock(window.hands);
    await expect.poll(() => existsSync(locked)).toBe(false);

    await unlock(window.hands, ourPractice.passphrase);
    const quit = await openInViewer(window);
    await window.close();
    expect(existsSync(quit)).toBe(false);

    window = await launch({ dataFolder });
    await unlock(window.hands, ourPractice.passphrase);
    const killed = await openInViewer(window);
    await window.kill();
    expect(existsSync(killed)).toBe(true);
    window = await launch({ dataFolder });
    await expect.poll(() => existsSync(killed)).toBe(false);
    expect(existsSync(join(dataFolder, 'viewing'))).toBe(false);
    await window.close();
    expect(findCanaries(dataFolder, { texts: ['Tollund'], keys: [] })).toEqual([]);
  } finally {
    await removeFolder(dataFolder);
  }
});
