import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { methodsFromDisk } from '#domain/contract/from-disk.ts';
import { methods } from '#domain/contract/table.ts';
import { isAllowedInIntake } from '#domain/intake/mode.ts';
import { samplePassphrase } from '#domain/practice/sample.ts';
import { addClient, openClient } from '#tests/support/journeys/clients.ts';
import { ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, openSample, unlock } from '#tests/support/journeys/practice.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { expect, test, type Window } from './fixture.ts';

const name = 'Henrike Tollund';
const firstQuestion = 'What should we call you?';

/** From the client's record to the first question on the client's own screen. */
async function handOver({ page, hands }: Window): Promise<void> {
  await hands.click(page.getByRole('button', { name: 'More', exact: true }));
  await hands.click(page.getByRole('menuitem', { name: 'Intake on this screen' }));
  await hands.click(page.getByRole('button', { name: 'Start the intake' }));
  await page.getByRole('heading', { name: 'Welcome to Lindenhof Massage' }).waitFor();
}

async function begin(window: Window): Promise<void> {
  await window.page.getByRole('button', { name: 'Begin' }).click();
  await window.page.getByRole('heading', { name: firstQuestion }).waitFor();
}

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string } };

/** What the store and the shell answer the page itself, method by method. */
function codesOf(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    const { backnote } = window as unknown as {
      backnote: { call: (name: string, input: unknown) => Promise<Answer> };
    };
    const said: string[] = [];
    for (const each of wanted) {
      const answer = await backnote.call(each, {});
      said.push(`${each}: ${answer.ok ? 'answered' : answer.error?.code}`);
    }
    return said;
  }, names);
}

/** What the window's first heading says, asked by the shell: a page that crashed has no driver of its own any more. */
function headingIn(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return '';
    const ask = contents.executeJavaScript("document.querySelector('h1')?.textContent ?? ''");
    // A page that dies while it is asked never answers.
    const silence = new Promise<string>((resolve) => setTimeout(() => resolve(''), 500));
    return Promise.race([ask.catch(() => '') as Promise<string>, silence]);
  });
}

test('a client at the computer finds no way out but the therapist’s passphrase', async ({ launch }) => {
  test.slow();
  const dataFolder = await mkdtemp(join(tmpdir(), 'bn-intake-'));
  try {
    let window = await launch({ dataFolder });
    await createPractice(window.hands, ourPractice);
    await addClient(window.hands, { name });
    await handOver(window);
    await begin(window);
    const { app, page } = window;
    const stillAsked = async (what: string): Promise<void> => {
      await expect(page.getByRole('heading', { name: firstQuestion }), what).toBeVisible();
      await expect(page.getByRole('dialog'), what).toHaveCount(0);
      await expect(page.getByRole('navigation'), what).toHaveCount(0);
      expect(app.windows(), what).toHaveLength(1);
      expect(page.url(), what).toBe('app://backnote/index.html');
    };

    // The window itself.
    const shell = await app.evaluate(({ BrowserWindow, Menu }) => {
      const [own] = BrowserWindow.getAllWindows();
      own?.webContents.openDevTools();
      own?.close();
      return {
        isKiosk: own?.isKiosk(),
        isMinimizable: own?.isMinimizable(),
        hasMenu: Menu.getApplicationMenu() !== null,
        hasDevTools: own?.webContents.isDevToolsOpened(),
      };
    });
    expect(shell).toMatchObject({ isKiosk: true, hasMenu: false, hasDevTools: false });
    await stillAsked('closing');

    // Keys.
    const field = page.getByRole('textbox', { name: firstQuestion });
    await field.fill('Henny');
    await expect(page.getByText('Kept')).toBeVisible();
    for (const chord of [
      'Escape',
      'Alt+F4',
      'Alt+ArrowLeft',
      'Control+k',
      'Control+l',
      'Control+r',
      'Control+Shift+r',
      'Control+w',
      'Control+n',
      'Control+Shift+n',
      'Control+p',
      'Control+q',
      'Control+1',
      'Control+Shift+i',
      'Control+=',
      'F5',
      'F11',
      'F12',
      '?',
    ]) {
      await page.keyboard.press(chord);
      await stillAsked(chord);
    }
    await field.fill('Henny');
    const reached = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect([...reached].filter((words) => words !== '').sort()).toEqual(
      expect.arrayContaining(['Back', 'Give the computer back', 'Next']),
    );
    await stillAsked('Tab');

    // A file dropped, a file pasted, rich text pasted.
    const isTaken = await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['<h1>x</h1>'], 'x.html', { type: 'text/html' }));
      const names = ['dragenter', 'dragover', 'drop'];
      return names.filter((each) => {
        const event = new DragEvent(each, { bubbles: true, cancelable: true, dataTransfer: carried });
        return document.body.dispatchEvent(event);
      });
    });
    expect(isTaken).toEqual([]);
    await stillAsked('drop');
    await app.evaluate(({ clipboard }) => {
      // The types take the browser's clipboard for Electron's.
      const { write } = clipboard as unknown as { write: (data: { text: string; html: string }) => void };
      write({ text: ' plain words', html: '<a href="https://example.com">words</a>' });
    });
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    await expect(field).toHaveValue('Henny plain words');
    await expect(page.getByText('Kept')).toBeVisible();
    await stillAsked('paste');

    // The page as somebody who could run code in it.
    const said = await page.evaluate(async () => {
      const opened = globalThis.open('app://backnote/index.html');
      const { backnote } = globalThis as unknown as {
        backnote: { addFile: (target: unknown, file: File) => unknown };
      };
      const target = { transferId: crypto.randomUUID(), clientId: crypto.randomUUID(), sessionId: null };
      return { opened: opened !== null, file: backnote.addFile(target, new File(['x'], 'x.txt')) };
    });
    expect(said).toEqual({ opened: false, file: null });
    await stillAsked('window.open');
    const refused = Object.keys(methods).filter((each) => !isAllowedInIntake(each));
    const expected = (each: string) => (methodsFromDisk.includes(each) ? 'not-trusted' : 'intake-mode');
    expect(await codesOf(page, refused)).toEqual(refused.map((each) => `${each}: ${expected(each)}`));
    expect(await codesOf(page, ['shell.setPreferences', 'shell.about'])).toEqual([
      'shell.setPreferences: intake-mode',
      'shell.about: intake-mode',
    ]);

    // A new page, and a dead one.
    await page.reload();
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => headingIn(app)).toBe('Welcome to Lindenhof Massage');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())).toBe(true);

    // Pulling the plug locks.
    await window.kill();
    window = await launch({ dataFolder });
    await expect(window.page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
    expect(await codesOf(window.page, ['intake.current', 'clients.list'])).toEqual([
      'intake.current: locked',
      'clients.list: locked',
    ]);
    await unlock(window.hands, ourPractice.passphrase);
    await openClient(window.hands, name);
    await expect(window.page.getByText(/not handed in/)).toBeVisible();
    await finishIntake(window);
  } finally {
    await removeFolder(dataFolder);
  }
});

/** Goes on where the client was, locks in between, hands in, and leaves with the passphrase. */
async function finishIntake(window: Window): Promise<void> {
  const { app, page, hands } = window;
  await handOver(window);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Which pronouns do you use?' }).waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('textbox', { name: firstQuestion })).toHaveValue('Henny plain words');

  // The screen saver comes in the middle of a word: the word is kept, the records are locked.
  await page.getByRole('textbox', { name: firstQuestion }).fill('Henny');
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
  await page.getByRole('heading', { name: 'Unlock' }).waitFor();
  const after = await app.evaluate(({ BrowserWindow, Menu }) => ({
    isKiosk: BrowserWindow.getAllWindows()[0]?.isKiosk(),
    hasMenu: Menu.getApplicationMenu() !== null,
  }));
  expect(after).toEqual({ isKiosk: false, hasMenu: true });
  await unlock(hands, ourPractice.passphrase);
  await openClient(hands, name);
  await handOver(window);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('textbox', { name: firstQuestion })).toHaveValue('Henny');

  await page.getByRole('button', { name: 'Give the computer back' }).click();
  const passphrase = page.getByLabel('Passphrase of the therapist', { exact: true });
  await passphrase.fill('a good guess by a client');
  await page.getByRole('button', { name: 'Open the records' }).click();
  await expect(page.getByText(/That is not the passphrase/)).toBeVisible();
  expect(await codesOf(page, ['clients.list'])).toEqual(['clients.list: intake-mode']);
  await page.getByRole('button', { name: 'Go on with the questions' }).click();
  const next = page.getByRole('button', { name: /^(Next|Leave out)$/ });
  const isLast = page.getByRole('heading', { name: 'That was the last question' });
  while (!(await isLast.isVisible())) await next.or(isLast).first().click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await passphrase.fill(ourPractice.passphrase);
  await page.getByRole('button', { name: 'Open the records' }).click();

  // The review waits where the therapist comes back.
  await page.getByRole('button', { name: 'Choose all' }).click();
  await page.getByRole('button', { name: 'Take over 1 answer' }).click();
  await expect(page.getByText(/What is marked went into the record/)).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('called Henny')).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())).toBe(false);
}

test('a few questions before a session go from the client’s hands into the measures', async ({ launch }) => {
  const { page, hands } = await launch();
  await openSample(hands);
  await openClient(hands, 'Tomás Herrera Quintana');
  await hands.click(page.getByRole('button', { name: 'More', exact: true }));
  await hands.click(page.getByRole('menuitem', { name: 'Questions for today (2 minutes)' }));
  await hands.click(page.getByRole('button', { name: 'Start the questions' }));
  // His language is Spanish.
  await page.getByRole('button', { name: 'Empezar' }).click();
  await page.getByRole('heading', { name: '¿Cuánto dolor tiene ahora mismo?' }).waitFor();
  await page.keyboard.press('4');
  await expect(page.getByText('Guardado')).toBeVisible();
  expect(await codesOf(page, ['clients.list'])).toEqual(['clients.list: intake-mode']);
  const next = page.getByRole('button', { name: /^(Siguiente|Dejar en blanco)$/ });
  const handIn = page.getByRole('button', { name: 'Entregar' });
  while (!(await handIn.isVisible())) await next.or(handIn).first().click();
  await handIn.click();
  await page.getByLabel('Passphrase of the therapist', { exact: true }).fill(samplePassphrase);
  await page.getByRole('button', { name: 'Open the records' }).click();
  await hands.click(page.getByRole('button', { name: 'Take over 1 answer' }));
  await expect(page.getByRole('region', { name: 'Taken over' })).toContainText('4 (0 to 10)');
});
