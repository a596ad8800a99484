import { expect, test } from 'vitest';
import { defaultPrinter } from '#main/platform/default-printer.ts';

const answering = (output: string, status = 0) => {
  const asked: string[] = [];
  const ask = async (program: string, args: readonly string[]) => {
    asked.push([program, ...args].join(' '));
    return { type: 'ended', status, output, errors: '' } as const;
  };
  return { asked, ask };
};
const value = (device: string) =>
  `\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows\r\n    Device    REG_SZ    ${device}\r\n\r\n`;

test.each([
  ['HP LaserJet 4,winspool,Ne00:', 'HP LaserJet 4'],
  ['\\\\server\\Brother, upstairs,winspool,Ne01:', '\\\\server\\Brother, upstairs'],
])('Windows says %j', async (device, name) => {
  const { asked, ask } = answering(value(device));
  expect(await defaultPrinter('win32', { SystemRoot: 'D:\\Windows' }, ask)).toBe(name);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^D:\\Windows\\System32\\reg\.exe query HKCU\\.* \/v Device$/);
});

test('nothing is known where Windows says nothing', async () => {
  expect(await defaultPrinter('win32', {}, answering('').ask)).toBeNull();
  expect(await defaultPrinter('win32', {}, answering(value('Desk,winspool,Ne00:'), 1).ask)).toBeNull();
  expect(await defaultPrinter('win32', {}, async () => ({ type: 'absent' }))).toBeNull();
});

test('other systems are not asked', async () => {
  const { asked, ask } = answering(value('Desk,winspool,Ne00:'));
  expect(await defaultPrinter('linux', {}, ask)).toBeNull();
  expect(asked).toEqual([]);
});
