import { findCanaries } from '#tests/support/canaries.ts';
import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  firstVisit,
  ourClient,
  ourEpisode,
  ourPractice,
  secondVisit,
} from '#tests/support/journeys/people.ts';
import { createPractice, goTo, unlock } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { addTherapist, openTherapists, switchTherapist } from '#tests/support/journeys/therapists.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, showIn } from './screens.ts';

const ben = {
  name: 'Ben Okafor',
  credentials: 'RMT',
  passphrase: 'nine loud geese at noon',
  ownerPassphrase: ourPractice.passphrase,
};

test('two therapists in one practice: added, signing in the own name, named in the trail, access ended', async ({
  launch,
}) => {
  const { page, hands, dataFolder, problems } = await launch();
  const sidebar = page.getByRole('navigation', { name: 'Main areas' });
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, firstVisit);
  await signNote(hands);

  await openTherapists(hands);
  await addTherapist(hands, ben);
  for (const colorScheme of ['dark', 'light'] as const) {
    await showIn(page, colorScheme);
    expect(await axeFindings(page)).toEqual([]);
  }
  await switchTherapist(hands);
  await expect(page.getByText(ourPractice.therapist)).toHaveCount(0);

  await unlock(hands, ben.passphrase);
  await expect(sidebar.getByText(ben.name)).toBeVisible();
  await openClient(hands, ourClient.name);
  await startNote(hands);
  await writeNote(hands, secondVisit);
  await signNote(hands);
  await expect(page.getByText('Ben Okafor, RMT')).toBeVisible();
  await openClient(hands, ourClient.name);
  await openTab(hands, 'Sessions');
  const sessions = page.getByRole('table', { name: 'Sessions' });
  await expect(sessions.getByRole('row', { name: ben.name })).toHaveCount(1);
  await expect(sessions.getByRole('row', { name: ourPractice.therapist })).toHaveCount(1);

  await openTherapists(hands);
  await expect(page.getByRole('button', { name: 'Add a therapist' })).toBeDisabled();
  await expect(page.getByText(/Only an owner adds therapists/)).toBeVisible();

  await switchTherapist(hands);
  await unlock(hands, ourPractice.passphrase);
  await goTo(hands, 'Practice');
  await hands.click(page.getByRole('tab', { name: 'Audit trail' }));
  await expect(page.getByRole('row', { name: /Ben Okafor Note signed/ })).toHaveCount(1);

  await hands.click(page.getByRole('tab', { name: 'Therapists' }));
  await hands.click(page.getByRole('button', { name: 'Change Ben Okafor' }));
  await hands.click(page.getByRole('button', { name: 'End access' }));
  const question = page.getByRole('dialog', { name: 'End the access of Ben Okafor?' });
  await hands.click(question.getByRole('button', { name: 'End access' }));
  await expect(page.getByRole('row', { name: /Ben Okafor, RMT Therapist Ended/ })).toBeVisible();

  await switchTherapist(hands);
  await hands.type(page.getByLabel('Passphrase', { exact: true }), ben.passphrase);
  await hands.click(page.getByRole('button', { name: 'Unlock' }));
  await expect(page.getByText(/That is not the passphrase/)).toBeVisible();
  expect(findCanaries(dataFolder, { texts: ['Okafor', 'Kalvin', ben.passphrase], keys: [] })).toEqual([]);
  expect(problems).toEqual([]);
});
