import type { Page } from '@playwright/test';
import { termsEn } from '#domain/terms/en.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import type { RunningApp } from '#tests/support/app.ts';
import { openClient, startNote } from '#tests/support/journeys/clients.ts';
import { previewIsDrawn } from '#tests/support/journeys/handouts.ts';
import { type Hands, mouseHands } from '#tests/support/journeys/hands.ts';
import { raiseFlag, writeLetter } from '#tests/support/journeys/letters.ts';
import { goTo, openSample } from '#tests/support/journeys/practice.ts';
import { openTab, seeProgress } from '#tests/support/journeys/progress.ts';
import type { Camera } from './camera.ts';

/** The client of the sample practice with nine sessions. */
const longCourse = 'Tomás Herrera Quintana';
/** The one with an open red flag. */
const withFlag = 'Walter Brandt';

/** The screens with a year of records in them. */
export async function driveSamplePractice({ page }: RunningApp, camera: Camera): Promise<void> {
  const hands = mouseHands(page);
  await openSample(hands);
  await settled(page, 'Notes due');
  await camera.shoot(page, 'sample-today');
  await goTo(hands, 'Clients');
  await settled(page, 'Ada Lindqvist');
  await camera.shoot(page, 'sample-clients');
  await clients(hands, camera);
  await places(hands, camera);
}

async function clients(hands: Hands, camera: Camera): Promise<void> {
  const { page } = hands;
  await openClient(hands, longCourse);
  await camera.shoot(page, 'sample-client');
  await openTab(hands, 'Sessions');
  await camera.shoot(page, 'sample-sessions');
  await seeProgress(hands);
  await camera.shoot(page, 'sample-progress');
  await hands.click(page.getByText('Table', { exact: true }));
  await page.getByRole('table', { name: /Every value of the episode/ }).waitFor();
  await camera.shoot(page, 'sample-progress-table');
  for (const tab of ['Health', 'Consent']) {
    await openTab(hands, tab);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await camera.shoot(page, `sample-${tab.toLowerCase()}`);
  }
  await openClient(hands, withFlag);
  await camera.shoot(page, 'sample-red-flag');
  await emergency(hands, camera);
}

/** A client whose seat has gone numb: the session stops, and the letter is ready. */
async function emergency(hands: Hands, camera: Camera): Promise<void> {
  const { page } = hands;
  await openClient(hands, longCourse);
  await startNote(hands);
  const flag = termsEn.flag['cauda-equina'];
  await raiseFlag(hands, flag, flagsEn.observation['saddle-numbness'].therapist);
  await camera.shoot(page, 'sample-stop');
  await writeLetter(hands);
  await previewIsDrawn(hands);
  await camera.shoot(page, 'sample-letter');
}

async function places(hands: Hands, camera: Camera): Promise<void> {
  const { page } = hands;
  await goTo(hands, 'Library');
  await settled(page, 'Sources');
  await camera.shoot(page, 'library');
  await hands.click(page.getByRole('button', { name: 'Bird dog' }));
  await page.getByRole('heading', { level: 2, name: 'Bird dog' }).waitFor();
  await camera.shoot(page, 'library-exercise');
  await goTo(hands, 'Practice');
  await settled(page, 'The practice');
  await camera.shoot(page, 'practice');
  await hands.click(page.getByRole('tab', { name: 'Audit trail' }));
  await page.getByRole('table').waitFor();
  await camera.shoot(page, 'practice-audit');
  await hands.press('Control+k');
  const search = page.getByPlaceholder('A client, words in a note, something to do');
  await hands.type(search, 'pri');
  await page.getByRole('option', { name: /Priya/ }).first().waitFor();
  await camera.shoot(page, 'palette');
  await hands.press('Escape');
  await hands.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await camera.shoot(page, 'keys');
  await hands.press('Escape');
}

function settled(page: Page, text: string): Promise<void> {
  return page.getByText(text, { exact: true }).first().waitFor();
}
