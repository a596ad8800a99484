import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { expect, test, type Window } from './fixture.ts';
import { axeFindings, laidOut, showIn, sidewaysScrolling } from './screens.ts';

async function toHandout({ hands }: Window): Promise<void> {
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, { painBefore: firstVisit.painBefore, painAfter: firstVisit.painAfter });
  await signNote(hands);
  await makeHandout(hands);
}

const exercises = (page: Page) => page.getByRole('list', { name: 'Exercises, in the order of paper' });

/** The titles of the exercises as they stand in the list. */
async function titles(page: Page): Promise<readonly string[]> {
  const handles = await exercises(page)
    .getByRole('button', { name: /^Drag / })
    .evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''));
  return handles.map((name) => /“(.*)”/.exec(name)?.[1] ?? '');
}

/** The words of the whole preview, as a screen reader has them. */
async function previewWords(page: Page): Promise<string> {
  // Under each page stands its name, which is none of its words.
  const pages = await page
    .getByRole('figure', { name: /^Page \d+ of/ })
    .evaluateAll((found) =>
      found.map((each) => (each.textContent ?? '').slice(0, -(each.getAttribute('aria-label') ?? '').length)),
    );
  return pages.join(' ').replace(/\s+/g, ' ');
}

const inOrder = (text: string, names: readonly string[]) =>
  [...names].sort((one, other) => text.indexOf(one) - text.indexOf(other));

test('order, doses, language and limits show on the preview at once, and the saved paper says the same', async ({
  launch,
}) => {
  const window = await launch();
  const { app, page, hands, temporaryFolder, problems } = window;
  await toHandout(window);
  // Enter would print.
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeFocused();

  const suggested = await titles(page);
  const [first = '', second = '', ...others] = suggested;
  expect(suggested.length).toBeGreaterThan(2);

  // By hand: the first one below the second.
  const handle = (title: string) => page.getByRole('button', { name: new RegExp(`^Drag “${title}”`) });
  // In the middle of the column: near its edge the list would scroll on while it is dragged.
  await handle(first).evaluate((each) => each.scrollIntoView({ block: 'center' }));
  const [from, to] = [await handle(first).boundingBox(), await handle(second).boundingBox()];
  if (from === null || to === null) throw new Error('The exercises are not shown');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 30, { steps: 5 });
  await page.mouse.move(to.x + 10, to.y + 20, { steps: 10 });
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
  await expect.poll(async () => inOrder(await previewWords(page), [first, second])).toEqual([second, first]);

  // By keys: back again, and the focus stays with it.
  await handle(first).focus();
  await hands.press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual(suggested);
  await expect(handle(first)).toBeFocused();

  await page.getByRole('textbox', { name: 'A few words to the client' }).fill('A fine walk today.');
  const dose = page.getByRole('textbox', { name: `How often, ${first}` });
  await dose.fill('Twice on Sundays');
  await expect.poll(() => previewWords(page)).toContain('A fine walk today.');
  await expect.poll(() => previewWords(page)).toContain('Twice on Sundays');

  // Not for this client: gone from the paper, kept with why, and allowed again.
  await page.getByRole('button', { name: `More about “${second}”` }).click();
  await page.getByRole('menuitem', { name: 'Not for this client…' }).click();
  await page.getByRole('textbox', { name: 'Why' }).fill('Tried it, hurts');
  await hands.press('Enter');
  await expect.poll(() => titles(page)).not.toContain(second);
  await hands.press('Alt+l');
  const leftOut = page.getByRole('list', { name: 'Left out' });
  await expect(leftOut).toContainText('Not for this client: Tried it, hurts');
  await leftOut.getByRole('button', { name: `Allow “${second}” again` }).click();
  await expect.poll(() => titles(page)).toContain(second);

  await page.getByText('Español', { exact: true }).click();
  await expect.poll(() => titles(page)).not.toContain(first);
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
  const spanish = await titles(page);
  expect(spanish).toHaveLength(suggested.length);
  for (const title of spanish) await expect.poll(() => previewWords(page)).toContain(title);
  expect(inOrder(await previewWords(page), spanish)).toEqual(spanish);
  expect(await previewWords(page)).toContain('Twice on Sundays');

  const saved = join(temporaryFolder, 'handout.pdf');
  await answerSaveDialog(app, saved);
  await savePdf(hands);
  const { text } = await readWithPoppler(await readFile(saved));
  const letters = (words: string) => [...words.replace(/\s+/g, '')].sort().join('');
  await expect.poll(async () => letters(await previewWords(page)) === letters(text)).toBe(true);

  await openClient(hands, ourClient.name);
  await openTab(hands, 'Handouts');
  await page.getByRole('button', { name: /^Show the handout of/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Español');
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog).toContainText(
    'It is kept as it was made. Made again it is the very same, byte for byte.',
  );
  expect(problems).toEqual([]);
});

test('everything open is right for everybody: light, dark, a small window and a large zoom', async ({
  launch,
}) => {
  const window = await launch({ size: { width: 1024, height: 700 } });
  const { app, page, hands, problems } = window;
  await toHandout(window);
  await hands.press('Alt+a');
  await expect(page.getByRole('searchbox', { name: 'Find a text' })).toBeFocused();
  await hands.press('Alt+l');
  await expect(page.getByRole('checkbox', { name: 'Osteoporosis' })).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(await sidewaysScrolling(page)).toEqual([]);
  await page.getByText('Whole page', { exact: true }).click();
  await expect
    .poll(async () => (await page.getByRole('figure', { name: /^Page 1 of/ }).boundingBox())?.height ?? 999)
    .toBeLessThan(620);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await laidOut(page);
  expect(await sidewaysScrolling(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
});
