import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { findCanaries } from '#tests/support/canaries.ts';
import { ownWording } from '#tests/support/handout-source.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, openApp } from '#tests/support/test-router.ts';

describe('what is readable on the disk', () => {
  test('is no name, no phone, no word of a note, no passphrase and no key', async () => {
    const app = await openApp();
    const { noteId, clientId } = await addDraft(app, {
      ...emptyClient,
      name: 'Wilhelmina Canary',
      phone: '555-0177-CANARY',
    });
    const note = treatedNote();
    const body = { ...note, subjective: { ...note.subjective, words: 'Cägnary words about a sore back' } };
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    await app.ok('notes.sign', { noteId, expectedRevision: 2 });
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const fields = { ...ownWording, title: 'Canary title', body: 'Canary text of our own' };
    await app.ok('handoutLibrary.save', { id: null, language: 'en', expectedNumber: 0, fields });
    const limit = { clientId, subject: 'bridge', words: 'Canary limit', isInForce: true } as const;
    await app.ok('handouts.setLimitation', limit);
    const doses = [{ exercise: 'walking' as const, words: 'Canary dose' }];
    await app.ok('handouts.create', { noteId, choice: { ...suggested, message: 'Canary message', doses } });

    const folder = join(app.dataFolder, 'vaults', 'practice');
    const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
    const keys = [dataKey, deriveKey(dataKey, 'database')];
    const texts = [
      'Wilhelmina',
      '555-0177',
      'Cägnary',
      'Canary message',
      'Canary title',
      'Canary text',
      'Canary limit',
      'Canary dose',
      passphrase,
      'Robin Vale',
      'Harbour',
    ];
    expect(readdirSync(folder)).toContain('backnote.db-wal');
    expect(findCanaries(app.dataFolder, { texts, keys })).toEqual([]);
    await app.ok('vault.lock', {});
    expect(findCanaries(app.dataFolder, { texts, keys })).toEqual([]);
    expect(JSON.stringify(app.ports.log.lines)).not.toMatch(/Wilhelmina|0177|Cägnary|Canary|herons/);
    // The search itself can find: the folder's name for its file format is there to be read.
    expect(readFileSync(join(folder, 'vault.json'), 'utf8')).toContain('backnote-vault');
    expect(findCanaries(app.dataFolder, { texts: ['backnote-vault'], keys: [] })).not.toEqual([]);
  });
});
