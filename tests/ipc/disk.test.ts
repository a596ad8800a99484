import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import { fillDisk, smallDisk } from '#tests/support/small-disk.ts';
import { addDraft, testApp } from '#tests/support/test-router.ts';

function disk(megabytes: number) {
  const made = smallDisk(megabytes);
  onTestFinished(made.remove);
  return made;
}

const withWords = (words: string) => ({ ...emptyNote, subjective: { ...emptyNote.subjective, words } });

describe('a disk that fails', () => {
  test('full while a note is typed: its own code, the saved words stay, and saving goes on once there is room', async () => {
    const { folder } = disk(6);
    const app = await testApp(folder);
    await app.ok('vault.create', practiceInput);
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const saved = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: withWords('kept') });

    const ballast = fillDisk(folder);
    const long = withWords('long '.repeat(3_900));
    let revision = saved.revision;
    let refusal: unknown;
    for (let round = 0; round < 400 && refusal === undefined; round += 1) {
      const envelope = await app.router.call('notes.saveDraft', {
        noteId,
        expectedRevision: revision,
        body: long,
      });
      if (envelope.ok) revision = (envelope.value as { revision: number }).revision;
      else refusal = envelope.error;
    }
    expect(refusal).toMatchObject({ code: 'disk-full' });
    const kept = await app.ok('notes.get', { noteId });
    expect(kept.revision).toBe(revision);

    writeFileSync(ballast, '');
    await app.ok('notes.saveDraft', { noteId, expectedRevision: revision, body: withWords('after') });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    expect((await app.ok('notes.get', { noteId })).body.subjective.words).toBe('after');
  });

  test('full before a vault is made: its own code and nothing that looks like a vault', async () => {
    const { folder } = disk(1);
    const ballast = fillDisk(folder);
    const app = await testApp(folder);
    expect(await app.fails('vault.create', practiceInput)).toMatchObject({ code: 'disk-full' });
    expect(existsSync(join(folder, 'vaults', 'practice'))).toBe(false);
    writeFileSync(ballast, '');
    expect(await app.ok('vault.status', {})).toMatchObject({ practiceExists: false });
  });

  test('read-only: no vault is made, and one that is there is not opened half', async () => {
    const made = disk(8);
    const app = await testApp(made.folder);
    await app.ok('vault.create', practiceInput);
    await app.ok('vault.lock', {});
    made.makeReadOnly();
    expect(await app.fails('vault.unlock', { passphrase })).toMatchObject({ code: 'folder-not-writable' });
    made.makeWritable();
    await app.ok('vault.unlock', { passphrase });
  });

  test('read-only from the start: told at once', async () => {
    const made = disk(2);
    made.makeReadOnly();
    const app = await testApp(made.folder);
    expect(await app.fails('vault.create', practiceInput)).toMatchObject({ code: 'folder-not-writable' });
    expect(await app.fails('vault.openSample', {})).toMatchObject({ code: 'folder-not-writable' });
  });
});
