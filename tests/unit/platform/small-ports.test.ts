import { expect, test } from 'vitest';
import { isCalendarDate } from '#domain/dates/calendar-date.ts';
import { systemClock } from '#main/platform/clock.ts';
import { createRemoteDialogs } from '#main/platform/dialogs-remote.ts';
import { uuids } from '#main/platform/ids.ts';
import { safeFileName, withExtension } from '#main/platform/save-name.ts';

test('the clock tells the same moment in UTC and where the computer stands', () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
  expect(isCalendarDate(systemClock.today())).toBe(true);
  const local = new Date(`${systemClock.today()}T${systemClock.timeOfDay()}:00`);
  expect(Math.abs(local.getTime() - Date.now())).toBeLessThan(120_000);
});

test('monotonic time never goes back', () => {
  const first = systemClock.monotonicMs();
  expect(systemClock.monotonicMs()).toBeGreaterThanOrEqual(first);
});

test('ids are UUIDv7 and sort by the time of their making', () => {
  const ids = Array.from({ length: 1_000 }, () => uuids.next());
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1_000);
});

test('each question to the shell gets its own answer, in any order', async () => {
  const asked: { id: number; suggestedName: string }[] = [];
  const dialogs = createRemoteDialogs((question) => asked.push(question));
  const first = dialogs.savePath('one.pdf');
  const second = dialogs.savePath('two.pdf');
  const idOf = (name: string) => asked.find(({ suggestedName }) => suggestedName === name)?.id ?? 0;
  dialogs.answer(99, '/elsewhere.pdf');
  dialogs.answer(idOf('two.pdf'), '/two.pdf');
  dialogs.answer(idOf('one.pdf'), null);
  expect(await Promise.all([first, second])).toEqual([null, '/two.pdf']);
});

test.each([
  ['Handout 2026-11-22.pdf', 'Handout 2026-11-22.pdf'],
  ['Handout', 'Handout.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Windows\\evil.exe', 'evil.exe.pdf'],
  ['a<b>:"|?*c.pdf', 'a b c.pdf'],
  ['line\nbreak\u0000\u202Egnp.pdf', 'line break gnp.pdf'],
  ['File from the record.JPG', 'File from the record.JPG'],
  ['notes.txt', 'notes.txt'],
  ['numbers.csv', 'numbers.csv'],
  ['...', 'Backnote.pdf'],
  ['', 'Backnote.pdf'],
  [`${'ż'.repeat(500)}.pdf`, `${'ż'.repeat(120)}.pdf`],
])('a suggested name %j becomes %j', (suggested, expected) => {
  expect(safeFileName(suggested)).toBe(expected);
});

test('a path without the extension gets it, whatever its case', () => {
  expect(withExtension('/a/b', 'pdf')).toBe('/a/b.pdf');
  expect(withExtension('/a/b.PDF', 'pdf')).toBe('/a/b.PDF');
  expect(withExtension('/a/b.pdf', 'jpg')).toBe('/a/b.pdf.jpg');
});
