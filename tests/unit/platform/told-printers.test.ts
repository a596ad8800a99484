import { expect, test } from 'vitest';
import { printSides } from '#domain/practice/practice.ts';
import { failureCode, printersFromTold, settingsOf } from '#main/platform/told-printers.ts';

const job = { copies: 1, sides: 'printer', isGrey: false } as const;
const letter = { width: 612, height: 792 };

test('printers are listed with what Electron tells of them, the default one first', () => {
  const told = [
    {
      name: 'Hall',
      displayName: 'Hall',
      options: { 'printer-info': 'Big printer', 'printer-location': 'In the hall', 'printer-state': '5' },
    },
    { name: 'Attic', displayName: 'Attic', description: 'Driver 3', options: { 'printer-state': 4 } },
    { name: 'Desk', displayName: 'Desk', status: 3, isDefault: true, options: { 'printer-state': '3' } },
    { name: 'Bare', displayName: 'By the door', options: { 'printer-info': 'Bare' } },
  ];
  expect(printersFromTold(told, null)).toEqual([
    { name: 'Desk', description: '', location: '', isDefault: true, state: 'idle' },
    { name: 'Attic', description: '', location: '', isDefault: false, state: 'printing' },
    { name: 'Bare', description: 'By the door', location: '', isDefault: false, state: 'unknown' },
    {
      name: 'Hall',
      description: 'Big printer',
      location: 'In the hall',
      isDefault: false,
      state: 'stopped',
    },
  ]);
});

test('what the system calls the default printer counts more than what Electron says', () => {
  const told = [{ name: 'Desk', isDefault: true }, { name: 'Hall' }];
  expect(printersFromTold(told, 'Hall')?.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Hall', true],
    ['Desk', false],
  ]);
});

test.each([[[]], [[{}, { name: '' }, null, 'Desk']]])('there is no printing with %j', (told) => {
  expect(printersFromTold(told, null)).toBeNull();
});

test('a job goes out without a dialog, in its size, and without margins of the printer', () => {
  expect(settingsOf({ ...job, copies: 3 }, 'Desk', letter)).toEqual({
    silent: true,
    deviceName: 'Desk',
    copies: 3,
    collate: true,
    color: true,
    margins: { marginType: 'none' },
    pageSize: { width: 215_900, height: 279_400 },
  });
  expect(settingsOf({ ...job, isGrey: true }, 'Desk', letter).color).toBe(false);
  expect(settingsOf(job, 'Desk', { width: 595.28, height: 841.89 }).pageSize).toEqual({
    width: 210_002,
    height: 297_000,
  });
});

test('each side is called as Electron calls it, and the printer’s own setting not at all', () => {
  const told = printSides.map((sides) => {
    const settings = settingsOf({ ...job, sides }, 'Desk', letter);
    return 'duplexMode' in settings ? settings.duplexMode : undefined;
  });
  expect(told).toEqual([undefined, 'simplex', 'longEdge', 'shortEdge']);
});

test.each([
  ['Invalid deviceName provided', 'printer-missing'],
  ['Failed to enumerate printers', 'printing-unavailable'],
  ['No printers available on the network', 'printing-unavailable'],
  ['Print job failed', 'printer-refused'],
  ['Print job canceled', 'printer-refused'],
  ['', 'printer-refused'],
])('%j means %s', (reason, code) => {
  expect(failureCode(reason)).toBe(code);
});
