import { addClient, openClient } from '#tests/support/journeys/clients.ts';
import { ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

test('a client written down twice is offered, compared, merged and taken apart again', async ({ launch }) => {
  const { page, hands, problems } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, { name: 'Ada Lindqvist', phone: '555-0101', allergies: 'Nuts' });
  await addClient(hands, { name: 'Ada Lindquist', phone: '(555) 0101', allergies: 'Latex' });

  // Offered on the client's page, never done by itself.
  await hands.click(page.getByRole('link', { name: 'Compare with Ada Lindqvist' }));
  await page.getByRole('heading', { level: 1, name: 'Merge two records' }).waitFor();
  const allergies = page.getByRole('radiogroup', { name: 'Allergies', exact: true });
  await expect(allergies.getByRole('radio', { name: /^Both/ })).toBeChecked();
  await hands.click(page.getByRole('button', { name: 'Keep the other record' }));
  await expect(page.getByRole('radiogroup', { name: 'Name', exact: true })).toBeVisible();
  await hands.click(page.getByRole('radiogroup', { name: 'Name', exact: true }).getByLabel('Ada Lindqvist'));
  await hands.click(page.getByRole('button', { name: 'Merge', exact: true }));
  const question = page.getByRole('dialog', { name: 'Merge these records?' });
  await hands.click(question.getByRole('button', { name: 'Merge', exact: true }));

  await page.getByRole('heading', { level: 1, name: 'Ada Lindqvist' }).waitFor();
  await expect(page.getByText('Merged with Ada Lindquist on')).toBeVisible();
  await expect(page.getByText(/^Allergies: Nuts\s+Latex$/)).toBeVisible();
  await hands.click(page.getByRole('link', { name: 'Clients', exact: true }));
  await expect(page.getByRole('option')).toHaveCount(1);

  await openClient(hands, 'Ada Lindqvist');
  await hands.click(page.getByRole('button', { name: 'Undo the merge with Ada Lindquist' }));
  const asked = page.getByRole('dialog', { name: 'Undo this merge?' });
  await hands.click(asked.getByRole('button', { name: 'Undo', exact: true }));
  await expect(page.getByText('The fields are as they were before it.')).toBeVisible();
  await hands.click(page.getByRole('link', { name: 'Clients', exact: true }));
  await expect(page.getByRole('option')).toHaveCount(2);
  await hands.click(page.getByRole('link', { name: 'Possible duplicates' }));
  await expect(page.getByRole('list', { name: 'Pairs of clients' }).getByRole('listitem')).toHaveCount(1);
  expect(problems).toEqual([]);
});

test('a client under age shows the guardian on every screen of the record', async ({ launch }) => {
  const { page, hands, problems } = await launch();
  await hands.click(page.getByRole('button', { name: 'Open the sample practice' }));
  await openClient(hands, 'Leo Marchetti');
  const header = page.getByText(/minor, guardian Rosa Marchetti/);
  await expect(header).toBeVisible();
  for (const tab of ['Sessions', 'Files']) {
    await hands.click(page.getByRole('link', { name: tab, exact: true }));
    await expect(header).toBeVisible();
  }
  expect(problems).toEqual([]);
});
