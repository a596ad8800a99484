import { join } from 'node:path';
import { launchApp, type RunningApp } from '#tests/support/app.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, savePdf } from '#tests/support/journeys/handouts.ts';
import { type Hands, mouseHands } from '#tests/support/journeys/hands.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  firstVisit,
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
  openSample,
  unlock,
} from '#tests/support/journeys/practice.ts';
import { backToClient, seeProgress } from '#tests/support/journeys/progress.ts';
import { projectRoot } from '../project.ts';
import { runTool, say, ToolFailure } from '../say.ts';
import { type Album, newAlbum } from './album.ts';

/** The main job from the first run to the trend, by the hands of a therapist who does not exist. */
await runTool(async () => {
  const album = await newAlbum(join(projectRoot, 'out', 'demo'));
  await withApp(async (run, hands) => {
    await firstRun(album, run, hands);
    await firstSession(album, run, hands);
    await followUp(album, run, hands);
    await rest(album, run, hands);
  });
  await withApp((run, hands) => samplePractice(album, run, hands));
  await album.check(['recovery-sheet.pdf', 'note.pdf', 'handout.pdf']);
  return 0;
});

async function withApp(work: (run: RunningApp, hands: Hands) => Promise<void>): Promise<void> {
  const run = await launchApp();
  try {
    await work(run, mouseHands(run.page));
    if (run.problems.length > 0) throw new ToolFailure(`The window reported: ${run.problems.join('; ')}`);
  } finally {
    await run.close();
  }
}

async function savedAs(run: RunningApp, hands: Hands, album: Album, name: string): Promise<void> {
  await answerSaveDialog(run.app, join(album.folder, name));
  await savePdf(hands);
}

async function firstRun(album: Album, run: RunningApp, hands: Hands): Promise<void> {
  say('First run: a practice, a therapist, a passphrase, the recovery sheet');
  await album.picture(run, 'first-run');
  await namePractice(hands, ourPractice);
  await nameTherapist(hands, ourPractice);
  const code = await choosePassphrase(hands, ourPractice);
  await savedAs(run, hands, album, 'recovery-sheet.pdf');
  await album.picture(run, 'recovery-code');
  await confirmRecoveryCode(hands, code);
  await album.picture(run, 'today-empty');
}

async function firstSession(album: Album, run: RunningApp, hands: Hands): Promise<void> {
  say('A client, her episode, the first note');
  await addClient(hands, ourClient);
  await album.picture(run, 'client-new');
  await startFirstNote(hands, ourEpisode);
  await album.picture(run, 'note-empty');
  await writeNote(hands, firstVisit);
  await album.picture(run, 'note-written');
  await signNote(hands);
  await savedAs(run, hands, album, 'note.pdf');
  await album.picture(run, 'note-signed');

  say('The handout');
  await makeHandout(hands);
  await savedAs(run, hands, album, 'handout.pdf');
  await album.picture(run, 'handout');
}

async function followUp(album: Album, run: RunningApp, hands: Hands): Promise<void> {
  say('A second session and the trend');
  await openClient(hands, ourClient.name);
  await startNote(hands);
  await writeNote(hands, secondVisit);
  await signNote(hands);
  await backToClient(hands, ourClient.name);
  await seeProgress(hands);
  await album.picture(run, 'progress-two-sessions');
}

async function rest(album: Album, run: RunningApp, hands: Hands): Promise<void> {
  say('Library, practice, lock and unlock');
  await goTo(hands, 'Library');
  await album.picture(run, 'library');
  await goTo(hands, 'Practice');
  await album.picture(run, 'practice');
  await lock(hands);
  await album.picture(run, 'unlock');
  await unlock(hands, ourPractice.passphrase);
}

async function samplePractice(album: Album, run: RunningApp, hands: Hands): Promise<void> {
  say('The sample practice');
  const { page } = hands;
  await openSample(hands);
  await album.picture(run, 'today');
  await goTo(hands, 'Clients');
  await album.picture(run, 'clients');
  await openClient(hands, 'Tomás Herrera Quintana');
  await album.picture(run, 'client');
  const parts = page.getByRole('navigation', { name: 'Parts of the record' });
  await hands.click(parts.getByRole('link', { name: 'Sessions' }));
  await album.picture(run, 'sessions');
  await seeProgress(hands);
  await album.picture(run, 'progress');
  await hands.click(parts.getByRole('link', { name: 'Handouts' }));
  await album.picture(run, 'handouts');
  await openClient(hands, 'Walter Brandt');
  await album.picture(run, 'client-red-flag');
  await openClient(hands, 'Priya Raman');
  await startNote(hands);
  await album.picture(run, 'note-draft');
  await hands.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await album.picture(run, 'palette');
}
