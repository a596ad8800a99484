import type { ElectronApplication, Page } from '@playwright/test';
import { samplePassphrase } from '#domain/practice/sample.ts';
import { termsEn } from '#domain/terms/en.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import { addClient, fillEpisode, openClient, startFirstNote } from '#tests/support/journeys/clients.ts';
import { openSigning } from '#tests/support/journeys/consents.ts';
import { makeHandout } from '#tests/support/journeys/handouts.ts';
import { raiseFlag, writeLetter } from '#tests/support/journeys/letters.ts';
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
  const flag = termsEn.flag['cauda-equina'];
  await raiseFlag(hands, flag, flagsEn.observation['saddle-numbness'].therapist);
  await look('draft, stop flag');
  await writeLetter(hands);
  await look('letter');
  await hands.click(page.getByRole('link', { name: /^Back to the note/ }));
  await hands.pick(page.getByRole('group', { name: flag, exact: true }), 'No');
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
  for (const tab of ['Sessions', 'Progress', 'Health', 'Handouts', 'Files', 'Consent']) {
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
  await expect(page.getByText('Notes due')).toBeVisible();
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
  for (const paper of ['Progress letter', 'Discharge summary']) {
    await hands.click(page.getByRole('button', { name: paper }));
    await expect(
      page.getByRole('dialog', { name: paper }).locator('[data-drawn="true"]').first(),
    ).toBeVisible();
    await look(paper);
    await hands.press('Escape');
  }
  await openTab(hands, 'Handouts');
  await look('client, handouts');
  await openClient(hands, 'Ada Lindqvist');
  await hands.press('Control+Shift+t');
  await expect(page.getByRole('dialog', { name: 'Note a call' })).toBeVisible();
  await look('note a call');
  await hands.press('Escape');
  await openTab(hands, 'Files');
  await look('client, files');
  await hands.click(page.getByRole('option').filter({ hasText: 'Standing, from behind' }));
  await expect(page.getByRole('dialog').locator('img')).toBeVisible();
  await look('a file in large');
  await hands.press('Escape');
  await openClient(hands, 'Tomás Herrera Quintana');
  await openTab(hands, 'Health');
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
  await look('client, health');
  await openTab(hands, 'Consent');
  await expect(page.getByRole('list', { name: 'Signed consents' })).toBeVisible();
  await look('client, consent');
  await openSigning(hands, 'Deep work at the front');
  await look('signing a consent');
  await hands.pick(page.getByRole('group', { name: 'How to sign' }), 'Type the name');
  await look('signing a consent by name');
  await openClient(hands, 'Walter Brandt');
  await look('client with a red flag');
  await goTo(hands, 'Library');
  await look('library');
  await goTo(hands, 'Practice');
  for (const tab of [
    'Details',
    'Outcomes',
    'Therapists',
    'Appearance',
    'Consent texts',
    'Passphrase',
    'Audit trail',
  ]) {
    await hands.click(page.getByRole('tab', { name: tab }));
    await look(`practice, ${tab}`);
  }
  await hands.press('Control+k');
  await expect(page.getByPlaceholder('A client, words in a note, something to do')).toBeFocused();
  await look('palette');
  await hands.press('Escape');
  await hands.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await look('keys');
  expect(findings).toEqual([]);
});

test('every screen of the record: axe, labels, sizes', async ({ launch }) => {
  test.slow();
  const { app, page, hands } = await launch();
  const findings: string[] = [];
  const look = looker(app, page, findings);

  await openSample(hands);
  await goTo(hands, 'Clients');
  await hands.click(page.getByRole('link', { name: 'Possible duplicates' }));
  await expect(page.getByRole('list', { name: 'Pairs of clients' })).toBeVisible();
  await look('duplicates');
  await hands.click(page.getByRole('link', { name: /^Compare/ }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Merge two records' })).toBeVisible();
  await look('merge');
  await openClient(hands, 'Leo Marchetti');
  await expect(page.getByText(/minor, guardian Rosa Marchetti/)).toBeVisible();
  await look('client under age');
  await openTab(hands, 'Health');
  await expect(page.getByRole('link', { name: /health/i }).last()).toBeVisible();
  await look('health, never asked');
  await openClient(hands, 'Ada Lindqvist');
  await openTab(hands, 'Health');
  await hands.click(page.getByRole('link', { name: 'Edit health' }));
  await expect(page.getByRole('radiogroup', { name: 'Osteoporosis', exact: true })).toBeVisible();
  await look('health, edit');

  // The client's own screen is in a mode of its own, so it keeps its size.
  await openClient(hands, 'Yusuf Demir');
  await hands.click(page.getByRole('button', { name: 'More', exact: true }));
  await hands.click(page.getByRole('menuitem', { name: 'Intake on this screen' }));
  await expect(page.getByRole('button', { name: 'Start the intake' })).toBeVisible();
  // The menu fades away behind the dialog.
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await look('intake, before it starts');
  await hands.click(page.getByRole('button', { name: 'Start the intake' }));
  await page.getByRole('button', { name: 'Begin' }).click();
  const seen = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await showIn(page, colorScheme);
      const wrong = [...(await axeFindings(page)), ...(await fieldsWithoutVisibleLabel(page))];
      findings.push(...wrong.map((each) => `${name}, ${colorScheme}: ${each}`));
    }
    await showIn(page, 'light');
  };
  await page.getByRole('heading', { name: 'What should we call you?' }).waitFor();
  await seen('intake, a question');
  await page.getByRole('textbox', { name: 'What should we call you?' }).fill('Yusuf');
  await expect(page.getByText('Kept')).toBeVisible();
  const next = page.getByRole('button', { name: /^(Next|Leave out)$/ });
  const isLast = page.getByRole('heading', { name: 'That was the last question' });
  while (!(await isLast.isVisible())) await next.or(isLast).first().click();
  await seen('intake, the last page');
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await seen('intake, thanks');
  await page.getByLabel('Passphrase of the therapist', { exact: true }).fill(samplePassphrase);
  await page.getByRole('button', { name: 'Open the records' }).click();
  await page.getByRole('button', { name: 'Choose all' }).waitFor();
  await look('intake, review');
  expect(findings).toEqual([]);
});
