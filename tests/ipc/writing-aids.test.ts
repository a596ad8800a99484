import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedSnippets } from '#domain/notes/snippets/shipped.ts';
import { shippedTemplates } from '#domain/notes/templates/shipped.ts';
import { emptyTemplate } from '#domain/notes/templates/template.ts';
import { passphrase } from '#tests/support/records.ts';
import { openApp, type TestApp } from '#tests/support/test-router.ts';

const templates = async (app: TestApp) => (await app.ok('templates.list', {})).templates;
const snippets = async (app: TestApp) => (await app.ok('snippets.list', {})).snippets;
const template = async (app: TestApp, id: string) => (await templates(app)).find((each) => each.id === id);
const snippet = async (app: TestApp, id: string) => (await snippets(app)).find((each) => each.id === id);

const own = { ...emptyTemplate, name: 'Half an hour', sessionMinutes: 30 };
const words = { abbreviation: '.hip', language: 'en', text: 'Hip on the {side}' } as const;

describe('templates', () => {
  test('come with the program and are not written before they are changed', async () => {
    const app = await openApp();
    expect(
      (await templates(app)).map(({ fields, number, isAsShipped }) => [fields.name, number, isAsShipped]),
    ).toEqual([
      ['Relaxation', 0, true],
      ['Deep tissue', 0, true],
      ['Trigger point', 0, true],
      ['First visit', 0, true],
    ]);
  });

  test('are changed in numbers, with who and when, and get their own wording back', async () => {
    const app = await openApp();
    const fields = { ...shippedTemplates.relaxation, name: 'Calm', frequency: 'Every Friday' };
    const change = { templateId: 'relaxation', expectedNumber: 0, fields } as const;
    expect(await app.ok('templates.update', change)).toEqual({ id: 'relaxation', number: 1 });
    expect(await app.fails('templates.update', change)).toMatchObject({ code: 'changed-elsewhere' });
    expect(await template(app, 'relaxation')).toMatchObject({
      fields,
      number: 1,
      isShipped: true,
      isAsShipped: false,
      changes: [{ number: 1, at: '2026-11-22T14:03:22.000Z', therapist: 'Robin Vale' }],
    });
    await app.ok('templates.setArchived', { templateId: 'relaxation', expectedNumber: 1, isArchived: true });
    expect(await template(app, 'relaxation')).toMatchObject({ fields, isArchived: true });
    await app.ok('templates.restore', { templateId: 'relaxation', expectedNumber: 2 });
    expect(await template(app, 'relaxation')).toMatchObject({
      fields: shippedTemplates.relaxation,
      number: 3,
      isAsShipped: true,
      isArchived: false,
    });
    expect((await template(app, 'relaxation'))?.changes.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('of one’s own are there after a lock, behind those of the program', async () => {
    const app = await openApp();
    const { id } = await app.ok('templates.create', { fields: own });
    await app.ok('templates.create', { fields: { ...own, name: 'Another' } });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    const all = await templates(app);
    expect(all.slice(4).map(({ fields }) => fields.name)).toEqual(['Half an hour', 'Another']);
    expect(all[4]).toMatchObject({ id, fields: own, number: 1, isShipped: false, isAsShipped: false });
  });

  test.each([
    [{ ...own, name: ' ' }, 'name-missing'],
    [{ ...own, sessionMinutes: 0 }, 'value-out-of-range'],
    [{ ...own, activities: 6 }, 'value-out-of-range'],
    [{ ...own, homeCare: 'x'.repeat(2001) }, 'text-too-long'],
    [{ ...own, ranges: [{ movement: 'flexion', side: 'left', method: 'tape' }] }, 'value-out-of-range'],
  ])('%j is refused', async (fields, code) => {
    const app = await openApp();
    const error = await app.fails('templates.create', { fields });
    expect(Object.values(error.fields ?? {})).toContain(code);
    expect(await templates(app)).toHaveLength(4);
  });

  test('that nobody made cannot be changed', async () => {
    const app = await openApp();
    const templateId = '01900000-0000-7000-8000-00000000ffff';
    expect(await app.fails('templates.update', { templateId, expectedNumber: 1, fields: own })).toMatchObject(
      {
        code: 'not-found',
      },
    );
    expect(await app.fails('templates.restore', { templateId, expectedNumber: 1 })).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('snippets', () => {
  test('come in two languages', async () => {
    const app = await openApp();
    const all = await snippets(app);
    expect(all).toHaveLength(Object.keys(shippedSnippets).length);
    expect(new Set(all.map(({ fields }) => fields.language))).toEqual(new Set(['en', 'es']));
  });

  test('are added, changed, archived and brought back', async () => {
    const app = await openApp();
    const { id } = await app.ok('snippets.create', { fields: words });
    const fields = { ...words, text: 'The hip, {side}' };
    await app.ok('snippets.update', { snippetId: id, expectedNumber: 1, fields });
    await app.ok('snippets.setArchived', { snippetId: id, expectedNumber: 2, isArchived: true });
    expect(await snippet(app, id)).toMatchObject({ fields, number: 3, isArchived: true });
    await app.ok('snippets.setArchived', { snippetId: id, expectedNumber: 3, isArchived: false });
    expect(await snippet(app, id)).toMatchObject({ isArchived: false });
  });

  test('an abbreviation means one thing, and is free again once its snippet is archived', async () => {
    const app = await openApp();
    const taken = { fields: { ...words, abbreviation: '.QLR' } };
    expect(await app.fails('snippets.create', taken)).toMatchObject({
      code: 'abbreviation-taken',
      fields: { 'fields.abbreviation': 'abbreviation-taken' },
    });
    await app.ok('snippets.setArchived', { snippetId: 'qlr', expectedNumber: 0, isArchived: true });
    await app.ok('snippets.create', taken);
    for (const method of ['snippets.setArchived', 'snippets.restore'] as const) {
      const input = { snippetId: 'qlr', expectedNumber: 1 };
      const error = await app.fails(
        method,
        method === 'snippets.restore' ? input : { ...input, isArchived: false },
      );
      expect(error.code).toBe('abbreviation-taken');
    }
  });

  test.each([
    [{ ...words, abbreviation: 'hip' }, 'abbreviation-malformed'],
    [{ ...words, text: 'For {wife}' }, 'placeholder-unknown'],
    [{ ...words, text: ' ' }, 'words-missing'],
  ])('%j is refused at its field', async (fields, code) => {
    const app = await openApp();
    const error = await app.fails('snippets.create', { fields });
    expect(Object.values(error.fields ?? {})).toEqual([code]);
  });

  test('get their own wording back', async () => {
    const app = await openApp();
    const fields = { ...shippedSnippets.told, text: 'Told.' };
    await app.ok('snippets.update', { snippetId: 'told', expectedNumber: 0, fields });
    await app.ok('snippets.restore', { snippetId: 'told', expectedNumber: 1 });
    expect(await snippet(app, 'told')).toMatchObject({ fields: shippedSnippets.told, isAsShipped: true });
  });
});

test('changes leave a line in the audit trail without a word of them, and nothing readable on the disk', async () => {
  const app = await openApp();
  const { id } = await app.ok('snippets.create', {
    fields: { ...words, abbreviation: '.zanzi', text: 'Zanzibarious' },
  });
  await app.ok('templates.create', { fields: { ...own, name: 'Quillfeather' } });
  const { rows } = await app.ok('practice.auditTrail', { limit: 2 });
  expect(rows.map(({ action }) => action)).toEqual(['template.created', 'snippet.created']);
  expect(rows[1]?.entityId).toBe(id);
  expect(JSON.stringify(rows)).not.toMatch(/zanzi|Quillfeather/i);
  await app.ok('vault.lock', {});
  const file = readFileSync(join(app.dataFolder, 'vaults', 'practice', 'backnote.db'));
  for (const canary of ['Zanzibarious', 'Quillfeather']) expect(file.includes(canary)).toBe(false);
});
