import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { passphrase } from '#tests/support/records.ts';
import { openApp, type TestApp, testApp } from '#tests/support/test-router.ts';
import { ensureDictionaries } from '#tools/dictionaries/dictionaries.ts';

beforeAll(async () => void (await ensureDictionaries()));

const wrong = async (app: TestApp, text: string) =>
  (await app.ok('spelling.check', { words: text.split(' ') })).wrong;

describe('checking', () => {
  test('answers in the language of the practice: English, Spanish, both or none', async () => {
    const app = await openApp();
    const text = 'massage espalda messsage effleurage';
    expect(await wrong(app, text)).toEqual(['espalda', 'messsage']);
    await app.ok('spelling.setLanguage', { language: 'es' });
    expect(await wrong(app, text)).toEqual(['massage', 'messsage']);
    await app.ok('spelling.setLanguage', { language: 'both' });
    expect(await wrong(app, text)).toEqual(['messsage']);
    await app.ok('spelling.setLanguage', { language: 'off' });
    expect(await wrong(app, text)).toEqual([]);
    expect((await app.ok('spelling.settings', {})).language).toBe('off');
  });

  test('proposes up to five words', async () => {
    const app = await openApp();
    const { words } = await app.ok('spelling.suggest', { word: 'efleurage' });
    expect(words[0]).toBe('effleurage');
    expect(words.length).toBeLessThanOrEqual(5);
  });

  test('answers nobody while it is locked', async () => {
    const app = await testApp();
    expect(await app.fails('spelling.check', { words: ['messsage'] })).toMatchObject({ code: 'locked' });
  });

  test('takes no more than a screen of words at once', async () => {
    const app = await openApp();
    const words = Array.from({ length: 501 }, () => 'word');
    expect(await app.fails('spelling.check', { words })).toMatchObject({ code: 'invalid-input' });
  });
});

describe('the practice’s own words', () => {
  test('are known once added, after a lock too, and can be taken out', async () => {
    const app = await openApp();
    await app.ok('spelling.addWord', { word: 'Zanzibarious' });
    await app.ok('spelling.addWord', { word: 'Zanzibarious' });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    expect(await wrong(app, 'Zanzibarious zanzibarious')).toEqual([]);
    expect((await app.ok('spelling.settings', {})).words).toEqual(['Zanzibarious']);
    await app.ok('spelling.removeWord', { word: 'Zanzibarious' });
    expect(await wrong(app, 'Zanzibarious')).toEqual(['Zanzibarious']);
    expect(await app.fails('spelling.removeWord', { word: 'Zanzibarious' })).toMatchObject({
      code: 'not-found',
    });
  });

  test('are words: neither sentences nor signs', async () => {
    const app = await openApp();
    const error = await app.fails('spelling.addWord', { word: 'two words' });
    expect(error.fields).toEqual({ word: 'words-missing' });
  });

  test('are not learned from the names of clients', async () => {
    const app = await openApp();
    await app.ok('clients.create', { fields: { ...emptyClient, name: 'Zanzibarious Quillfeather' } });
    expect(await wrong(app, 'Zanzibarious')).toEqual(['Zanzibarious']);
    expect((await app.ok('spelling.settings', {})).words).toEqual([]);
  });

  test('stand neither in the audit trail nor readable on the disk', async () => {
    const app = await openApp();
    await app.ok('spelling.addWord', { word: 'Zanzibarious' });
    await app.ok('spelling.removeWord', { word: 'Zanzibarious' });
    await app.ok('spelling.addWord', { word: 'Quillfeather' });
    const { rows } = await app.ok('practice.auditTrail', { limit: 3 });
    expect(rows.map(({ action, entityId }) => [action, entityId])).toEqual([
      ['spelling.word-added', null],
      ['spelling.word-removed', null],
      ['spelling.word-added', null],
    ]);
    await app.ok('vault.lock', {});
    const file = readFileSync(join(app.dataFolder, 'vaults', 'practice', 'backnote.db'));
    expect(file.includes('Quillfeather')).toBe(false);
  });
});
