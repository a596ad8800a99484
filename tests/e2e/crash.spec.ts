import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { askToSign } from '#tests/support/journeys/notes.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, unlock } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { expect, test, type Window } from './fixture.ts';

const wordsEachRound = 3;
/** Milliseconds from the last letter to the kill; a draft is written after 400 of rest. */
const momentsOfDeath = [0, 200, 395, 410, 440];
const fieldName = 'In the client’s words';
const field = (page: Page) => page.getByRole('textbox', { name: fieldName });

test('a kill while a note is typed loses no word that was shown as saved', async ({ launch }) => {
  test.slow();
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-killed-'));
  try {
    let window = await launch({ dataFolder });
    await createPractice(window.hands, ourPractice);
    await addClient(window.hands, ourClient);
    await startFirstNote(window.hands, ourEpisode);
    for (let round = 1; round <= momentsOfDeath.length; round += 1) {
      const acknowledged = await typeUntilKilled(window, round);
      expect(acknowledged.length).toBeGreaterThan(20);
      window = await launch({ dataFolder });
      await unlock(window.hands, ourPractice.passphrase);
      await openDraft(window);
      const kept = await field(window.page).inputValue();
      expect(kept.slice(0, acknowledged.length)).toBe(acknowledged);
      // The cursor stands again where it stood when the draft was saved: behind the last word.
      await expect(field(window.page)).toBeFocused();
      expect(await cursor(window.page)).toBeGreaterThanOrEqual(acknowledged.length);
    }
  } finally {
    await removeFolder(dataFolder);
  }
});

/** Milliseconds from the click that signs to the kill. */
const momentsOfSigning = [0, 25];

test('a kill while a line is drawn or a note is signed leaves the line and a note that is whole', async ({
  launch,
}) => {
  test.slow();
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-killed-'));
  try {
    const again = async (killed: Window): Promise<Window> => {
      await killed.kill();
      const next = await launch({ dataFolder });
      await unlock(next.hands, ourPractice.passphrase);
      return next;
    };
    let window = await launch({ dataFolder });
    await createPractice(window.hands, ourPractice);
    await addClient(window.hands, ourClient);
    await startFirstNote(window.hands, ourEpisode);
    await pen(window);
    await drawLine(window.page, 0.3);
    await expect(window.page.getByText('1 line in this view')).toBeVisible();
    await isSaved(window.page);
    await drawLine(window.page, 0.5);
    await wait(300);
    window = await again(window);
    await openDraft(window);
    await pen(window);
    await expect(window.page.getByText(/^[12] lines? in this view$/)).toBeVisible();

    for (const moment of momentsOfSigning) {
      await window.hands.type(field(window.page), ' to be signed');
      await isSaved(window.page);
      await askToSign(window.hands);
      await window.page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
      await wait(moment);
      window = await again(window);
      await openClient(window.hands, ourClient.name);
      const draft = window.page.getByRole('button', { name: 'Continue note' });
      const action = draft.or(window.page.getByRole('button', { name: 'New note' }));
      const words = await action.textContent();
      // Either the whole draft or the whole signed note; in both cases every word of it.
      if (words?.startsWith('Continue') !== true) {
        await openTab(window.hands, 'Sessions');
        await expect(window.page.getByText('Signed').first()).toBeVisible();
        await startNote(window.hands);
      } else {
        await draft.click();
        await expect(field(window.page)).toHaveValue(/ to be signed$/);
      }
    }
    expect(window.problems).toEqual([]);
  } finally {
    await removeFolder(dataFolder);
  }
});

const isSaved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

const cursor = (page: Page): Promise<number> =>
  field(page).evaluate((element: HTMLTextAreaElement) => element.selectionStart);

const pen = ({ page, hands }: Window) => hands.click(page.getByRole('button', { name: 'Pen', exact: true }));

/** One stroke of the mouse across the map, at a share of its height. */
async function drawLine(page: Page, height: number): Promise<void> {
  const box = await page.getByRole('img', { name: /^Draw on the map/ }).boundingBox();
  if (box === null) throw new Error('The map is not shown');
  const y = box.y + box.height * height;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y + 10, { steps: 8 });
  await page.mouse.up();
}

/**
 * Types word after word, each shown as saved, and kills the app soon after a further one: while it is typed, waits to
 * be written, is being written or was just written. Returns what the window had shown as saved.
 */
async function typeUntilKilled({ page, kill }: Window, round: number): Promise<string> {
  const reports: string[] = [];
  await page.exposeFunction('reportSaved', (text: string) => reports.push(text));
  await page.evaluate(watchSaved, fieldName);
  await field(page).click();
  await page.keyboard.press('Control+End');
  for (let count = 1; count <= wordsEachRound; count += 1) {
    const word = ` round${round}word${count}`;
    await page.keyboard.type(word);
    await expect.poll(() => reports.at(-1)?.endsWith(word), { intervals: [10] }).toBe(true);
  }
  await page.keyboard.type(` round${round}last`);
  await wait(momentsOfDeath[round - 1] ?? 0);
  await kill();
  return reports.at(-1) ?? '';
}

/** Runs in the page: reports the text of the field whenever the note says that all of it is saved. */
function watchSaved(name: string): void {
  const isField = (element: HTMLTextAreaElement): boolean =>
    element.labels !== null && [...element.labels].some((label) => label.textContent === name);
  const report = Reflect.get(window, 'reportSaved') as (text: string) => void;
  const look = (): void => {
    const isSaved = [...document.querySelectorAll('[role="status"]')].some(
      (status) =>
        status.textContent === 'Saved' && /^\d\d:\d\d:\d\d$/.test(status.nextSibling?.textContent ?? ''),
    );
    const area = [...document.querySelectorAll('textarea')].find(isField);
    if (isSaved && area !== undefined && area.value !== '') report(area.value);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function openDraft({ page, hands }: Window): Promise<void> {
  await openClient(hands, ourClient.name);
  await page.getByRole('button', { name: 'Continue note' }).click();
  await page.getByRole('button', { name: 'Sign note' }).waitFor();
}
