import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { askToSign, confirmSigning, signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  mappedVisit,
  ourClient,
  ourEpisode,
  ourPractice,
  secondVisit,
} from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, fieldsWithoutVisibleLabel, showIn, sidewaysScrolling } from './screens.ts';

test('a first visit on the map, then the follow-up from last time, both within their interactions', async ({
  launch,
}) => {
  test.slow();
  const { page, hands, problems } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);

  const beforeFirst = hands.made().count;
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, mappedVisit);
  await expect(page.getByRole('textbox', { name: 'Minutes, treatment 3' })).toHaveValue('5');
  await signNote(hands);
  expect(hands.made().count - beforeFirst).toBeLessThanOrEqual(45);

  // What was carried stands there as unconfirmed, in both schemes, until it is touched or confirmed.
  await openClient(hands, ourClient.name);
  await startNote(hands);
  await page.keyboard.press('Alt+l');
  await expect(page.getByText(/values? from .* not confirmed yet/)).toBeVisible();
  await expect(
    page.getByRole('radiogroup', { name: 'Pain now' }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(await fieldsWithoutVisibleLabel(page)).toEqual([]);
  expect(await sidewaysScrolling(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'How often' }).click();
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole('region', { name: 'Plan' }).getByRole('button', { name: /^from/ })).toHaveCount(
    0,
  );
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('button', { name: /^Same as last time/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Minutes, treatment 1' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'How often' })).toHaveValue('Weekly for four weeks');

  await openClient(hands, ourClient.name);
  const beforeSecond = hands.made().count;
  await startNote(hands);
  await writeNote(hands, secondVisit);
  await askToSign(hands);
  await confirmSigning(hands);
  // One more than here: the client is opened from the list.
  expect(hands.made().count - beforeSecond + 1).toBeLessThanOrEqual(15);
  expect(problems).toEqual([]);
});
