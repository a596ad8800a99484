import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, goTo } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

test('a template, a snippet and the spelling checker help to write a note', async ({ launch }) => {
  const { page, hands, problems } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const words = page.getByRole('textbox', { name: 'In the client’s words' });

  // A template, taken back and put in again with the keyboard.
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: 'First visit' }).click();
  await expect(page.getByText('First visit: 7 rows of treatment added.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText('First visit: 7 rows of treatment added.')).toBeHidden();
  await words.click();
  await page.keyboard.press('Alt+n');
  await page.getByRole('menuitem', { name: 'Relaxation' }).waitFor();
  await page.keyboard.press('r');
  await expect(page.getByText('Relaxation: 7 rows of treatment added.')).toBeVisible();
  await expect(words).toBeFocused();

  // A snippet, and the browser's own undo.
  await page.keyboard.type('Then .told ');
  const told = 'Then Told Henrike Tollund what was done, what to watch for and when to call. ';
  await expect(words).toHaveValue(told);
  await page.keyboard.press('Control+z');
  await expect(words).toHaveValue('Then .told ');
  await page.keyboard.press('Control+Shift+z');
  await expect(words).toHaveValue(told);

  // A word that stands in no dictionary is named once the field is left, and becomes what is meant with two clicks.
  await words.fill('Messsage and effleurage, messsage again. zanzibarious ');
  const spelling = page.getByRole('group', { name: 'Spelling, In the client’s words' });
  await page.keyboard.press('Tab');
  await expect(spelling.getByRole('button')).toHaveText(['messsage', 'zanzibarious']);
  // The browser itself checks nothing.
  await expect(words).toHaveJSProperty('spellcheck', false);
  await spelling.getByRole('button', { name: 'messsage' }).click();
  await page.getByRole('menuitem', { name: 'massage' }).click();
  await expect(words).toHaveValue('Massage and effleurage, massage again. zanzibarious ');
  await expect(spelling).toContainText('messsage is now massage in 2 places.');

  // A word that the practice knows from now on.
  await spelling.getByRole('button', { name: 'zanzibarious' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Add to dictionary' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Add to dictionary' }).click();
  await expect(spelling.getByRole('button', { name: 'zanzibarious' })).toHaveCount(0);
  await words.fill('zanzibarious effleurage xqzjvw');
  await page.keyboard.press('Tab');
  await expect(spelling.getByRole('button')).toHaveText(['xqzjvw']);
  await goTo(hands, 'Practice');
  await page.getByRole('tab', { name: 'Spelling' }).click();
  await page.getByRole('button', { name: 'Remove zanzibarious' }).click();
  await expect(page.getByText(/None yet/)).toBeVisible();
  expect(problems).toEqual([]);
});
