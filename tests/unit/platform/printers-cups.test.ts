import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrintJob } from '#main/platform/ports.ts';
import { createCupsPrinters } from '#main/platform/printers-cups.ts';
import { type PrivateCups, startPrivateCups } from '#tests/support/cups.ts';
import { smallPdf } from '#tests/support/small-pdf.ts';

let cups: PrivateCups;
const job: PrintJob = {
  pdf: smallPdf,
  printer: null,
  copies: 1,
  sides: 'printer',
  isGrey: false,
  title: 'Handout',
};
const printersOf = (server: PrivateCups) => createCupsPrinters({ ...process.env, ...server.environment });

beforeAll(async () => {
  cups = await startPrivateCups();
  await cups.addPrinter('Desk', { isDefault: true, isRaw: true });
  await cups.addPrinter('Hall', {
    condition: 'stopped',
    description: 'Big printer',
    location: 'In the hall: left',
  });
  await cups.addPrinter('Office');
  await cups.addPrinter('Cellar', { condition: 'rejecting' });
}, 40_000);

afterAll(() => cups.stop());

test('lists the printers with the default one first and tells which are stopped', async () => {
  expect(await printersOf(cups).list()).toEqual([
    { name: 'Desk', isDefault: true, state: 'idle', description: '', location: '' },
    { name: 'Cellar', isDefault: false, state: 'idle', description: '', location: '' },
    {
      name: 'Hall',
      isDefault: false,
      state: 'stopped',
      description: 'Big printer',
      location: 'In the hall: left',
    },
    { name: 'Office', isDefault: false, state: 'idle', description: '', location: '' },
  ]);
});

test('sends the very bytes to the default printer, or to the one that is named', async () => {
  expect(await printersOf(cups).print(job)).toBe('Desk');
  expect(await printersOf(cups).print({ ...job, printer: 'Desk', copies: 3, title: 'Note' })).toBe('Desk');
  const [first, second] = await cups.jobs(2);
  expect(first).toMatchObject({ title: 'Handout', copies: 1 });
  expect(second).toMatchObject({ title: 'Note', copies: 3 });
  expect(readFileSync(first?.path ?? '').equals(smallPdf)).toBe(true);
});

test('tells what a printer can, and nothing of one that says nothing', async () => {
  expect(await printersOf(cups).abilities('Office')).toEqual({ isTwoSided: true, isColour: true });
  expect(await printersOf(cups).abilities('Desk')).toEqual({ isTwoSided: false, isColour: false });
  expect(await printersOf(cups).abilities(null)).toEqual({ isTwoSided: false, isColour: false });
  await expect(printersOf(cups).abilities('-x')).rejects.toMatchObject({ code: 'printer-missing' });
});

test('copies, sides and grey reach the queue; what is left to the printer is not mentioned', async () => {
  const printed = (await cups.jobs(2)).length;
  const told = { ...job, printer: 'Office', copies: 2, sides: 'long-edge', isGrey: true } as const;
  await printersOf(cups).print(told);
  await printersOf(cups).print({ ...job, printer: 'Office' });
  const [full, plain] = (await cups.jobs(printed + 2)).slice(printed);
  expect(full?.copies).toBe(2);
  expect(full?.options).toEqual(
    expect.arrayContaining([
      'sides=two-sided-long-edge',
      'print-color-mode=monochrome',
      'ColorModel=grayscale',
    ]),
  );
  expect(plain?.options.join(' ')).not.toMatch(/sides=two|ColorModel=/);
});

test('a stopped printer still takes the job into its queue', async () => {
  expect(await printersOf(cups).print({ ...job, printer: 'Hall' })).toBe('Hall');
});

test.each(['Nowhere', '', '-x', '--', 'Desk;ls'])('the printer %j is missing', async (printer) => {
  await expect(printersOf(cups).print({ ...job, printer })).rejects.toMatchObject({
    code: 'printer-missing',
  });
});

test('a printer that rejects jobs refuses, and so does one that is sent nothing', async () => {
  const refusals = [
    { ...job, printer: 'Cellar' },
    { ...job, pdf: new Uint8Array() },
  ];
  for (const refused of refusals) {
    await expect(printersOf(cups).print(refused)).rejects.toMatchObject({ code: 'printer-refused' });
  }
});

test('without a default printer there is none to choose by itself', async () => {
  const bare = await startPrivateCups();
  try {
    expect(await printersOf(bare).list()).toEqual([]);
    await expect(printersOf(bare).print(job)).rejects.toMatchObject({ code: 'printer-missing' });
  } finally {
    await bare.stop();
  }
});

test('where CUPS does not run, or is not installed, there is no printing', async () => {
  const environments = [
    { ...process.env, CUPS_SERVER: '/nowhere/cups.sock' },
    { ...process.env, PATH: '/nowhere' },
  ];
  for (const environment of environments) {
    const printers = createCupsPrinters(environment);
    expect(await printers.list()).toBeNull();
    await expect(printers.print(job)).rejects.toMatchObject({ code: 'printing-unavailable' });
  }
});
