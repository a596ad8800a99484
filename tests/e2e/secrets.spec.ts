import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCanaries } from '#tests/support/canaries.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, lock } from '#tests/support/journeys/practice.ts';
import { expect, test } from './fixture.ts';

/** Parts that stand in no other text, so that finding one means that a record lies open. */
const texts = [
  'Tollund',
  'Henrike',
  '555-0177',
  'Almond oil',
  ourPractice.passphrase,
  'gravel lantern',
  'locked after moving boxes',
  'eases after an hour',
  'guarded at first',
];

test('after a day of work no file holds a name, a passphrase or a word of a note', async ({ launch }) => {
  const { app, page, hands, dataFolder, temporaryFolder, close } = await launch();
  const look = () =>
    [dataFolder, temporaryFolder].flatMap((folder) => findCanaries(folder, { texts, keys: [] }));

  const code = await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  await writeNote(hands, firstVisit);
  expect(look()).toEqual([]);
  await signNote(hands);
  await makeHandout(hands);
  // What the therapist saves elsewhere is the therapist's: it goes away before the search.
  const saved = join(temporaryFolder, 'saved.pdf');
  await answerSaveDialog(app, saved);
  await savePdf(hands);
  expect((await readFile(saved)).length).toBeGreaterThan(10_000);
  await writeFile(saved, '');
  await hands.press('Control+k');
  await page.getByPlaceholder('A client, words in a note, something to do').fill('Tollund');
  await expect(page.getByRole('option', { name: /^Henrike Tollund/ })).toBeVisible();
  await hands.press('Escape');
  expect(look()).toEqual([]);
  await lock(hands);
  expect(look()).toEqual([]);
  expect(findCanaries(dataFolder, { texts: [code], keys: [] })).toEqual([]);

  // The search has teeth: it finds what is put there on purpose.
  const bait = join(dataFolder, 'browser', 'bait');
  for (const encoding of ['utf8', 'utf16le'] as const) {
    await writeFile(bait, `x${texts[0]}`, encoding);
    expect(look()).toContain(`${bait}: Tollund`);
  }
  await writeFile(bait, '');
  await close();
});
