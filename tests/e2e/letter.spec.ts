import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { startPrivateCups } from '#tests/support/cups.ts';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { previewIsDrawn, printDocument } from '#tests/support/journeys/handouts.ts';
import { mouseHands } from '#tests/support/journeys/hands.ts';
import { raiseFlag, writeLetter } from '#tests/support/journeys/letters.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { textOfPdf } from '#tests/support/pdf-text.ts';
import { expect, test } from './fixture.ts';

/** From saddle numbness to paper: the bar that the product sets itself. */
const mostInteractions = 4;

test('saddle numbness is an emergency letter on paper within four interactions, and stays in the record', async ({
  launch,
}) => {
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Letters', { isDefault: true });
    const { page, hands, problems } = await launch({ env: cups.environment });
    await createPractice(hands, ourPractice);
    await addClient(hands, ourClient);
    await startFirstNote(hands, ourEpisode);

    const emergency = mouseHands(page);
    const seen = flagsEn.observation['saddle-numbness'].therapist;
    await raiseFlag(emergency, flagsEn.flag['cauda-equina'].therapist, seen);
    await writeLetter(emergency);
    await expect(page.getByText(`Call ${ourPractice.emergencyNumber} now.`)).toBeVisible();
    await printDocument(emergency);
    expect(emergency.made().count).toBeLessThanOrEqual(mostInteractions);

    const [job] = await cups.jobs(1);
    const printed = (await textOfPdf(job?.path ?? '')).replace(/\s+/g, ' ');
    for (const words of [
      'Emergency: please assess now, within hours',
      ourClient.name,
      seen,
      'No massage was given in this session.',
      `call ${ourPractice.emergencyNumber}`,
      ourPractice.therapist,
    ]) {
      expect(printed).toContain(words);
    }

    expect(job?.title ?? '').not.toContain(ourClient.name);

    // Kept as it was given: beside the letter, and in the client's timeline.
    const kept = page.getByRole('region', { name: 'Letters kept from this session' });
    await expect(kept.getByText('Emergency, to Emergency department')).toBeVisible();
    await hands.click(kept.getByRole('button', { name: /^Show the letter/ }));
    await previewIsDrawn(hands, page.getByRole('dialog', { name: /^Letter of / }));
    await hands.press('Escape');
    await openClient(hands, ourClient.name);
    await hands.click(page.getByRole('button', { name: 'Letters', exact: true }));
    await expect(page.getByRole('option')).toHaveCount(1);
    expect(problems).toEqual([]);
  } finally {
    await cups.stop();
  }
});
