import { expect, test } from 'vitest';
import { readPrintChoice, readPrintChoices, writePrintChoices } from '#db/queries/practice.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { testStore } from '#tests/support/test-store.ts';

test('a choice kept before printers were told of sides and grey leaves both to the printer', async () => {
  const { store } = await testStore();
  const value = JSON.stringify({ printer: 'Desk', copies: 2 });
  await store.transact(({ write }) => write.insertInto('setting').values({ key: 'print', value }).execute());
  expect(await readPrintChoice(store.read)).toEqual({ ...firstPrint, printer: 'Desk', copies: 2 });
  expect(await readPrintChoices(store.read)).toEqual({});
});

test('the choice of each kind of document is kept, the later one in place of the earlier', async () => {
  const { store } = await testStore();
  const first = { ...firstPrint, printer: 'Desk' };
  const second = { ...firstPrint, printer: 'Hall', sides: 'long-edge', isGrey: true } as const;
  await store.transact(({ write }) => writePrintChoices(write, { note: first }, first));
  await store.transact(({ write }) => writePrintChoices(write, { note: first, handout: second }, second));
  expect(await readPrintChoices(store.read)).toEqual({ note: first, handout: second });
  expect(await readPrintChoice(store.read)).toEqual(second);
});
