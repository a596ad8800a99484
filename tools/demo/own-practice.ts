import type { RunningApp } from '#tests/support/app.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { compareVersions, correctComplaint } from '#tests/support/journeys/amend.ts';
import {
  beginEpisode,
  fillClient,
  fillEpisode,
  openClient,
  startNote,
} from '#tests/support/journeys/clients.ts';
import { inSpanish, makeHandout, savePdf } from '#tests/support/journeys/handouts.ts';
import { type Hands, mouseHands } from '#tests/support/journeys/hands.ts';
import { askToSign, confirmSigning, signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  mappedVisit,
  ourClient,
  ourEpisode,
  ourPractice,
  secondVisit,
} from '#tests/support/journeys/people.ts';
import {
  choosePassphrase,
  confirmRecoveryCode,
  goTo,
  lock,
  namePractice,
  nameTherapist,
} from '#tests/support/journeys/practice.ts';
import { backToClient, openTab, seeProgress } from '#tests/support/journeys/progress.ts';
import type { Camera } from './camera.ts';

/** The whole main job of a therapist with one client, from the first run to the trend over two sessions. */
export async function driveOwnPractice(run: RunningApp, camera: Camera): Promise<void> {
  const hands = mouseHands(run.page);
  await firstRun(run, hands, camera);
  await firstClient(hands, camera);
  await firstSession(run, hands, camera);
  await secondSession(hands, camera);
  await lock(hands);
  await camera.shoot(run.page, 'unlock');
}

async function firstRun({ app, page }: RunningApp, hands: Hands, camera: Camera): Promise<void> {
  await camera.shoot(page, 'first-run-practice');
  await namePractice(hands, ourPractice);
  await camera.shoot(page, 'first-run-therapist');
  await nameTherapist(hands, ourPractice);
  await hands.type(page.getByLabel('New passphrase', { exact: true }), ourPractice.passphrase);
  await camera.shoot(page, 'first-run-passphrase');
  await page.getByLabel('New passphrase', { exact: true }).fill('');
  const code = await choosePassphrase(hands, ourPractice);
  await camera.shoot(page, 'recovery-code');
  await answerSaveDialog(app, camera.document('recovery-sheet.pdf'));
  await savePdf(hands);
  await confirmRecoveryCode(hands, code);
  await camera.shoot(page, 'today-empty');
}

async function firstClient(hands: Hands, camera: Camera): Promise<void> {
  const { page } = hands;
  await goTo(hands, 'Clients');
  await page.getByText('No clients yet').waitFor();
  await camera.shoot(page, 'clients-empty');
  await hands.click(page.getByRole('link', { name: 'New client' }));
  await fillClient(hands, ourClient);
  await camera.shoot(page, 'new-client');
  await hands.click(page.getByRole('button', { name: 'Add client' }));
  await page.getByRole('heading', { level: 1, name: ourClient.name }).waitFor();
  await camera.shoot(page, 'client-new');
}

async function firstSession({ app, page }: RunningApp, hands: Hands, camera: Camera): Promise<void> {
  await hands.click(page.getByRole('button', { name: 'New note' }));
  await fillEpisode(hands, ourEpisode);
  await camera.shoot(page, 'new-episode');
  await beginEpisode(hands);
  await camera.shoot(page, 'note-empty');
  await writeNote(hands, mappedVisit);
  await camera.shoot(page, 'note-map');
  for (const section of ['Subjective', 'Treatment', 'Assessment']) {
    await page.getByRole('heading', { name: section }).scrollIntoViewIfNeeded();
    await page.getByRole('heading', { name: section }).evaluate((heading) => heading.scrollIntoView());
    await camera.shoot(page, `note-${section.toLowerCase()}`);
  }
  await askToSign(hands);
  await camera.shoot(page, 'sign');
  await confirmSigning(hands);
  await camera.shoot(page, 'signed-note');
  await answerSaveDialog(app, camera.document('note.pdf'));
  await savePdf(hands);
  await makeHandout(hands);
  await camera.shoot(page, 'handout');
  await answerSaveDialog(app, camera.document('handout.pdf'));
  await savePdf(hands);
  await camera.shoot(page, 'handout-saved');
  await inSpanish(hands);
  await camera.shoot(page, 'handout-spanish');
  await answerSaveDialog(app, camera.document('handout-spanish.pdf'));
  await savePdf(hands);
  await page.getByText('Saved as handout-spanish.pdf').waitFor();
}

async function secondSession(hands: Hands, camera: Camera): Promise<void> {
  const { page } = hands;
  await openClient(hands, ourClient.name);
  await startNote(hands);
  await camera.shoot(page, 'follow-up-empty');
  await writeNote(hands, secondVisit);
  await signNote(hands);
  await correctComplaint(hands, 'Heard the wrong side', 'Stiff in the morning, worse on the right.');
  await camera.shoot(page, 'note-amended');
  await compareVersions(hands);
  await camera.shoot(page, 'note-versions');
  await backToClient(hands, ourClient.name);
  await camera.shoot(page, 'client-overview');
  await openTab(hands, 'Sessions');
  await camera.shoot(page, 'client-sessions');
  await openTab(hands, 'Handouts');
  await camera.shoot(page, 'client-handouts');
  await seeProgress(hands);
  await camera.shoot(page, 'progress-two-sessions');
}
