import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

test('the one screen of a note by its keys: digits, measures, the map without covering what is typed', async ({
  launch,
}) => {
  const { app, page, hands } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const resize = (width: number, height: number) =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
  const scale = (name: string) => page.getByRole('radiogroup', { name, exact: true });
  const chosen = (name: string, number: string) =>
    scale(name).getByRole('radio', { name: number, exact: true });

  // Three columns: safety, the note, the map.
  await resize(1440, 900);
  const rail = page.getByRole('complementary', { name: 'Safety and last session' });
  const map = page.getByRole('complementary', { name: 'Map of the low back' });
  const words = page.getByRole('textbox', { name: 'In the client’s words' });
  const left = async (target: typeof rail) => (await target.boundingBox())?.x ?? Number.NaN;
  await expect(map).toBeVisible();
  expect(await left(rail)).toBeLessThan(await left(words));
  expect(await left(words)).toBeLessThan(await left(map));

  await page.keyboard.press('Alt+s');
  await expect(words).toBeFocused();
  // A text has its own cut of the program's font, and it is there.
  await expect(words).toHaveCSS('font-family', /^"Inter Written", "Inter Variable"/);
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].find((f) => f.family.includes('Written'))?.status))
    .toBe('loaded');
  await page.keyboard.press('Tab');
  await page.keyboard.type('628');
  await expect(chosen('Pain now', '6')).toBeChecked();
  await expect(chosen('Best, last 24 hours', '2')).toBeChecked();
  await expect(chosen('Worst, last 24 hours', '8')).toBeChecked();

  await page.keyboard.press('Alt+o');
  await expect(
    page.getByRole('navigation', { name: 'Sections of the note' }).getByRole('button', { name: 'Objective' }),
  ).toHaveAttribute('aria-current', 'location');
  const adding = page
    .getByRole('combobox', { name: 'Add a measure' })
    .or(page.getByRole('textbox', { name: 'Add a measure' }));
  await hands.choose(adding, 'Fingertip to floor');
  await expect(page.getByRole('textbox', { name: 'Before, Fingertip to floor' })).toBeFocused();
  await page.keyboard.type('12,5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await expect(page.getByText(/^After the session 6\.5 cm less: more than measuring noise/)).toBeVisible();

  // Less room: the map waits behind its button and opens beside the page.
  await resize(1024, 700);
  await expect(map).toBeHidden();
  const impression = page.getByRole('textbox', { name: 'Impression' });
  await impression.click();
  await page.keyboard.press('Alt+m');
  await expect(map).toBeVisible();
  await impression.click();
  await page.keyboard.type('Guarded');
  const field = await impression.boundingBox();
  const column = await map.boundingBox();
  expect(field).not.toBeNull();
  expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(column?.x ?? 0);
  await expect(impression).toHaveValue('Guarded');
  await page.getByRole('button', { name: /^Hide the map/ }).click();
  await expect(map).toBeHidden();
});
