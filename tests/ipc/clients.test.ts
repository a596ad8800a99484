import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

const listed = async (app: TestApp, search: string, includeArchived = false) => {
  const { rows } = await app.ok('clients.list', { search, includeArchived, offset: 0, limit: 200 });
  return rows.map(({ name }) => name);
};

const add = (app: TestApp, fields: Partial<typeof emptyClient>) =>
  app.ok('clients.create', { fields: { ...emptyClient, ...fields } });

describe('clients', () => {
  test('need only a name and come back as they were written', async () => {
    const app = await openApp();
    const fields = {
      ...emptyClient,
      name: 'مريم 🙂 O’Neil',
      birthDate: '1984-02-29',
      tags: ['evenings', 'Öl'],
      pressureLimit: 2,
      largePrint: true,
      address: 'First line\nSecond line',
    };
    const { id } = await app.ok('clients.create', { fields });
    expect(await app.ok('clients.get', { clientId: id })).toMatchObject({
      fields,
      revision: 1,
      status: 'active',
    });
  });

  test('are found by every word, without case and diacritics, in name, phone, e-mail, birth date and tags', async () => {
    const app = await openApp();
    await add(app, { name: 'Siobhán O’Leary', phone: '(555) 010-7', tags: ['outdoors'] });
    await add(app, { name: 'Zoë Lärm', email: 'zoe@example.org', birthDate: '1990-05-04' });
    expect(await listed(app, 'siobhan leary')).toEqual(['Siobhán O’Leary']);
    expect(await listed(app, "o'leary")).toEqual(['Siobhán O’Leary']);
    expect(await listed(app, '5550107')).toEqual(['Siobhán O’Leary']);
    expect(await listed(app, 'OUTDOORS')).toEqual(['Siobhán O’Leary']);
    expect(await listed(app, 'larm 1990-05')).toEqual(['Zoë Lärm']);
    expect(await listed(app, 'zoe leary')).toEqual([]);
    expect(await listed(app, `%' OR 1=1 --`)).toEqual([]);
  });

  test('stand in the order of their names, in windows that fit together', async () => {
    const app = await openApp();
    const names = ['Émile', 'Ann', 'zed', 'Bo', 'emil'];
    for (const name of names) await add(app, { name });
    const windows = await Promise.all(
      [0, 2, 4].map((offset) =>
        app.ok('clients.list', { search: '', includeArchived: false, offset, limit: 2 }),
      ),
    );
    expect(windows.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual([
      'Ann',
      'Bo',
      'emil',
      'Émile',
      'zed',
    ]);
    expect(windows.map(({ total }) => total)).toEqual([5, 5, 5]);
  });

  test('that are archived leave the list and come last when asked for', async () => {
    const app = await openApp();
    const { id } = await add(app, { name: 'Ann' });
    await add(app, { name: 'Zed' });
    await app.ok('clients.setStatus', { clientId: id, expectedRevision: 1, status: 'archived' });
    expect(await listed(app, '')).toEqual(['Zed']);
    expect(await listed(app, '', true)).toEqual(['Zed', 'Ann']);
    await app.ok('clients.setStatus', { clientId: id, expectedRevision: 2, status: 'active' });
    expect(await listed(app, '')).toEqual(['Ann', 'Zed']);
  });

  test('changed twice from the same reading are refused the second time', async () => {
    const app = await openApp();
    const { id: clientId } = await add(app, { name: 'Ann' });
    const change = { clientId, expectedRevision: 1, fields: { ...emptyClient, name: 'Anna' } };
    await app.ok('clients.update', change);
    expect(await app.fails('clients.update', change)).toMatchObject({ code: 'changed-elsewhere' });
    const nobody = { ...change, clientId: '01900000-0000-7000-8000-00000000ffff' };
    expect(await app.fails('clients.update', nobody)).toMatchObject({ code: 'not-found' });
  });

  test.each([
    [{ name: '' }, 'fields.name', 'name-missing'],
    [{ name: 'Ann', birthDate: '2026-02-30' }, 'fields.birthDate', 'date-impossible'],
    [{ name: 'Ann', birthDate: '2027-01-01' }, 'fields.birthDate', 'date-in-future'],
    [{ name: 'x'.repeat(201) }, 'fields.name', 'text-too-long'],
    [{ name: 'Ann', cautions: 'x'.repeat(100_000) }, 'fields.cautions', 'text-too-long'],
  ])('%j is refused at its field', async (wrong, field, code) => {
    const app = await openApp();
    expect(await app.fails('clients.create', { fields: { ...emptyClient, ...wrong } })).toEqual({
      code,
      fields: { [field]: code },
    });
  });

  test('any name that is taken is found by itself', async () => {
    const app = await openApp();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), async (name) => {
        const made = await app.router.call('clients.create', { fields: { ...emptyClient, name } });
        if (!made.ok) return;
        const { id } = made.value as { id: string };
        const { fields } = await app.ok('clients.get', { clientId: id });
        const { rows } = await app.ok('clients.list', {
          search: fields.name,
          includeArchived: false,
          offset: 0,
          limit: 200,
        });
        expect(rows.map((row) => row.id)).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an episode', () => {
  test('shows its stage and its sessions, and can end', async () => {
    const app = await openApp();
    const { clientId, episodeId, noteId } = await addDraft(app, { name: 'Ann' });
    await signTreated(app, noteId);
    const { episodes } = await app.ok('episodes.list', { clientId });
    expect(episodes).toMatchObject([
      { id: episodeId, stage: 'acute', days: 21, sessionCount: 1, closedAt: null },
    ]);
    await app.ok('episodes.setClosed', { episodeId, expectedRevision: 1, isClosed: true });
    expect(await app.fails('notes.start', { episodeId })).toMatchObject({ code: 'episode-closed' });
  });

  test('cannot have begun tomorrow', async () => {
    const app = await openApp();
    const { id: clientId } = await add(app, { name: 'Ann' });
    const fields = { ...lowBackPain, onset: '2026-11-23' };
    expect(await app.fails('episodes.create', { clientId, fields })).toEqual({
      code: 'date-in-future',
      fields: { 'fields.onset': 'date-in-future' },
    });
  });

  test('of a client marks the list: draft, flag, last session', async () => {
    const app = await openApp();
    await addDraft(app, { name: 'Ann' });
    const { rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 10,
    });
    expect(rows).toMatchObject([{ lastSession: '2026-11-22', hasDraft: true, hasOpenFlag: false }]);
  });
});
