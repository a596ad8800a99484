import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { methods } from '#domain/contract/table.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { practiceInput } from '#tests/support/records.ts';
import { addDraft, openApp, testApp } from '#tests/support/test-router.ts';

describe('the boundary', () => {
  test('a method nobody wrote is unknown, and so is what every object has', async () => {
    const app = await openApp();
    for (const name of ['clients.destroy', 'toString', '__proto__', 'constructor', '']) {
      expect(await app.fails(name, {})).toMatchObject({ code: 'unknown-method' });
    }
  });

  test('while locked only the vault answers', async () => {
    const app = await testApp();
    const closed = Object.entries(methods).filter(([, method]) => method.kind !== 'vault');
    expect(closed.length).toBeGreaterThan(20);
    for (const [name] of closed) expect(await app.fails(name, {}), name).toEqual({ code: 'locked' });
    expect(await app.ok('vault.status', {})).toMatchObject({ open: null, practiceExists: false });
  });

  test('input is taken only in the shape of the contract', async () => {
    const app = await openApp();
    const fields = { ...emptyClient, name: 'Ada' };
    expect(await app.fails('clients.create', { fields, extra: 1 })).toMatchObject({ code: 'invalid-input' });
    expect(await app.fails('clients.create', null)).toMatchObject({ code: 'invalid-input' });
    expect(await app.fails('clients.create', { fields: { ...fields, isAdmin: true } })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await app.fails('clients.get', { clientId: `1' OR 1=1` })).toMatchObject({
      code: 'invalid-input',
    });
  });

  test('an error names the field and what is wrong with it', async () => {
    const app = await openApp();
    const fields = { ...emptyClient, name: '   ', birthDate: '2026-02-30' };
    expect(await app.fails('clients.create', { fields })).toEqual({
      code: 'invalid-input',
      fields: { 'fields.name': 'name-missing', 'fields.birthDate': 'date-impossible' },
    });
  });

  test('every command leaves exactly one audit row, also the saving of a draft', async () => {
    const app = await openApp();
    const before = await app.ok('practice.auditTrail', { limit: 500 });
    const { clientId, noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    const after = await app.ok('practice.auditTrail', { limit: 500 });
    const added = after.rows.slice(0, after.rows.length - before.rows.length).reverse();
    expect(added.map(({ action, entityId }) => [action, entityId])).toEqual([
      ['client.created', clientId],
      ['episode.created', episodeId],
      ['note.started', noteId],
    ]);
    expect(added.every(({ actor }) => actor === 'Robin Vale')).toBe(true);
  });

  test('a command that fails leaves neither change nor audit row', async () => {
    const app = await openApp();
    const before = await app.ok('practice.auditTrail', { limit: 500 });
    await app.fails('clients.create', { fields: { ...emptyClient, name: 'Ada', birthDate: '2027-01-01' } });
    expect(await app.ok('practice.auditTrail', { limit: 500 })).toEqual(before);
    const { total } = await app.ok('clients.list', {
      search: '',
      includeArchived: true,
      offset: 0,
      limit: 10,
    });
    expect(total).toBe(0);
  });

  test('an unforeseen error crosses as a reference that is also in the log, without words', async () => {
    const app = await openApp();
    app.ports.printers.failure = new Error('Ada Canary is in the way');
    const { noteId } = await addDraft(app, { name: 'Ada Canary' });
    const error = await app.fails('documents.print', {
      document: { kind: 'note', noteId },
      print: firstPrint,
    });
    expect(error).toEqual({ code: 'internal', reference: expect.any(String) });
    const line = app.ports.log.lines.find(({ fields }) => fields?.reference === error.reference);
    expect(line?.fields).toMatchObject({ method: 'documents.print', code: 'internal' });
    expect(JSON.stringify(app.ports.log.lines)).not.toContain('Canary');
  });

  test('junk on every method is refused and changes nothing', async () => {
    const app = await openApp();
    await addDraft(app, { name: 'Ada' });
    const before = await app.ok('practice.auditTrail', { limit: 500 });
    const junk = [undefined, null, 0, '', [], { fields: null }, { noteId: {} }, { clientId: [] }, 'x'];
    const names = Object.keys(methods).filter((name) => !name.startsWith('vault.'));
    for (const name of names) {
      for (const input of junk) expect((await app.router.call(name, input)).ok, name).toBe(false);
    }
    expect(await app.ok('practice.auditTrail', { limit: 500 })).toEqual(before);
  });

  test('calls that came before a lock are finished first', async () => {
    const app = await openApp();
    const created = app.ok('clients.create', { fields: { ...emptyClient, name: 'Just in time' } });
    await app.ok('vault.lock', {});
    await created;
    await app.ok('vault.unlock', { passphrase: practiceInput.passphrase });
    const { rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 10,
    });
    expect(rows.map(({ name }) => name)).toEqual(['Just in time']);
  });
});
