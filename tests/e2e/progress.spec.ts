import { openClient } from '#tests/support/journeys/clients.ts';
import { openSample } from '#tests/support/journeys/practice.ts';
import { progressSummary, seeProgress } from '#tests/support/journeys/progress.ts';
import { expect, test } from './fixture.ts';

test('one interaction from the client’s page answers whether the client is better; keys and table read the same', async ({
  launch,
}) => {
  const { page, hands, app } = await launch();
  await openSample(hands);
  await openClient(hands, 'Tomás Herrera Quintana');
  await seeProgress(hands);
  await expect(progressSummary({ page })).toContainText('Ostelo 2008');

  const reader = page.getByRole('slider');
  await reader.focus();
  await page.keyboard.press('Home');
  const first = await reader.getAttribute('aria-valuetext');
  await page.keyboard.press('End');
  const last = await reader.getAttribute('aria-valuetext');
  expect(first).not.toBe(last);
  // Nine sessions before today; pain before treatment was 6 at the first and 3 at the last.
  expect(first).toMatch(/\b6\b/);
  expect(last).toMatch(/\b3\b/);

  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('Drive for three hours');
});
