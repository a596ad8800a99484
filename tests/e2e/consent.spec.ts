import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import {
  drawnLines,
  drawStroke,
  isKept,
  openSigning,
  signConsent,
} from '#tests/support/journeys/consents.ts';
import { ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, unlock } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { expect, test, type Window } from './fixture.ts';

async function toConsents({ hands }: Window): Promise<void> {
  await openClient(hands, ourClient.name);
  await openTab(hands, 'Consent');
}

test('a signature survives a kill, is signed, printed and saved', async ({ launch }) => {
  test.slow();
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-consent-'));
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Desk', { isDefault: true });
    const first = await launch({ dataFolder });
    await createPractice(first.hands, ourPractice);
    await addClient(first.hands, ourClient);
    await openTab(first.hands, 'Consent');
    await openSigning(first.hands, 'Massage treatment');
    await drawStroke(first.hands, 0);
    await drawStroke(first.hands, 1);
    await expect(first.page.getByText('2 strokes')).toBeVisible();
    await isKept(first.hands);
    const drawn = await drawnLines(first.hands);
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    await first.kill();

    const second = await launch({ dataFolder, env: cups.environment });
    const { app, page, hands, temporaryFolder } = second;
    await unlock(hands, ourPractice.passphrase);
    await toConsents(second);
    await openSigning(hands, 'Massage treatment');
    await expect(page.getByText('2 strokes')).toBeVisible();
    expect(await drawnLines(hands)).toEqual(drawn);
    await signConsent(hands);
    const signed = page.getByRole('list', { name: 'Signed consents' }).getByRole('listitem');
    await expect(signed).toHaveCount(1);
    await expect(signed).toContainText(`by ${ourClient.name}`);
    await expect(signed).toContainText('In force until');

    await hands.click(signed.getByRole('button', { name: /^Print: Massage treatment/ }));
    await expect(page.getByText('Sent to Desk.')).toBeVisible({ timeout: 30_000 });
    const [job] = await cups.jobs(1);
    expect(job?.title).toBe('Consent');

    const saved = join(temporaryFolder, 'consent.pdf');
    await answerSaveDialog(app, saved);
    await hands.click(signed.getByRole('button', { name: /^Save as PDF: Massage treatment/ }));
    await expect(page.getByText(/^Saved as consent\.pdf/)).toBeVisible({ timeout: 30_000 });
    const bytes = await readFile(saved);
    const checked = await checkPdf(bytes);
    expect(checked.findings).toEqual([]);
    expect(checked.tags.flatMap(rolesIn)).toContain('Figure');
    expect((await readWithPoppler(bytes)).complaints).toBe('');
    expect(second.problems).toEqual([]);
  } finally {
    await cups.stop();
    await removeFolder(dataFolder);
  }
});

test('the note warns, leads to signing and back, and is quiet afterwards', async ({ launch }) => {
  const window = await launch();
  const { page, hands } = window;
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await startFirstNote(hands, ourEpisode);
  const warning = page.getByRole('list', { name: 'Consent', exact: true });
  await expect(warning).toContainText('No consent signed: Massage treatment');
  await hands.click(page.getByRole('link', { name: 'Sign consent: Massage treatment' }));

  // Without a pointer: the name typed once more stands for the drawing.
  await hands.pick(page.getByRole('group', { name: 'How to sign' }), 'Type the name');
  await hands.type(page.getByRole('textbox', { name: 'Type your full name again' }), ourClient.name);
  await hands.press('Tab');
  await hands.press('Space');
  await hands.click(page.getByRole('button', { name: 'Sign consent' }));
  await expect(page.getByRole('button', { name: 'Sign note' })).toBeVisible();
  await expect(warning).toHaveCount(0);

  await toConsents(window);
  const signed = page.getByRole('list', { name: 'Signed consents' }).getByRole('listitem');
  await expect(signed).toContainText('name typed');
  await hands.click(signed.getByRole('button', { name: /^Take back: Massage treatment/ }));
  const dialog = page.getByRole('dialog', { name: 'Take this consent back?' });
  await hands.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'Wants a pause');
  await hands.click(dialog.getByRole('button', { name: 'Take back' }));
  await expect(signed).toContainText('Taken back on');
  await expect(signed).toContainText('Reason: Wants a pause');
  expect(window.problems).toEqual([]);
});
