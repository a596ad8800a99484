import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, printDocument, savePdf } from '#tests/support/journeys/handouts.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  firstVisit,
  ourClient,
  ourEpisode,
  ourPractice,
  secondVisit,
} from '#tests/support/journeys/people.ts';
import { createPractice, lock, unlock } from '#tests/support/journeys/practice.ts';
import { backToClient, progressSummary, seeProgress } from '#tests/support/journeys/progress.ts';
import { textOfPdf } from '#tests/support/pdf-text.ts';
import { expect, test } from './fixture.ts';

test('a whole day, from the first run to the trend over two sessions', async ({ launch }) => {
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Handouts', { isDefault: true });
    const { app, page, hands, temporaryFolder, problems } = await launch({ env: cups.environment });

    await createPractice(hands, ourPractice);
    await addClient(hands, ourClient);
    await startFirstNote(hands, ourEpisode);
    await writeNote(hands, firstVisit);
    await signNote(hands);
    await expect(
      page.getByText(
        /Deep tissue massage \(stripping\) was given to the left quadratus lumborum.*20 minutes.*pressure 4/,
      ),
    ).toBeVisible();

    await makeHandout(hands);
    await printDocument(hands);
    const [job] = await cups.jobs(1);
    expect(job?.title).toBe('Aftercare handout');
    const printed = await textOfPdf(job?.path ?? '');
    expect(printed).toContain(ourClient.name);
    expect(printed).toContain('Ruth Kalvin, LMT');
    expect(printed).toMatch(/Dec(ember)? 1, 2026/);

    const saved = join(temporaryFolder, 'handout.pdf');
    await answerSaveDialog(app, saved);
    await savePdf(hands);
    expect(await readFile(saved, 'latin1')).toMatch(/^%PDF-1\.7/);
    expect(await textOfPdf(saved)).toContain(ourClient.name);

    await openClient(hands, ourClient.name);
    await startNote(hands);
    await writeNote(hands, secondVisit);
    await signNote(hands);
    await backToClient(hands, ourClient.name);
    await seeProgress(hands);
    await expect(progressSummary(hands)).toContainText('From 7 to 4: 3 points less');
    await expect(progressSummary(hands).getByRole('heading', { name: 'Better' })).toBeVisible();

    await lock(hands);
    await expect(page.getByText(ourClient.name)).toHaveCount(0);
    await unlock(hands, ourPractice.passphrase);
    await openClient(hands, ourClient.name);
    await seeProgress(hands);
    await expect(progressSummary(hands)).toContainText('From 7 to 4: 3 points less');
    await page.getByRole('link', { name: 'Handouts' }).click();
    await expect(
      page.getByRole('list', { name: 'Handouts given' }).getByText(/sent to Handouts/),
    ).toBeVisible();
    expect(problems).toEqual([]);
  } finally {
    await cups.stop();
  }
});
