import { termsEn } from '#domain/terms/en.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { launchApp, type RunningApp } from '#tests/support/app.ts';
import { startPrivateCups } from '#tests/support/cups.ts';
import { addClient, openClient, startFirstNote, startNote } from '#tests/support/journeys/clients.ts';
import { makeHandout, printDocument } from '#tests/support/journeys/handouts.ts';
import { type Hands, mouseHands } from '#tests/support/journeys/hands.ts';
import { raiseFlag, writeLetter } from '#tests/support/journeys/letters.ts';
import { signNote, writeNote } from '#tests/support/journeys/notes.ts';
import {
  mappedVisit,
  ourClient,
  ourEpisode,
  ourPractice,
  secondVisit,
} from '#tests/support/journeys/people.ts';
import { createPractice, goTo } from '#tests/support/journeys/practice.ts';
import { seeProgress } from '#tests/support/journeys/progress.ts';
import { onDisplay } from '../demo/on-display.ts';
import { runTool, say } from '../say.ts';

/** What a journey took: interactions, and seconds of a person's hands together with those of the program. */
type Measured = { readonly interactions: number; readonly seconds: number };

/** The client says that the seat has gone numb. */
const saddle = { flag: termsEn.flag['cauda-equina'], seen: flagsEn.observation['saddle-numbness'].therapist };

// A private printer's server is among what tests need.
await runTool(() => onDisplay(import.meta.filename, 'test', measureAll));

/** Counts the daily journeys in the real window, with a real printer queue. The last line is one JSON object. */
async function measureAll(): Promise<number> {
  const cups = await startPrivateCups();
  try {
    await cups.addPrinter('Handouts', { isDefault: true });
    const run = await launchApp({ env: cups.environment });
    try {
      say(JSON.stringify(await measureJourneys(run)));
    } finally {
      await run.kill();
    }
  } finally {
    await cups.stop();
  }
  return 0;
}

async function measureJourneys({ page }: RunningApp): Promise<Readonly<Record<string, Measured>>> {
  const setUp = mouseHands(page);
  await createPractice(setUp, ourPractice);
  await addClient(setUp, ourClient);
  const firstVisitNote = await measure(page, 'firstVisitNote', async (hands) => {
    await startFirstNote(hands, ourEpisode);
    await writeNote(hands, mappedVisit);
    await signNote(hands);
  });
  await goTo(setUp, 'Clients');
  const followUpNote = await measure(page, 'followUpNote', async (hands) => {
    await openClientInList(hands);
    await startNote(hands);
    await writeNote(hands, secondVisit);
    await signNote(hands);
  });
  const handout = await measure(page, 'handout', async (hands) => {
    await makeHandout(hands);
    await printDocument(hands);
  });
  await openClient(setUp, ourClient.name);
  const progress = await measure(page, 'progress', seeProgress);
  await startNote(setUp);
  const emergencyLetter = await measure(page, 'emergencyLetter', async (hands) => {
    await raiseFlag(hands, saddle.flag, saddle.seen);
    await writeLetter(hands);
    await printDocument(hands);
  });
  return { followUpNote, firstVisitNote, handout, progress, emergencyLetter };
}

async function openClientInList(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.click(page.getByRole('option').filter({ hasText: ourClient.name }));
  await page.getByRole('heading', { level: 1, name: ourClient.name }).waitFor();
}

async function measure(
  page: RunningApp['page'],
  name: string,
  journey: (hands: Hands) => Promise<void>,
): Promise<Measured> {
  const hands = mouseHands(page);
  const started = performance.now();
  await journey(hands);
  const driven = (performance.now() - started) / 1000;
  const { count, seconds } = hands.made();
  const total = Math.round((driven + seconds) * 10) / 10;
  say(
    `${name}: ${count} interactions; ${driven.toFixed(1)} s driven by program, ${total} s with a person's hands (keystroke-level model).`,
  );
  return { interactions: count, seconds: total };
}
