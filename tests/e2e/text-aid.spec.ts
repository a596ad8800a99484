import type { ElectronApplication, Locator } from '@playwright/test';
import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, goTo } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

type Shown = { menu?: readonly Electron.MenuItemConstructorOptions[] };

/** Keeps the next menus instead of drawing them: the system's own menus cannot be looked into. */
async function keepMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.buildFromTemplate = (template) => {
      (globalThis as Shown).menu = template as readonly Electron.MenuItemConstructorOptions[];
      return { popup: () => undefined } as unknown as Electron.Menu;
    };
  });
}

const labels = (app: ElectronApplication) =>
  app.evaluate(() => ((globalThis as Shown).menu ?? []).map(({ label, role }) => label ?? role ?? ''));

const choose = (app: ElectronApplication, label: string) =>
  app.evaluate((_electron, wanted) => {
    const entry = (globalThis as Shown).menu?.find((each) => each.label === wanted);
    (entry?.click as (() => void) | undefined)?.();
  }, label);

/** Presses the second mouse button on the first word of a text until the mark of the checker is there. */
async function openMenuOfFirstWord(app: ElectronApplication, field: Locator): Promise<void> {
  await expect(async () => {
    await app.evaluate(() => {
      (globalThis as Shown).menu = [];
    });
    await field.click({ button: 'right', position: { x: 28, y: 14 } });
    expect(await labels(app)).toContain('Add to dictionary');
  }).toPass({ timeout: 20_000 });
}

test('a template, a snippet and the spelling checker help to write a note', async ({ launch }) => {
  const { app, page, hands, problems } = await launch();
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

  // A wrong word beside one of the field.
  await keepMenus(app);
  await words.fill('');
  await page.keyboard.type('messsage effleurage ');
  await openMenuOfFirstWord(app, words);
  expect((await labels(app)).slice(0, 5)).toContain('massage');
  expect((await labels(app)).slice(-4)).toEqual(['copy', 'paste', '', 'selectAll']);
  await choose(app, 'massage');
  await expect(words).toHaveValue('massage effleurage ');

  // A word that the practice knows from now on, and takes out again.
  await words.fill('');
  await page.keyboard.type('effleurage zanzibarious ');
  await words.fill('');
  await page.keyboard.type('zanzibarious effleurage ');
  await openMenuOfFirstWord(app, words);
  await choose(app, 'Add to dictionary');
  await goTo(hands, 'Practice');
  await page.getByRole('tab', { name: 'Spelling' }).click();
  await page.getByRole('button', { name: 'Remove zanzibarious' }).click();
  await expect(page.getByText(/None yet/)).toBeVisible();

  // What is typed outside of a note is not looked at.
  await page.getByRole('textbox', { name: 'Word' }).fill('messsage messsage');
  await page.getByRole('textbox', { name: 'Word' }).click({ button: 'right', position: { x: 28, y: 14 } });
  await expect.poll(() => labels(app)).toEqual(['cut', 'copy', 'paste', '', 'selectAll']);
  expect(problems).toEqual([]);
});
