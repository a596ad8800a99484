import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, unlock } from '#tests/support/journeys/practice.ts';
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
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
});

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
