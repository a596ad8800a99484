import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice } from '#tests/support/journeys/practice.ts';
import { attacks } from './attacks.ts';
import { expect, test } from './fixture.ts';

type Envelope = { readonly ok: boolean; readonly error?: { readonly code: string } };

/** Calls the boundary as the page itself could. */
function call(page: Page, name: string, input: unknown): Promise<Envelope> {
  return page.evaluate(
    ([method, value]) => {
      const { backnote } = window as unknown as {
        backnote: { call: (name: unknown, input: unknown) => Promise<Envelope> };
      };
      return backnote.call(method, value);
    },
    [name, input] as const,
  );
}

test('the policy of the page stops every attack', async ({ launch }) => {
  // A camera that is there, so that only the permission can refuse it.
  const { app, page, hands } = await launch({ switches: ['--use-fake-device-for-media-stream'] });
  await createPractice(hands, ourPractice);
  const address = page.url();
  for (const { name, run, stoppedBy } of attacks) {
    const said = await page.evaluate(run);
    expect(`${name}: ${said}`).toBe(`${name}: ${stoppedBy}`);
  }
  expect(await page.evaluate(() => Reflect.has(window, 'wasAttacked'))).toBe(false);
  expect(page.url()).toBe(address);
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Today');
});

test('the policy is there in words: no unsafe source, nothing from outside', async ({ launch }) => {
  const { page } = await launch();
  const policy = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|http|\*/);
});

test('the window is sandboxed, isolated and knows nothing of Node', async ({ launch }) => {
  const { app, page } = await launch();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Not part of the types, and the only way to ask what is really in force.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  const known = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
  );
  expect(known).toEqual([]);
  expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'backnote')).sort())).toEqual([
    'addFile',
    'call',
    'flushed',
    'subscribe',
  ]);
});

test('unknown methods, wrong input and locked records are refused with their code', async ({ launch }) => {
  const { page } = await launch();
  const codeOf = async (name: string, input: unknown) => (await call(page, name, input)).error?.code;
  expect(await codeOf('vault.destroy', {})).toBe('unknown-method');
  expect(await codeOf('constructor', {})).toBe('unknown-method');
  expect(await codeOf('shell.execute', {})).toBe('unknown-method');
  expect(await codeOf('clients.list', {})).toBe('locked');
  expect(await codeOf('vault.unlock', { passphrase: 7 })).toBe('invalid-input');
  expect(await codeOf('vault.unlock', { passphrase: 'x'.repeat(600_000) })).toBe('too-large');
});

test('a window that is not ours is not answered, even with our page and preload in it', async ({
  launch,
}) => {
  const { app } = await launch();
  const code = await app.evaluate(async ({ app: electronApp, BrowserWindow, session }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${electronApp.getAppPath()}/out/preload/index.cjs`,
        sandbox: true,
        session: session.fromPartition('backnote'),
      },
    });
    await stranger.loadURL('app://backnote/index.html');
    const answer = await stranger.webContents.executeJavaScript("window.backnote.call('vault.status', {})");
    stranger.destroy();
    return answer.error?.code;
  });
  expect(code).toBe('not-trusted');
});

test('a second start on the same records ends by itself and shows the first window', async ({ launch }) => {
  const { app, page, dataFolder } = await launch();
  const env = await app.evaluate(() => process.env);
  const [program = '', ...args] = await app.evaluate(() => process.argv);
  const own = args.filter((arg) => !/^--(inspect|remote-debugging)/.test(arg));
  const second = spawn(program, own, { env: { ...env, BACKNOTE_DATA: dataFolder }, stdio: 'ignore' });
  const [status] = await once(second, 'exit');
  expect(status).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(app.windows()).toHaveLength(1);
});
