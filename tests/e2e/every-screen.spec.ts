import type { ElectronApplication, Page } from '@playwright/test';
import { addClient, fillEpisode, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { makeHandout } from '#tests/support/journeys/handouts.ts';
import { askToSign, confirmSigning, writeNote } from '#tests/support/journeys/notes.ts';
import { firstVisit, ourClient, ourEpisode, ourPractice } from '#tests/support/journeys/people.ts';
import {
  choosePassphrase,
  confirmRecoveryCode,
  goTo,
  lock,
  namePractice,
  nameTherapist,
  openSample,
} from '#tests/support/journeys/practice.ts';
import { openTab, seeProgress } from '#tests/support/journeys/progress.ts';
import { expect, test } from './fixture.ts';
import { axeFindings, fieldsWithoutVisibleLabel, laidOut, showIn, sidewaysScrolling } from './screens.ts';

type Look = (name: string) => Promise<void>;

const sizes = [
  { name: '1024 × 700', width: 1024, height: 700, zoom: 1 },
  { name: '200 %', width: 1440, height: 900, zoom: 2 },
] as const;

/** Looks at a screen in both appearances and in the two sizes that are hardest, and remembers what is wrong. */
function looker(app: ElectronApplication, page: Page, findings: string[]): Look {
  const resize = ({ width, height, zoom }: { width: number; height: number; zoom: number }) =>
    app.evaluate(
      ({ BrowserWindow }, wanted) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setContentSize(wanted.width, wanted.height);
        window?.webContents.setZoomFactor(wanted.zoom);
      },
      { width, height, zoom },
    );
  const note = (screen: string, wrong: readonly string[]) =>
    findings.push(...wrong.map((each) => `${screen}: ${each}`));
  return async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await showIn(page, colorScheme);
      note(`${name}, ${colorScheme}`, await axeFindings(page));
    }
    await showIn(page, 'light');
    note(
      name,
      (await fieldsWithoutVisibleLabel(page)).map((field) => `no visible label: ${field}`),
    );
    for (const size of sizes) {
      await resize(size);
      await page.waitForFunction(({ width, zoom }) => Math.abs(window.innerWidth - width / zoom) <= 1, {
        width: size.width,
        zoom: size.zoom,
      });
      await laidOut(page);
      note(
        `${name}, ${size.name}`,
        (await sidewaysScrolling(page)).map((each) => `scrolls sideways: ${each}`),
      );
    }
    await resize({ width: 1440, height: 900, zoom: 1 });
  };
}

test('every screen of the main job: axe, labels, sizes', async ({ launch }) => {
  test.slow();
  const { app, page, hands } = await launch();
  const findings: string[] = [];
  const look = looker(app, page, findings);

  await look('first run, practice');
  await namePractice(hands, ourPractice);
  await look('first run, therapist');
  await nameTherapist(hands, ourPractice);
  await look('first run, passphrase');
  const code = await choosePassphrase(hands, ourPractice);
  await look('recovery code');
  await confirmRecoveryCode(hands, code);
  await look('today, empty');
  await goTo(hands, 'Clients');
  await expect(page.getByText('No clients yet')).toBeVisible();
  await look('clients, empty');
  await hands.click(page.getByRole('link', { name: 'New client' }));
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
  await look('new client');
  await addClient(hands, ourClient);
  await look('client, new');
  await hands.click(page.getByRole('button', { name: 'New note' }));
  await fillEpisode(hands, ourEpisode);
  await look('new episode');
  await hands.click(page.getByRole('button', { name: 'Cancel' }));
  await startFirstNote(hands, ourEpisode);
  await look('draft, empty');
  await writeNote(hands, firstVisit);
  await look('draft, written');
  await hands.click(page.getByRole('textbox', { name: 'Next visit', exact: true }));
  await expect(page.getByRole('dialog', { name: 'Calendar' })).toBeVisible();
  await look('draft, calendar open');
  await hands.press('Tab');
  await askToSign(hands);
  await look('sign');
  await confirmSigning(hands);
  await look('signed note');
  await makeHandout(hands);
  await look('handout');
  await openClient(hands, ourClient.name);
  for (const tab of ['Sessions', 'Progress', 'Handouts']) {
    await openTab(hands, tab);
    await look(`client, ${tab}`);
  }
  await lock(hands);
  await look('unlock');
  await hands.click(page.getByRole('button', { name: 'Use the recovery code' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Use the recovery code' })).toBeVisible();
  await look('recover');
  expect(findings).toEqual([]);
});

test('every screen with a year of records: axe, labels, sizes', async ({ launch }) => {
  test.slow();
  const { app, page, hands } = await launch();
  const findings: string[] = [];
  const look = looker(app, page, findings);

  await openSample(hands);
  await expect(page.getByText('Notes to finish')).toBeVisible();
  await look('today');
  await goTo(hands, 'Clients');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look('clients');
  await openClient(hands, 'Tomás Herrera Quintana');
  await look('client, overview');
  await openTab(hands, 'Sessions');
  await look('client, sessions');
  await seeProgress(hands);
  await look('progress, chart');
  await hands.click(page.getByText('Table', { exact: true }));
  await look('progress, table');
  await openTab(hands, 'Handouts');
  await look('client, handouts');
  await openClient(hands, 'Walter Brandt');
  await look('client with a red flag');
  await goTo(hands, 'Library');
  await look('library');
  await goTo(hands, 'Practice');
  for (const tab of ['Details', 'Appearance', 'Passphrase', 'Audit trail']) {
    await hands.click(page.getByRole('tab', { name: tab }));
    await look(`practice, ${tab}`);
  }
  await hands.press('Control+k');
  await expect(page.getByPlaceholder('A client, a screen or something to do')).toBeFocused();
  await look('palette');
  await hands.press('Escape');
  await hands.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await look('keys');
  expect(findings).toEqual([]);
});
