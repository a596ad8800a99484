import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, goTo } from '#tests/support/journeys/practice.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { smallFiles } from '#tests/support/small-files.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, laidOut, showIn, sidewaysScrolling } from './screens.ts';

const list = (page: Page) => page.getByRole('navigation', { name: 'Texts' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a text in the practice’s own words is printed so, has versions, and is due when its day is past', async ({
  launch,
}) => {
  const { app, page, hands, problems, temporaryFolder } = await launch({
    size: { width: 1024, height: 700 },
  });
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, { painBefore: firstVisit.painBefore, painAfter: firstVisit.painAfter });
  await signNote(hands);

  // Worded anew; a claim that is not shown is named while it is typed.
  await goTo(hands, 'Library');
  await hands.click(list(page).getByRole('button', { name: 'Keep active' }));
  await hands.click(page.getByRole('button', { name: 'Edit text' }));
  await expect(field(page, 'Title')).toBeFocused();
  await hands.replace(field(page, 'Text'), 'Walk to the lighthouse. It flushes out toxins.');
  await expect(page.getByText('Massage does not clear anything out of the body.')).toBeVisible();
  for (const scheme of ['dark', 'light'] as const) {
    await showIn(page, scheme);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScrolling(page)).toEqual([]);
  }
  await hands.replace(field(page, 'Text'), 'Walk to the lighthouse and back, **slowly**.');
  await hands.replace(field(page, 'Next review'), '2026-01-05');
  await hands.press('Tab');
  await hands.press('Control+s');
  await expect(page.getByText('“Keep active” is saved as wording 1.')).toBeVisible();

  // Its version says who and when, and what changed.
  await hands.click(page.getByRole('button', { name: 'Versions' }));
  await hands.click(page.getByText(/^Wording 1, Ruth Kalvin, today/));
  await expect(page.locator('ins').filter({ hasText: 'lighthouse' })).toBeVisible();

  // It was due in January: first in the list, and on the start page.
  await expect(list(page).getByRole('button').first()).toHaveText(/^Keep active\s*Review overdue$/);
  await goTo(hands, 'Today');
  const toReview = page.getByRole('region', { name: 'Texts to review' });
  await expect(toReview.getByRole('listitem')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);

  // A logo, as a therapist chooses it.
  await goTo(hands, 'Practice');
  await page.getByTestId('logo-input').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(smallFiles.png),
  });
  await expect(page.getByRole('img', { name: 'Logo of the practice' })).toBeVisible();

  // The next handout has both: the practice's words and its logo.
  await goTo(hands, 'Today');
  await hands.click(page.getByRole('region', { name: 'Sessions today' }).getByRole('link').first());
  await makeHandout(hands);
  const path = join(temporaryFolder, 'handout.pdf');
  await answerSaveDialog(app, path);
  await savePdf(hands);
  const bytes = await readFile(path);
  const { text } = await readWithPoppler(bytes);
  // Drawings are lines; the logo is the only picture.
  expect(bytes.includes('/Subtype /Image')).toBe(true);
  expect(text.replace(/\s+/g, ' ')).toContain('Walk to the lighthouse and back, slowly.');

  // Gone through once more, from the start page.
  await goTo(hands, 'Today');
  await hands.click(toReview.getByRole('link', { name: /^Keep active/ }));
  await expect(page.getByRole('checkbox', { name: 'Review overdue' })).toBeChecked();
  await hands.click(page.getByRole('button', { name: 'Mark as reviewed today' }));
  await expect(page.getByText('“Keep active” is reviewed. It is due again in a year.')).toBeVisible();
  await goTo(hands, 'Today');
  await expect(toReview).toHaveCount(0);

  // The program's text again, and back.
  await goTo(hands, 'Library');
  await hands.click(list(page).getByRole('button', { name: 'Keep active' }));
  await hands.click(page.getByRole('button', { name: 'Use Backnote’s text again' }));
  await expect(page.getByRole('article')).not.toContainText('lighthouse');
  await hands.click(page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('article')).toContainText('lighthouse');

  // The form in a large and in a very small window.
  await hands.click(page.getByRole('button', { name: 'Edit text' }));
  for (const size of [
    { width: 1440, height: 900 },
    { width: 720, height: 450 },
  ]) {
    await app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
    }, size);
    await laidOut(page);
    expect(await sidewaysScrolling(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
});
