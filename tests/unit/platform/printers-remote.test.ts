import { expect, test } from 'vitest';
import type { Printer, PrintJob } from '#main/platform/ports.ts';
import { createRemotePrinters, type PrinterQuestion } from '#main/platform/printers-remote.ts';

const desk: Printer = { name: 'Desk', description: '', location: '', isDefault: true, state: 'idle' };
const job: PrintJob = {
  pdf: new Uint8Array([1]),
  printer: null,
  copies: 1,
  sides: 'printer',
  isGrey: false,
  title: 'Handout',
};

function asked() {
  const questions: PrinterQuestion[] = [];
  return { questions, printers: createRemotePrinters((question) => questions.push(question)) };
}

test('each question gets its own answer, in any order', async () => {
  const { questions, printers } = asked();
  const list = printers.list();
  const printed = printers.print(job);
  expect(questions).toEqual([
    { id: 1, ask: 'list' },
    { id: 2, ask: 'print', job },
  ]);
  printers.answer(99, { ask: 'print', printer: 'Cellar' });
  printers.answer(2, { ask: 'print', printer: 'Desk' });
  printers.answer(1, { ask: 'list', printers: [desk] });
  expect(await printed).toBe('Desk');
  expect(await list).toEqual([desk]);
});

test('what kept the shell from printing is what the caller is told', async () => {
  const { printers } = asked();
  const printed = printers.print(job);
  printers.answer(1, { ask: 'print', failure: 'printer-missing' });
  await expect(printed).rejects.toMatchObject({ code: 'printer-missing' });
});

test('two sides and grey are offered of every printer that is there', async () => {
  const { questions, printers } = asked();
  const abilitiesWith = async (wanted: string | null, known: readonly Printer[] | null) => {
    const abilities = printers.abilities(wanted);
    printers.answer(questions.at(-1)?.id ?? 0, { ask: 'list', printers: known });
    return abilities;
  };
  const all = { isTwoSided: true, isColour: true };
  expect(await abilitiesWith('Desk', [desk])).toEqual(all);
  expect(await abilitiesWith(null, [desk])).toEqual(all);
  await expect(abilitiesWith('Hall', [desk])).rejects.toMatchObject({ code: 'printer-missing' });
  await expect(abilitiesWith(null, null)).rejects.toMatchObject({ code: 'printing-unavailable' });
});
