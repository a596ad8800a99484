import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { methodsFromDisk } from '#domain/contract/from-disk.ts';
import { methods } from '#domain/contract/table.ts';
import { mostFileBytes, mostFilesOfClient, pieceBytes } from '#domain/files/file.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { findCanaries } from '#tests/support/canaries.ts';
import { addClient, contentOf, drop, onDisk, sendInPieces, toRecord } from '#tests/support/file-journeys.ts';
import { passphrase } from '#tests/support/records.ts';
import { pngOfBytes, smallFiles } from '#tests/support/small-files.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';
import { rawConnection, testFolder } from '#tests/support/test-store.ts';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const nobody = '01900000-0000-7000-8000-00000000dead';

const listed = (app: TestApp, clientId: string, isRemoved = false) =>
  app.ok('files.list', { clientId, isRemoved, offset: 0, limit: 200 });

describe('a file from the disk', () => {
  test.each([
    ['photo.jpg', smallFiles.jpeg, 'image', 'image/jpeg'],
    ['photo.bin', smallFiles.png, 'image', 'image/png'],
    ['photo.png', smallFiles.webp, 'image', 'image/webp'],
    ['Łódź 手当.pdf', smallFiles.pdf, 'pdf', 'application/pdf'],
    ['note', smallFiles.text, 'text', 'text/plain'],
  ] as const)('%s comes in by what it is, whole', async (name, content, kind, mediaType) => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const fileId = await drop(app, clientId, name, content);
    expect(await app.ok('files.get', { fileId })).toMatchObject({
      clientId,
      sessionId: null,
      name,
      kind,
      mediaType,
      bytes: content.length,
      sha256: sha256(content),
      caption: '',
      addedBy: 'Robin Vale',
      removedAt: null,
    });
    expect(await contentOf(app, fileId)).toEqual(content);
  });

  test('of more than one piece is given out piece by piece', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const content = pngOfBytes(2 * pieceBytes + 17);
    const fileId = await drop(app, clientId, 'large.png', content);
    const first = await app.ok('files.piece', { fileId, number: 0 });
    expect(first.bytes).toHaveLength(pieceBytes);
    expect((await app.ok('files.piece', { fileId, number: 2 })).bytes).toHaveLength(17);
    expect(sha256(await contentOf(app, fileId))).toBe(sha256(content));
    expect(await app.fails('files.piece', { fileId, number: 3 })).toMatchObject({ code: 'not-found' });
  });

  test('of the largest size comes in, of one byte more does not', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const fileId = await drop(app, clientId, 'whole.png', pngOfBytes(mostFileBytes));
    expect(sha256(await contentOf(app, fileId))).toBe(sha256(pngOfBytes(mostFileBytes)));
    const path = onDisk('more.png', pngOfBytes(mostFileBytes + 1));
    expect(await app.fails('files.addFromDisk', { ...toRecord(clientId), path })).toMatchObject({
      code: 'file-too-large',
    });
  });

  test.each<[string, () => string, string]>([
    ['an empty one', () => onDisk('empty.jpg', ''), 'file-empty'],
    ['one that is too large', tooLarge, 'file-too-large'],
    ['a program called a picture', () => onDisk('photo.jpg', 'MZ\u0090\u0000\u0003'), 'file-is-program'],
    ['a script called a text', () => onDisk('readme.txt', '#!/bin/sh\necho'), 'file-is-program'],
    [
      'a letter of a word processor',
      () => onDisk('letter.pdf', 'PK\u0003\u0004\u0014\u0000'),
      'file-type-not-kept',
    ],
    [
      'a photo in HEIC',
      () => onDisk('photo.jpg', '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000'),
      'file-type-heic',
    ],
    ['a picture cut short', () => onDisk('cut.png', Buffer.from(smallFiles.png.slice(0, 9))), 'file-damaged'],
    ['one that went meanwhile', () => join(testFolder(), 'gone.pdf'), 'file-gone'],
    ['a folder', () => testFolder(), 'file-is-folder'],
    ['a link', aLink, 'file-is-special'],
    ['a device', () => '/dev/zero', 'file-is-special'],
    ['one that cannot be read', () => '/proc/self/mem', 'file-not-readable'],
  ])('%s is refused with words of its own and leaves nothing', async (_what, make, code) => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const path = make();
    expect(await app.fails('files.addFromDisk', { ...toRecord(clientId), path })).toMatchObject({ code });
    expect(await listed(app, clientId)).toEqual({ total: 0, removed: 0, rows: [] });
    const { rows } = await app.ok('practice.auditTrail', { limit: 50 });
    expect(rows.map(({ action }) => action)).not.toContain('file.added');
    expect(JSON.stringify(app.ports.log.lines)).not.toContain(path);
  });

  test('goes to nobody and to no session of somebody else', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    const other = await addDraft(app, { name: 'Bo' });
    const { sessionId } = await app.ok('notes.get', { noteId: other.noteId });
    const path = onDisk('a.txt', smallFiles.text);
    expect(await app.fails('files.addFromDisk', { ...toRecord(nobody), path })).toMatchObject({
      code: 'not-found',
    });
    expect(await app.fails('files.addFromDisk', { ...toRecord(clientId, sessionId), path })).toMatchObject({
      code: 'not-found',
    });
    const { id } = await app.ok('files.addFromDisk', { ...toRecord(other.clientId, sessionId), path });
    expect((await app.ok('files.get', { fileId: id })).sessionId).toBe(sessionId);
  });

  test('leaves an audit row with its id, and its path nowhere', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const path = onDisk('canary-name-7c1.txt', 'canary-content-91f, over and over');
    const folder = dirname(path);
    const { id } = await app.ok('files.addFromDisk', { ...toRecord(clientId), path });
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({
      action: 'file.added',
      entity: 'file',
      entityId: id,
      actor: 'Robin Vale',
    });
    expect(JSON.stringify(app.ports.log.lines)).not.toMatch(/canary/);
    const seen = JSON.stringify(await app.ok('files.get', { fileId: id }));
    expect(seen).toContain('canary-name-7c1.txt');
    expect(seen).not.toContain(folder);
    const texts = ['canary-name-7c1', 'canary-content-91f'];
    expect(readdirSync(join(app.dataFolder, 'vaults', 'practice'))).toContain('backnote.db-wal');
    expect(findCanaries(app.dataFolder, { texts, keys: [] })).toEqual([]);
    await app.ok('vault.lock', {});
    expect(findCanaries(app.dataFolder, { texts, keys: [] })).toEqual([]);
  });
});

function tooLarge(): string {
  const path = onDisk('large.pdf', '%PDF-1.7');
  truncateSync(path, mostFileBytes + 1);
  return path;
}

function aLink(): string {
  const folder = testFolder();
  mkdirSync(join(folder, 'inside'));
  symlinkSync(onDisk('secret.txt', 'secret'), join(folder, 'inside', 'link.txt'));
  return join(folder, 'inside', 'link.txt');
}

describe('a content in pieces', () => {
  test('comes in once it is whole', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const content = pngOfBytes(pieceBytes + 1);
    const transferId = await sendInPieces(app, content);
    expect(await app.ok('files.progress', { transferId })).toEqual({
      done: content.length,
      total: content.length,
    });
    const target = { ...toRecord(clientId), transferId };
    const { id } = await app.ok('files.addFromPieces', { ...target, name: '../../picture.png' });
    expect(await contentOf(app, id)).toEqual(content);
    expect((await app.ok('files.get', { fileId: id })).name).toBe('picture.png');
    expect(await app.ok('files.progress', { transferId })).toEqual({ done: 0, total: 0 });
    expect(await app.fails('files.addFromPieces', { ...target, name: 'again' })).toMatchObject({
      code: 'transfer-incomplete',
    });
  });

  test('that is not whole, out of turn, too large or not kept is refused', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const target = toRecord(clientId);
    const { transferId } = target;
    const bytes = smallFiles.text;
    const whole = { transferId, total: 100, offset: 0, bytes };
    await app.ok('files.sendPiece', whole);
    expect(await app.fails('files.addFromPieces', { ...target, name: 'half' })).toMatchObject({
      code: 'transfer-incomplete',
    });
    await app.ok('files.sendPiece', whole);
    for (const wrong of [{ offset: 90 }, { offset: bytes.length + 1 }, { offset: bytes.length, total: 99 }]) {
      await app.ok('files.sendPiece', whole);
      expect(await app.fails('files.sendPiece', { ...whole, ...wrong })).toMatchObject({
        code: 'transfer-incomplete',
      });
      // What lost its order is gone as a whole.
      expect(await app.ok('files.progress', { transferId })).toEqual({ done: 0, total: 0 });
    }
    expect(await app.fails('files.sendPiece', { ...whole, total: mostFileBytes + 1 })).toMatchObject({
      code: 'file-too-large',
    });
    const tooLong = new Uint8Array(pieceBytes + 1);
    expect(
      await app.fails('files.sendPiece', { ...whole, total: tooLong.length, bytes: tooLong }),
    ).toMatchObject({ code: 'too-large' });
    const program = new TextEncoder().encode('#!/bin/sh');
    await app.ok('files.sendPiece', { transferId, total: program.length, offset: 0, bytes: program });
    expect(await app.fails('files.addFromPieces', { ...target, name: 'photo.png' })).toMatchObject({
      code: 'file-is-program',
    });
    expect((await listed(app, clientId)).total).toBe(0);
  });

  test('can be given up, and many at once do not fill the memory', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const given = await sendInPieces(app, smallFiles.text);
    await app.ok('files.cancel', { transferId: given });
    expect(
      await app.fails('files.addFromPieces', { ...toRecord(clientId), transferId: given, name: 'x' }),
    ).toMatchObject({ code: 'transfer-incomplete' });
    const transfers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => sendInPieces(app, smallFiles.text)));
    const kept = await Promise.all(transfers.map((transferId) => app.ok('files.progress', { transferId })));
    expect(kept.filter(({ total }) => total > 0)).toHaveLength(4);
  });

  test('does not outlive a lock', async () => {
    const app = await openApp();
    const transferId = await sendInPieces(app, smallFiles.text);
    await app.ok('vault.lock', {});
    expect(await app.fails('files.progress', { transferId })).toMatchObject({ code: 'locked' });
    await app.ok('vault.unlock', { passphrase });
    expect(await app.ok('files.progress', { transferId })).toEqual({ done: 0, total: 0 });
  });
});

describe('the limit of a record', () => {
  test('counts files set aside too, and pages lead to its end', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const fileId = await drop(app, clientId, 'first.png', smallFiles.png);
    await app.ok('files.setRemoved', { fileId, isRemoved: true });
    await app.ok('vault.lock', {});
    await copyFile(app, fileId, mostFilesOfClient - 2);
    await app.ok('vault.unlock', { passphrase });
    const transferId = await sendInPieces(app, smallFiles.png);
    await app.ok('files.addFromPieces', { ...toRecord(clientId), transferId, name: 'last.png' });
    const path = onDisk('one-more.png', smallFiles.png);
    const tooMany = { code: 'too-many-files' };
    expect(await app.fails('files.addFromDisk', { ...toRecord(clientId), path })).toMatchObject(tooMany);
    const { total, removed } = await listed(app, clientId);
    expect({ total, removed }).toEqual({ total: mostFilesOfClient - 1, removed: 1 });
    const page = await app.ok('files.list', { clientId, isRemoved: false, offset: 1_900, limit: 200 });
    expect(page.rows).toHaveLength(99);
    const newest = await app.ok('files.list', { clientId, isRemoved: false, offset: 0, limit: 1 });
    expect(newest.rows[0]?.name).toBe('last.png');
  });
});

/** Writes further rows like a file's past everything of ours, into the closed vault: adding that many takes long. */
async function copyFile(app: TestApp, fileId: string, count: number): Promise<void> {
  const folder = join(app.dataFolder, 'vaults', 'practice');
  const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
  const raw = rawConnection(join(folder, 'backnote.db'), deriveKey(dataKey, 'database'));
  raw.exec(`WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < ${String(count)})
    INSERT INTO file SELECT printf('00000000-0000-7000-8000-%012d', n), client_id, session_id, n || '.png', kind,
      media_type, bytes, sha256, caption, added_by, added_at, NULL FROM file, many WHERE id = '${fileId}'`);
  raw.close();
}

describe('a kept file', () => {
  test('is described, set aside and brought back, and nothing of it is lost', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    const { sessionId } = await app.ok('notes.get', { noteId });
    const fileId = await drop(app, clientId, 'back.jpg', smallFiles.jpeg);
    await app.ok('files.describe', { fileId, caption: 'Back from behind', sessionId });
    expect(await app.ok('files.get', { fileId })).toMatchObject({ caption: 'Back from behind', sessionId });
    const other = await addDraft(app, { name: 'Bo' });
    const strange = await app.ok('notes.get', { noteId: other.noteId });
    expect(
      await app.fails('files.describe', { fileId, caption: '', sessionId: strange.sessionId }),
    ).toMatchObject({ code: 'not-found' });

    await app.ok('files.setRemoved', { fileId, isRemoved: true });
    expect(await listed(app, clientId)).toMatchObject({ total: 0, removed: 1, rows: [] });
    const [aside] = (await listed(app, clientId, true)).rows;
    expect(aside).toMatchObject({ id: fileId, caption: 'Back from behind' });
    expect(aside?.removedAt).not.toBeNull();
    expect(await contentOf(app, fileId)).toEqual(smallFiles.jpeg);
    await app.ok('files.setRemoved', { fileId, isRemoved: false });
    expect((await listed(app, clientId)).rows.map(({ id }) => id)).toEqual([fileId]);

    const gone = { code: 'not-found' };
    expect(await app.fails('files.get', { fileId: nobody })).toMatchObject(gone);
    expect(await app.fails('files.setRemoved', { fileId: nobody, isRemoved: true })).toMatchObject(gone);
    expect(await app.fails('files.describe', { fileId: nobody, caption: '', sessionId: null })).toMatchObject(
      gone,
    );
  });
});

describe('the boundary', () => {
  test('every method that takes a path is one that the page may not call', () => {
    const withPath = Object.entries(methods).filter(
      ([, { input }]) => 'shape' in input && Object.hasOwn(input.shape as object, 'path'),
    );
    expect(withPath.map(([name]) => name)).toEqual(methodsFromDisk);
  });
});
