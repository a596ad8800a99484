import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { signNote } from '#tests/support/journeys/notes.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

const attack = '<img src=x onerror="window.wasAttacked=true"><script>window.wasAttacked=true</script>';
const megabyte = 1_000_000;

test('code in the fields of a note stays text, and a megabyte pasted into one keeps the window alive', async ({
  launch,
}) => {
  const { page, hands, problems } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const names = ['In the client’s words', 'More from the client', 'Impression', 'More about the plan'];
  for (const name of names) {
    await page.getByRole('textbox', { name, exact: true }).click();
    await page.keyboard.insertText(attack);
  }

  const words = page.getByRole('textbox', { name: 'More from the client', exact: true });
  await words.click();
  await page.keyboard.insertText('m'.repeat(megabyte));
  await expect(words).toHaveAccessibleDescription(/This text has 1,000,\d{3} characters; 20,000 fit/);
  // The other fields go on, and are saved.
  const other = page.getByRole('textbox', { name: 'Impression', exact: true });
  await other.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' softer');
  await expect(page.getByText('Saved, except for a text that is too long')).toBeVisible();
  expect((await words.inputValue()).length).toBe(megabyte + attack.length);
  await words.fill(attack);
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await signNote(hands);
  await expect(page.getByText(attack).first()).toBeVisible();
  await expect(page.getByText(`${attack} softer`).first()).toBeVisible();
  expect(await page.locator('img[onerror], script:not([src])').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.has(window, 'wasAttacked'))).toBe(false);
  expect(problems).toEqual([]);
});
