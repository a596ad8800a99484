import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ElectronApplication, Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { findCanaries } from '#tests/support/canaries.ts';
import { type CapturedJob, startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { dropFiles } from '#tests/support/journeys/files.ts';
import { makeHandout, printDocument, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { difference, type PagePicture, picturesOf } from '#tests/support/page-pictures.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { projectRoot } from '#tools/project.ts';
import { expect, test, type Window } from './fixture.ts';

// Printing as on Windows, where the shell draws the pages itself. Here Electron hands them to a private CUPS.
const byShell = { BACKNOTE_TEST_PRINTING: 'shell' };

/** Share of dots that may look different: the pages are drawn by another program, as pictures. */
const mostDifference = 0.02;

async function toHandout({ hands }: Window): Promise<void> {
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, { painBefore: firstVisit.painBefore, painAfter: firstVisit.painAfter });
  await signNote(hands);
  await makeHandout(hands);
}

const windowCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

async function choosePrinter(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Printer' }).click();
  await page.getByRole('option', { name }).click();
}

/** The files of a folder and those below it that are PDFs, whatever they are called. */
async function pdfsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).subarray(0, 1_024).includes('%PDF-'))
    .map((path) => relative(folder, path));
}

async function expectSamePages(job: CapturedJob | undefined, kept: Uint8Array): Promise<void> {
  const [printed, wanted] = await Promise.all([
    picturesOf(await readFile(job?.path ?? '')),
    picturesOf(kept),
  ]);
  expect(printed).toHaveLength(wanted.length);
  for (const [index, picture] of wanted.entries()) {
    const page = printed[index];
    expect(page).toMatchObject({ width: picture.width, height: picture.height });
    if (page !== undefined) expect(difference(page, picture)).toBeLessThan(mostDifference);
    // An empty page would not be far from one with little on it.
    expect(picture.dots.some((dot) => dot < 128)).toBe(true);
  }
}

test('the handout arrives page by page, with copies, sides and grey, and nothing of it stays', async ({
  launch,
}) => {
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Desk', { isDefault: true });
    await cups.addPrinter('Office', { description: 'Office printer', location: 'Upstairs' });
    const window = await launch({ env: { ...byShell, ...cups.environment } });
    const { app, page, hands, temporaryFolder } = window;
    await toHandout(window);
    const saved = join(temporaryFolder, 'handout.pdf');
    await answerSaveDialog(app, saved);
    await savePdf(hands);
    const kept = await readFile(saved);

    await printDocument(hands);
    await expect(page.getByText('Sent to Desk.')).toBeVisible();
    const [plain] = await cups.jobs(1);
    expect(plain).toMatchObject({ title: 'Aftercare handout', copies: 1 });
    await expectSamePages(plain, kept);
    expect(await windowCount(app)).toBe(1);

    await page.getByRole('button', { name: 'Printer and copies' }).click();
    await choosePrinter(page, 'Office printer, Upstairs');
    await page.getByRole('textbox', { name: 'Copies' }).fill('2');
    await page.getByRole('combobox', { name: 'Sides' }).click();
    await page.getByRole('option', { name: 'Both sides, turned like a book' }).click();
    await page.getByRole('checkbox', { name: 'Without colours, in grey' }).check();
    await page.keyboard.press('Escape');
    await printDocument(hands);
    await expect(page.getByText('Sent to Office.')).toBeVisible();
    const [, office] = await cups.jobs(2);
    expect(office?.copies).toBe(2);
    expect(office?.options).toEqual(expect.arrayContaining(['Duplex=DuplexNoTumble', 'Collate']));
    expect(office?.options.join(' ')).toMatch(/ColorModel=Gr[ae]y/i);
    expect(await windowCount(app)).toBe(1);
    expect(window.problems).toEqual([]);

    expect(await pdfsIn(temporaryFolder)).toEqual(['handout.pdf']);
    expect(await pdfsIn(window.dataFolder)).toEqual([]);
    expect(findCanaries(window.dataFolder, { texts: ['Tollund'], keys: [] })).toEqual([]);
  } finally {
    await cups.stop();
  }
});

test('a printer that is gone, and a print server that is gone, keep the handout', async ({ launch }) => {
  const cups = await startPrivateCups();
  let isRunning = true;
  try {
    await cups.addPrinter('Desk');
    const window = await launch({ env: { ...byShell, ...cups.environment } });
    const { app, page } = window;
    await toHandout(window);
    const print = page.getByRole('button', { name: 'Print', exact: true });
    const alert = page.getByRole('alert');

    // None is the default one, and none is chosen.
    await print.click();
    await expect(alert).toContainText('That printer is not there.');
    await expect(alert).toContainText('The document is kept.');

    await page.getByRole('button', { name: 'Printer and copies' }).click();
    await choosePrinter(page, 'Desk');
    await page.keyboard.press('Escape');
    await cups.stop();
    isRunning = false;
    await print.click();
    await expect(alert).toContainText('This computer has no printing service.');
    await expect(alert.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
    expect(await windowCount(app)).toBe(1);
  } finally {
    if (isRunning) await cups.stop();
  }
});

type Points = readonly [width: number, height: number];

/** A scan as it comes from elsewhere: each page a black frame, half an inch inside its edges. */
async function scanOf(sizes: readonly Points[]): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  const bytes = buffer(pdf);
  for (const [width, height] of sizes) {
    pdf.addPage({ size: [width, height], margin: 0 });
    pdf
      .lineWidth(6)
      .rect(36, 36, width - 72, height - 72)
      .stroke();
  }
  pdf.end();
  return bytes;
}

/** Where the dark of a picture begins and ends, in dots of 50 to the inch. */
function frameOf({ width, dots }: PagePicture): readonly number[] {
  const dark = [...dots.keys()].filter((index) => (dots[index] ?? 255) < 128);
  const columns = dark.map((index) => index % width);
  const rows = dark.map((index) => Math.floor(index / width));
  const ends = (places: readonly number[]) => [
    places.reduce((one, other) => Math.min(one, other), width * 2),
    places.reduce((one, other) => Math.max(one, other), 0),
  ];
  return [...ends(columns), ...ends(rows)];
}

test('scans of any size lie whole on their paper; a page that crashes and one document too long are told', async ({
  launch,
}) => {
  const cups = await startPrivateCups();
  const outside = await mkdtemp(join(tmpdir(), 'bn-scans-'));
  try {
    await cups.addPrinter('Desk', { isDefault: true });
    const { app, page, hands } = await launch({ env: { ...byShell, ...cups.environment } });
    await createPractice(hands, ourPractice);
    await addClient(hands, ourClient);
    const letter: Points = [612, 792];
    const scans: Readonly<Record<string, Buffer>> = {
      'mixed.pdf': await scanOf([letter, [792, 612], [1224, 1584]]),
      'hundred.pdf': await scanOf(Array.from({ length: 100 }, () => letter)),
      'longer.pdf': await scanOf(Array.from({ length: 101 }, () => letter)),
    };
    for (const [name, bytes] of Object.entries(scans)) await writeFile(join(outside, name), bytes);
    await dropFiles(
      page,
      Object.keys(scans).map((name) => join(outside, name)),
    );
    await expect(page.getByText('3 files added')).toBeVisible();
    await hands.click(page.getByRole('button', { name: 'Close the list' }));
    const dialog = page.getByRole('dialog');
    const print = async (name: string) => {
      await hands.click(page.getByRole('option').filter({ hasText: name }));
      await hands.click(dialog.getByRole('button', { name: 'Print', exact: true }));
    };
    const refused = page.getByText('The printer did not take the job.');

    await print('mixed.pdf');
    await expect(page.getByText('Sent to Desk.')).toBeVisible();
    const [job] = await cups.jobs(1);
    const pages = await picturesOf(await readFile(job?.path ?? ''));
    expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [425, 550]));
    // The frame stands half an inch inside: on the page turned upright too, and half of that on the one made smaller.
    for (const [index, inset] of [25, 25, 12.5].entries()) {
      const picture = pages[index];
      const frame = picture === undefined ? [] : frameOf(picture);
      for (const [place, wanted] of [inset, 425 - inset, inset, 550 - inset].entries()) {
        expect(Math.abs((frame[place] ?? -99) - wanted)).toBeLessThan(4);
      }
    }
    await page.keyboard.press('Escape');

    await print('longer.pdf');
    await expect(refused).toBeVisible();
    await expect.poll(() => windowCount(app)).toBe(1);
    await page.keyboard.press('Escape');

    await print('hundred.pdf');
    const crashWhileDrawing = () =>
      app.evaluate(({ BrowserWindow }) => {
        const drawing = BrowserWindow.getAllWindows().find(
          ({ webContents }) =>
            webContents.getURL() === 'app://backnote/print.html' && !webContents.isLoading(),
        );
        if (drawing === undefined) return null;
        const contents = drawing.webContents as unknown as {
          getLastWebPreferences: () => Record<string, unknown>;
        };
        const { sandbox, contextIsolation, nodeIntegration, preload } = contents.getLastWebPreferences();
        const isVisible = drawing.isVisible();
        drawing.webContents.forcefullyCrashRenderer();
        return { sandbox, contextIsolation, nodeIntegration, hasPreload: Boolean(preload), isVisible };
      });
    await expect.poll(crashWhileDrawing, { intervals: [20] }).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      hasPreload: false,
      isVisible: false,
    });
    await expect(refused).toBeVisible();
    expect(await windowCount(app)).toBe(1);
    expect(await cups.jobs(1)).toHaveLength(1);
  } finally {
    await cups.stop();
    await removeFolder(outside);
  }
});

test('the page that prints starts without the window’s own scripts', () => {
  const page = readFileSync(join(projectRoot, 'out', 'renderer', 'print.html'), 'utf8');
  const assets = readdirSync(join(projectRoot, 'out', 'renderer', 'assets'));
  const script = /src="\.?\/assets\/([^"]+)"/.exec(page)?.[1] ?? '';
  expect(assets).toContain(script);
  const imported = readFileSync(join(projectRoot, 'out', 'renderer', 'assets', script), 'utf8').matchAll(
    /from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/g,
  );
  const names = [...imported].map(([, one, other]) => one ?? other ?? '');
  expect([...page.matchAll(/assets\/([^"]+\.js)/g)].map(([, name]) => name).concat(names)).not.toContainEqual(
    expect.stringMatching(/^(?:start|index)-/),
  );
});
