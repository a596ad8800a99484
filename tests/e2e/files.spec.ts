import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPng } from '#main/services/sample/draw-png.ts';
import { findCanaries } from '#tests/support/canaries.ts';
import { type PrivateCups, startPrivateCups } from '#tests/support/cups.ts';
import { answerSaveDialog } from '#tests/support/dialogs.ts';
import { addClient } from '#tests/support/journeys/clients.ts';
import { copyPicture, dropFiles } from '#tests/support/journeys/files.ts';
import { ourClient, ourPractice } from '#tests/support/journeys/people.ts';
import { createPractice, lock } from '#tests/support/journeys/practice.ts';
import { openTab } from '#tests/support/journeys/progress.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { removeFolder } from '#tests/support/remove-folder.ts';
import { smallPdf } from '#tests/support/small-pdf.ts';
import { expect, test } from './fixture.ts';

/** Stand in no other text, so that finding one means that a file lies open. */
const texts = ['Marlpit Lane surgery', 'canary-of-the-picture', 'scan-of-the-letter'];

const photo = Buffer.concat([
  drawPng(640, 480, (x, y) => [200 - x / 8, 160 - y / 8, 140]),
  Buffer.from(texts[1] ?? ''),
]);

let outside: string;
let cups: PrivateCups;

test.beforeEach(async () => {
  // Beside the program's own folders, which are searched for what is readable.
  outside = await mkdtemp(join(tmpdir(), 'bn-outside-'));
  cups = await startPrivateCups();
  await cups.addPrinter('Desk', { isDefault: true, isRaw: true });
});

test.afterEach(async () => {
  await cups.stop();
  await removeFolder(outside);
});

test('files are dropped, looked at, printed and kept where nobody reads them', async ({ launch }) => {
  const { app, page, hands, dataFolder, temporaryFolder } = await launch({ env: cups.environment });
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  const put = async (name: string, content: Uint8Array | string) => {
    await writeFile(join(outside, name), content);
    return join(outside, name);
  };
  await mkdir(join(outside, 'a folder'));

  // Dropped on the overview: each is taken or refused for itself.
  await dropFiles(page, [
    await put('scan-of-the-letter.pdf', smallPdf),
    await put('holiday.jpg', Buffer.from('MZ\u0090\u0000\u0003')),
    join(outside, 'a folder'),
    await put('back.png', photo),
    await put('call.txt', `${texts[0]} called back.`),
  ]);
  const notice = page.getByRole('region', { name: 'Add files' });
  await expect(notice.getByText('3 files added')).toBeVisible();
  await expect(notice.getByRole('alert')).toContainText('2 files were not added');
  await expect(notice.getByRole('listitem').filter({ hasText: 'holiday.jpg' })).toContainText(
    'This file is a program, whatever its name says.',
  );
  await expect(notice.getByRole('listitem').filter({ hasText: 'a folder' })).toContainText(
    'This is a folder.',
  );
  await hands.click(notice.getByRole('button', { name: 'Close the list' }));
  await expect(notice).toHaveCount(0);

  // On the timeline, and from there in large.
  const timeline = page.getByRole('listbox', { name: 'Timeline' });
  await expect(timeline.getByRole('option')).toHaveCount(3);
  await hands.click(timeline.getByRole('option').filter({ hasText: 'back.png' }));
  const dialog = page.getByRole('dialog');
  const picture = dialog.getByRole('img', { name: 'back.png' });
  await expect(picture).toBeVisible();
  const natural = await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  expect(natural).toBe(640);
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const fitting = await width();
  await hands.press('+');
  await expect.poll(width).toBeGreaterThan(fitting);

  // On paper: a picture on a page of its own, a PDF byte for byte.
  await hands.click(dialog.getByRole('button', { name: 'Print', exact: true }));
  await expect(dialog.getByText('Sent to Desk.')).toBeVisible();
  const [first] = await cups.jobs(1);
  expect(first?.title).toBe('File from the record');
  const page1 = await checkPdf(await readFile(first?.path ?? ''));
  expect(page1.findings).toEqual([]);
  expect(page1.words).toContain(ourClient.name);
  await hands.press('ArrowLeft');
  await expect(dialog.getByText('Marlpit Lane surgery called back.')).toBeVisible();
  await hands.press('ArrowRight');
  await hands.press('ArrowRight');
  await expect(dialog.getByRole('figure', { name: 'Page 1 of 1' })).toBeVisible();
  await hands.click(dialog.getByRole('button', { name: 'Print', exact: true }));
  await expect(dialog.getByText('Sent to Desk.')).toBeVisible();
  const second = (await cups.jobs(2))[1];
  expect(Buffer.compare(await readFile(second?.path ?? ''), smallPdf)).toBe(0);

  // A copy goes where the therapist wants it, and only there.
  const copy = join(outside, 'copy');
  await answerSaveDialog(app, copy);
  await hands.click(dialog.getByRole('button', { name: 'Save a copy' }));
  await expect(dialog.getByText(/^Saved as copy\.pdf/)).toBeVisible();
  expect(Buffer.compare(await readFile(`${copy}.pdf`), smallPdf)).toBe(0);

  // Set aside and brought back.
  await hands.click(dialog.getByRole('button', { name: 'Set aside' }));
  await expect(dialog.getByText('Set aside. It is kept and can be brought back.')).toBeVisible();
  await hands.click(dialog.getByRole('button', { name: 'Bring back' }));
  await expect(dialog.getByRole('button', { name: 'Set aside' })).toBeVisible();
  await hands.press('Escape');

  // Pasted, and chosen with the system's dialog.
  await openTab(hands, 'Files');
  const list = page.getByRole('listbox', { name: 'Files' });
  await expect(list.getByRole('option')).toHaveCount(3);
  await copyPicture(app, photo);
  await hands.press('Control+v');
  await expect(list.getByRole('option')).toHaveCount(4);
  await expect(list.getByRole('option').first()).toContainText('Pasted picture');
  const chooser = page.waitForEvent('filechooser');
  await hands.click(page.getByRole('button', { name: 'Add files' }));
  await (await chooser).setFiles(await put('chosen.txt', 'chosen'));
  await expect(list.getByRole('option')).toHaveCount(5);

  // The page cannot name a path, nor make up a file that has one.
  const asked = await page.evaluate(async () => {
    const target = { transferId: crypto.randomUUID(), clientId: crypto.randomUUID(), sessionId: null };
    return {
      named: await window.backnote.call('files.addFromDisk', { ...target, path: '/etc/hostname' }),
      madeUp: window.backnote.addFile(target, new File(['x'], '/etc/hostname')),
    };
  });
  expect(asked).toEqual({ named: { ok: false, error: { code: 'not-trusted' } }, madeUp: null });

  const look = () =>
    [dataFolder, temporaryFolder].flatMap((folder) => findCanaries(folder, { texts, keys: [] }));
  expect(look()).toEqual([]);
  await lock(hands);
  expect(look()).toEqual([]);
  expect(findCanaries(outside, { texts, keys: [] })).not.toEqual([]);
});

test('a call is noted by keyboard and corrected', async ({ launch }) => {
  const { page, hands } = await launch();
  await createPractice(hands, ourPractice);
  await addClient(hands, ourClient);
  await hands.press('Control+Shift+t');
  const dialog = page.getByRole('dialog', { name: 'Note a call' });
  await hands.type(dialog.getByLabel('What it was about'), 'Feels better, asks about swimming.');
  await hands.click(dialog.getByRole('button', { name: 'Note it' }));
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('listbox', { name: 'Timeline' }).getByRole('option');
  await expect(row).toContainText('Call from the client');
  await row.click();
  await hands.click(page.getByRole('button', { name: 'Correct' }));
  const correcting = page.getByRole('dialog', { name: 'Correct what was noted' });
  await hands.pick(correcting.getByRole('group', { name: 'How' }), 'Message');
  await hands.click(correcting.getByRole('button', { name: 'Save the correction' }));
  await expect(row).toContainText('Message from the client');
  await expect(row).toHaveCount(1);
});
