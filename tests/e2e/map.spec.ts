import type { Page } from '@playwright/test';
import { openClient, startNote } from '#tests/support/journeys/clients.ts';
import { openSample } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, showIn, sidewaysScrolling } from './screens.ts';

const place = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(`^${name}(:|$)`) });
const segment = (page: Page, group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true });

async function nothingWrong(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(await sidewaysScrolling(page)).toEqual([]);
}

/** One stroke of the mouse over the board, in shares of its width and height. */
async function drawLine(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const box = await page.getByRole('img', { name: /^Draw on the map/ }).boundingBox();
  if (box === null) throw new Error('The board is not shown');
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  const [first = [0, 0] as const, ...more] = points;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const point of more) await page.mouse.move(...at(point), { steps: 6 });
  await page.mouse.up();
}

test('the map takes regions, findings, work and lines, by mouse and keyboard, and keeps them', async ({
  launch,
}) => {
  const { page, hands, problems } = await launch();
  await openSample(hands);
  await openClient(hands, 'Ada Lindqvist');
  await startNote(hands);

  await hands.click(place(page, 'Low back, left'));
  await nothingWrong(page);
  await hands.click(page.getByRole('button', { name: 'Pen', exact: true }));
  await drawLine(page, [
    [0.3, 0.2],
    [0.4, 0.3],
    [0.35, 0.5],
  ]);
  await expect(page.getByText('1 line in this view')).toBeVisible();
  await hands.click(page.getByRole('button', { name: 'Pen', exact: true }));

  await hands.click(segment(page, 'Mark', 'Found and treated'));
  const before = hands.made().count;
  await hands.click(place(page, 'Gluteus medius, left'));
  await hands.press('2');
  await hands.press('3');
  expect(hands.made().count - before).toBe(3);
  await expect(place(page, 'Gluteus medius, left')).toHaveAccessibleName(/tone 2, moderate; tenderness 3/);
  await nothingWrong(page);
  await hands.click(page.getByRole('checkbox', { name: 'Treated today' }));
  await expect(page.getByRole('radiogroup', { name: 'Pressure, treatment 1' })).toBeVisible();
  await hands.press('Escape');
  await expect(place(page, 'Gluteus medius, left')).toBeFocused();

  // By keyboard alone: down to the next muscle, open it, two digits, and back.
  await hands.press('ArrowDown');
  await expect(place(page, 'Gluteus maximus, left')).toBeFocused();
  await hands.press('Enter');
  await hands.press('1');
  await hands.press('4');
  await expect(page.getByText('No deep work here: withdraws from light touch.')).toBeVisible();
  await hands.press('Escape');
  await expect(place(page, 'Gluteus maximus, left')).toBeFocused();

  await hands.click(page.getByRole('button', { name: 'Earlier sessions' }));
  await expect(page.getByText(/: found in \d of \d sessions$/).first()).toBeVisible();

  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await openClient(hands, 'Ada Lindqvist');
  await startNote(hands);
  await expect(place(page, 'Low back, left')).toHaveAttribute('aria-selected', 'true');
  await hands.click(page.getByRole('button', { name: 'Pen', exact: true }));
  await expect(page.getByText('1 line in this view')).toBeVisible();
  await hands.click(page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByText('No lines in this view')).toBeVisible();
  await hands.click(page.getByRole('button', { name: 'Pen', exact: true }));
  await hands.click(segment(page, 'Mark', 'Found and treated'));
  await expect(place(page, 'Gluteus medius, left')).toHaveAccessibleName(/treated today/);
  await expect(place(page, 'Gluteus maximus, left')).toHaveAccessibleName(/tenderness 4/);
  expect(problems).toEqual([]);
});

test('a place to keep off is hatched, may be looked at, and is not offered for treatment', async ({
  launch,
}) => {
  const { page, hands, problems } = await launch({ size: { width: 1024, height: 700 } });
  await openSample(hands);
  await openClient(hands, 'Ada Lindqvist');
  await startNote(hands);
  await hands.click(page.getByText('Areas to keep off today'));
  await hands.choose(page.getByRole('combobox', { name: 'What is there' }), 'Fresh bruise');
  await hands.choose(page.getByRole('combobox', { name: 'Structure to keep off' }), 'Hamstrings');

  await hands.press('Alt+m');
  await hands.click(segment(page, 'Mark', 'Found and treated'));
  await hands.click(place(page, 'Hamstrings, right'));
  await expect(page.getByText(/^Kept off: Fresh bruise/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Treated today' })).toHaveCount(0);
  await hands.press('2');
  await expect(place(page, 'Hamstrings, right')).toHaveAccessibleName(
    /tone 2, moderate; kept off: Fresh bruise/,
  );
  await nothingWrong(page);
  expect(problems).toEqual([]);
});
