import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareVersions, correctComplaint } from '#tests/support/journeys/amend.ts';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import type { Hands } from '#tests/support/journeys/hands.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, unlock } from '#tests/support/journeys/practice.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { expect, test } from './fixture.ts';

const complaint = ({ page }: Hands) =>
  page.getByRole('textbox', { name: 'In the client’s words', exact: true });

/** From any field of the note: ask, and sign. */
async function signWithKeys(hands: Hands): Promise<void> {
  await hands.press('Alt+Enter');
  await hands.page.getByRole('dialog', { name: /^Sign this/ }).waitFor();
  await hands.press('Alt+Enter');
  await hands.page.getByText('Signed by').waitFor();
}

test('a signed note is added to and corrected, an older session entered late, and nothing that was signed changes', async ({
  launch,
}) => {
  test.slow();
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-amend-'));
  try {
    const first = await launch({ dataFolder });
    await createPractice(first.hands, ourPractice);
    await addClient(first.hands, ourClient);
    await startFirstNote(first.hands, ourEpisode);
    await first.hands.type(complaint(first.hands), 'Sore on the left');
    const before = first.hands.made().count;
    await signWithKeys(first.hands);
    expect(first.hands.made().count - before).toBeLessThanOrEqual(3);

    // An addendum is kept as it is typed, and found again after a crash.
    await first.hands.click(first.page.getByRole('button', { name: 'Add to this note' }));
    const words = first.page.getByRole('textbox', { name: /^What is to be added/ });
    await first.hands.type(words, 'Slept well afterwards');
    await expect(
      first.page.getByRole('region', { name: 'Addendum' }).getByText('Saved', { exact: true }),
    ).toBeVisible();
    await first.kill();
    const { page, hands, problems } = await launch({ dataFolder });
    await unlock(hands, ourPractice.passphrase);
    const due = page.getByRole('region', { name: 'Notes due' });
    await expect(due.getByText('Addendum', { exact: true })).toBeVisible();
    await hands.click(due.getByRole('link'));
    const kept = page.getByRole('textbox', { name: /^What is to be added/ });
    await expect(kept).toHaveValue('Slept well afterwards');
    await hands.type(page.getByRole('textbox', { name: /^Why it is added/ }), 'Said on the phone');
    await hands.click(page.getByRole('button', { name: 'Sign addendum' }));
    await hands.click(page.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }));
    const added = page.getByRole('region', { name: 'Added later' });
    await expect(added.getByText('Slept well afterwards')).toBeVisible();
    await expect(added.getByText(/Reason: Said on the phone/)).toBeVisible();
    await expect(page.getByText('Amended', { exact: true })).toBeVisible();

    // A correction opens the whole note, says so, and leaves the original beside it.
    await correctComplaint(hands, 'Wrong side', 'Sore on the right');
    await compareVersions(hands);
    const subjective = page.getByRole('region', { name: 'Subjective' });
    await expect(subjective.locator('del')).toContainText('left');
    await expect(subjective.locator('ins')).toContainText('right');
    await hands.click(page.getByRole('link', { name: 'Back to the note' }));

    // A session that was not written down on its day says so for good.
    await openClient(hands, ourClient.name);
    await hands.click(page.getByRole('button', { name: 'More', exact: true }));
    await hands.click(page.getByRole('menuitem', { name: 'Late entry' }));
    await hands.typeDay(page.getByRole('textbox', { name: 'Day of the session' }), '2 Nov 2026');
    await hands.type(page.getByRole('textbox', { name: 'Time of the session' }), '9:15');
    await hands.type(page.getByRole('textbox', { name: /^Why it is entered late/ }), 'Power cut');
    await hands.click(page.getByRole('button', { name: 'Start the note' }));
    await hands.type(complaint(hands), 'Stiff in the morning');
    await signWithKeys(hands);
    await expect(page.getByText(/Reason: Power cut/)).toBeVisible();
    await openClient(hands, ourClient.name);
    await hands.click(page.getByRole('link', { name: 'Sessions', exact: true }));
    await expect(
      page.getByRole('row').filter({ hasText: 'Late entry' }).filter({ hasText: '09:15' }),
    ).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Amended' })).toHaveCount(1);
    expect(problems).toEqual([]);
  } finally {
    await removeFolder(dataFolder);
  }
});
