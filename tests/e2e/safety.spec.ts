import type { Locator } from '@playwright/test';
import { openClient, startNote } from '#tests/support/journeys/clients.ts';
import type { Hands } from '#tests/support/journeys/hands.ts';
import { askToSign } from '#tests/support/journeys/notes.ts';
import { openSample } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, fieldsWithoutVisibleLabel, sidewaysScrolling } from './screens.ts';

const words = ({ page }: Hands, name: string): Locator => page.getByRole('group', { name, exact: true });

async function addRow(hands: Hands, structure: string): Promise<void> {
  await hands.choose(hands.page.getByRole('combobox', { name: 'Structure to add' }), structure);
}

test('a stop flag locks the treatment and goes only with its own answer', async ({ launch }) => {
  const { page, hands, problems } = await launch({ size: { width: 1024, height: 700 } });
  await openSample(hands);
  await openClient(hands, 'Ada Lindqvist');
  await startNote(hands);
  await addRow(hands, 'Piriformis');
  const rows = page.getByRole('radiogroup', { name: 'Pressure, treatment 1' });
  await expect(rows).toBeVisible();

  const flag = 'Bladder or bowel change, saddle numbness, both legs';
  await hands.pick(words(hands, flag), 'Yes');
  await expect(page.getByRole('alert')).toContainText('Stop. Emergency care now');
  await hands.pick(words(hands, `${flag}: said or seen`), 'Numbness of saddle or genitals');
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Referral letter' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await fieldsWithoutVisibleLabel(page)).toEqual([]);
  expect(await sidewaysScrolling(page)).toEqual([]);

  await hands.press('Alt+c');
  await expect(page.getByRole('alert')).toContainText('Stop. Emergency care now');
  await askToSign(hands);
  await expect(page.getByText('A red flag or a condition says not to treat today.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
  await hands.click(page.getByRole('button', { name: 'Back to the note' }));

  await hands.pick(words(hands, flag), 'No');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(rows).toBeVisible();
  expect(problems).toEqual([]);
});

test('an anticoagulant caps the rows, and a clearance answers it without leaving the note', async ({
  launch,
}) => {
  const { page, hands, problems } = await launch({ size: { width: 1440, height: 900 } });
  await openSample(hands);
  await openClient(hands, 'Abernathy');
  await startNote(hands);
  const banner = page.getByRole('region', { name: 'What holds today' }).filter({ hasText: 'Anticoagulant' });
  await expect(banner).toContainText('Pressure up to 2 (Anticoagulant, Limit set for this client)');

  await addRow(hands, 'Piriformis');
  const pressure = page.getByRole('radiogroup', { name: 'Pressure, treatment 1' });
  await hands.pick(pressure, '4');
  await expect(page.getByText(/^4 was not set\. Above 2 is not allowed here: Anticoagulant/)).toBeVisible();
  await askToSign(hands);
  await expect(page.getByText('A condition needs a clearance or your written reason first.')).toBeVisible();
  await hands.click(page.getByRole('button', { name: 'Back to the note' }));

  await hands.click(banner.getByRole('button', { name: 'Add clearance' }));
  const dialog = page.getByRole('dialog', { name: 'Add a clearance' });
  await hands.type(dialog.getByRole('textbox', { name: /Whose word/ }), 'Dr Okafor, by letter');
  await hands.pick(dialog.getByRole('radiogroup', { name: 'Highest pressure' }), '1');
  expect(await axeFindings(page)).toEqual([]);
  await hands.click(dialog.getByRole('button', { name: 'Add clearance' }));
  await expect(page.getByText('Pressure up to 1 (Anticoagulant)', { exact: true })).toBeVisible();
  await hands.pick(pressure, '2');
  await expect(page.getByText('2 was not set. Above 1 is not allowed here: Anticoagulant.')).toBeVisible();
  expect(problems).toEqual([]);
});
