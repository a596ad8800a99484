import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shellSettings } from '#main/app/shell-settings.ts';
import { watchVault } from '#main/app/vault-watch.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { storeSettings } from '#main/store/settings.ts';

const userData = '/home/someone/.config/Backnote';

test('records lie in the data of the account, unless a folder is named', () => {
  const usual = shellSettings({ environment: {}, isDevelopment: false, userData });
  expect(usual).toMatchObject({ dataFolder: join(userData, 'data'), isOnOwnData: false });
  expect(usual.browserFolder).toBeUndefined();
  const named = shellSettings({ environment: { BACKNOTE_DATA: '/try' }, isDevelopment: false, userData });
  expect(named).toMatchObject({ dataFolder: '/try', browserFolder: '/try/browser', isOnOwnData: true });
});

test('only a development build loads its page from a server', () => {
  const environment = { ELECTRON_RENDERER_URL: 'http://localhost:5173/' };
  expect(shellSettings({ environment, isDevelopment: false, userData }).developmentOrigin).toBeUndefined();
  expect(shellSettings({ environment, isDevelopment: true, userData }).developmentOrigin).toBe(
    'http://localhost:5173',
  );
});

function storeSettingsWith(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') {
  return storeSettings({
    dataFolder: '/data',
    entryUrl: 'file:///opt/backnote/out/main/store.js',
    environment,
    platform,
    isDevelopment: false,
  });
}

test('the fonts lie beside the built files', () => {
  expect(storeSettingsWith({})).toEqual({
    dataFolder: '/data',
    fontsFolder: '/opt/backnote/out/fonts',
    isOutputChecked: false,
    isPrintedByShell: false,
  });
});

test('a quick key derivation is never used for the records of the account', () => {
  expect(storeSettingsWith({ BACKNOTE_TEST_KDF: 'floor' }).kdfCost).toBeUndefined();
  expect(storeSettingsWith({ BACKNOTE_TEST_KDF: '1', BACKNOTE_DATA: '/try' }).kdfCost).toBeUndefined();
  expect(storeSettingsWith({ BACKNOTE_TEST_KDF: 'floor', BACKNOTE_DATA: '/try' }).kdfCost).toEqual(floorCost);
});

test('the shell prints on Windows; elsewhere only a test on records of its own asks for that', () => {
  expect(storeSettingsWith({}, 'win32').isPrintedByShell).toBe(true);
  expect(storeSettingsWith({}, 'darwin').isPrintedByShell).toBe(false);
  const wish = { BACKNOTE_TEST_PRINTING: 'shell' };
  expect(storeSettingsWith(wish).isPrintedByShell).toBe(false);
  expect(storeSettingsWith({ ...wish, BACKNOTE_DATA: '/try' }).isPrintedByShell).toBe(true);
  expect(storeSettingsWith({ BACKNOTE_DATA: '/try' }).isPrintedByShell).toBe(false);
});

test('the addon and the check of answers come from the environment', () => {
  const settings = storeSettingsWith({ BACKNOTE_SQLITE_BINDING: '/a.node', BACKNOTE_CHECK_OUTPUT: '1' });
  expect(settings).toMatchObject({ nativeBinding: '/a.node', isOutputChecked: true });
});

test('the shell knows from the answers whether the vault is open', () => {
  const changes: boolean[] = [];
  const watch = watchVault((isOpen) => changes.push(isOpen));
  watch.see('vault.status', { ok: true, value: {} });
  watch.see('vault.unlock', { ok: false, error: { code: 'wrong-passphrase' } });
  expect(watch.isOpen()).toBe(false);
  watch.see('vault.unlock', { ok: true, value: {} });
  watch.see('vault.openSample', { ok: true, value: {} });
  expect(watch.isOpen()).toBe(true);
  watch.seeClosed();
  watch.seeClosed();
  expect(changes).toEqual([true, false]);
});
