import { openClient, startNote } from '#tests/support/journeys/clients.ts';
import { openSample } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, fieldsWithoutVisibleLabel, sidewaysScrolling } from './screens.ts';

test('a health history is confirmed with one key, changed as a new version and compared', async ({
  launch,
}) => {
  const { page, hands, problems } = await launch({ size: { width: 1024, height: 700 } });
  await openSample(hands);
  await expect(page.getByRole('region', { name: 'Health reviews due' })).toBeVisible();

  await openClient(hands, 'Ada Lindqvist');
  await startNote(hands);
  const line = page.getByRole('region', { name: 'Health history' });
  await expect(line.getByText(/^No change since the session on/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Impression' }).focus();
  await hands.press('Alt+h');
  await expect(line.getByText('Confirmed today')).toBeVisible();

  await hands.click(line.getByRole('link', { name: 'Open' }));
  await expect(page.getByText('Everything was asked')).toBeVisible();
  await hands.click(page.getByRole('link', { name: 'Edit health' }));
  const answers = (name: string) => page.getByRole('radiogroup', { name, exact: true });
  await answers('Osteoporosis').getByRole('radio', { name: 'No', exact: true }).focus();
  await hands.press('y');
  await hands.type(page.getByRole('textbox', { name: 'Detail of Osteoporosis' }), 'Scan in March');
  await hands.pick(answers('Medication: any?'), 'Yes');
  await hands.click(page.getByRole('button', { name: 'Add medication' }));
  await hands.type(page.getByRole('textbox', { name: 'Name of medication 1' }), 'Warfarin');
  await page.getByRole('combobox', { name: 'Class of medication 1' }).selectOption('Blood thinner');
  await expect(page.getByText(/Bruises and bleeds easily/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await fieldsWithoutVisibleLabel(page)).toEqual([]);
  expect(await sidewaysScrolling(page)).toEqual([]);
  await hands.press('Control+s');

  await expect(page.getByText('Version 2')).toBeVisible();
  await expect(page.getByText('Scan in March', { exact: true })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScrolling(page)).toEqual([]);
  await hands.click(page.getByRole('button', { name: 'Compare' }));
  const dialog = page.getByRole('dialog', { name: 'Compare two versions' });
  await expect(dialog.locator('ins').filter({ hasText: 'Warfarin' })).toBeVisible();
  await hands.press('Escape');

  // The note beside it knows at once.
  await openTab(hands, 'Overview');
  await hands.click(page.getByRole('button', { name: 'Continue note' }));
  await expect(line.getByText('Osteoporosis', { exact: false }).first()).toBeVisible();
  expect(problems).toEqual([]);
});
