import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMinor } from '#domain/clients/majority.ts';
import { practiceInput } from '#tests/support/records.ts';
import { testApp } from '#tests/support/test-router.ts';

describe('the sample practice', () => {
  test('has people with courses of their own, one draft and one red flag', async () => {
    const app = await testApp();
    expect(await app.ok('vault.openSample', {})).toEqual({ open: 'sample' });
    const { rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 50,
    });
    expect(rows).toHaveLength(14);
    expect(rows.filter(({ hasDraft }) => hasDraft)).toHaveLength(1);
    expect(rows.filter(({ hasOpenFlag }) => hasOpenFlag)).toHaveLength(1);
    const { due } = await app.ok('notes.today', {});
    expect(due).toHaveLength(1);

    const trail = await app.ok('practice.auditTrail', { limit: 500 });
    const inOrder = trail.rows.map(({ at }) => at).filter((at) => at < `${due[0]?.date}T00:00:00`);
    expect(inOrder.length).toBeGreaterThan(40);
    expect(inOrder).toEqual([...inOrder].sort().reverse());

    const courses = await Promise.all(
      rows.map(async ({ id }) => {
        const [{ sessions }, { handouts }] = await Promise.all([
          app.ok('notes.listForClient', { clientId: id }),
          app.ok('handouts.list', { clientId: id }),
        ]);
        return { sessions: sessions.length, handouts: handouts.length };
      }),
    );
    expect(new Set(courses.map(({ sessions }) => sessions)).size).toBeGreaterThan(4);
    expect(courses.reduce((sum, { handouts }) => sum + handouts, 0)).toBeGreaterThan(5);
  });

  test('has one client under age with a guardian and one who was written down twice', async () => {
    const app = await testApp();
    await app.ok('vault.openSample', {});
    const { total, pairs } = await app.ok('clients.duplicates', {});
    expect(total).toBe(1);
    expect(pairs[0]?.reasons).toContain('same-phone');
    const list = { search: 'Leo Marchetti', includeArchived: false, offset: 0, limit: 5 };
    const { rows } = await app.ok('clients.list', list);
    const { fields } = await app.ok('clients.get', { clientId: rows[0]?.id ?? '' });
    expect(isMinor(fields.birthDate, app.ports.clock.today())).toBe(true);
    expect(fields.guardianName).not.toBe('');
  });

  test('has files and calls, which stand on the timeline', async () => {
    const app = await testApp();
    await app.ok('vault.openSample', {});
    const page = { search: '', includeArchived: false, offset: 0, limit: 50 };
    const { rows } = await app.ok('clients.list', page);
    const ada = rows.find(({ name }) => name === 'Ada Lindqvist')?.id ?? '';
    const files = await app.ok('files.list', { clientId: ada, isRemoved: false, offset: 0, limit: 10 });
    expect(files.rows.map(({ kind }) => kind)).toEqual(['text', 'image']);
    const { rows: events } = await app.ok('timeline.list', {
      clientId: ada,
      kinds: [],
      before: null,
      limit: 100,
    });
    const found = new Set(events.map(({ kind }) => kind));
    for (const kind of ['session', 'handout', 'file', 'contact', 'consent'] as const) {
      expect(found).toContain(kind);
    }
    expect(events.filter(({ author }) => author === '')).toEqual([]);
  });

  test('has two therapists with sessions of both, and one visit by the other', async () => {
    const app = await testApp();
    await app.ok('vault.openSample', {});
    const { therapists } = await app.ok('therapists.list', {});
    expect(therapists.map(({ name, role }) => [name, role])).toEqual([
      ['Robin Sample', 'owner'],
      ['Noor Sample', 'therapist'],
    ]);
    const page = { search: '', includeArchived: false, offset: 0, limit: 50 };
    const { rows } = await app.ok('clients.list', page);
    const seenBy = await Promise.all(
      rows.map(async ({ id }) => {
        const { sessions } = await app.ok('notes.listForClient', { clientId: id });
        return [...new Set(sessions.map(({ therapistName }) => therapistName))].sort();
      }),
    );
    expect(seenBy.filter((names) => names.join() === 'Robin Sample').length).toBeGreaterThan(5);
    expect(seenBy.filter((names) => names.join() === 'Noor Sample')).toHaveLength(3);
    expect(seenBy.filter((names) => names.length === 2)).toHaveLength(1);
  });

  test('has consents of most people: one run out, one taken back, one still to be signed', async () => {
    const app = await testApp();
    await app.ok('vault.openSample', {});
    const page = { search: '', includeArchived: false, offset: 0, limit: 50 };
    const { rows } = await app.ok('clients.list', page);
    const states = await Promise.all(
      rows.map(async ({ id }) => {
        const { consents } = await app.ok('consents.list', { clientId: id });
        return consents.map(({ kind, state }) => `${kind} ${state}`);
      }),
    );
    const all = states.flat();
    expect(states.filter((each) => each.includes('treatment in-force')).length).toBeGreaterThan(6);
    expect(all.filter((each) => each.endsWith(' expired'))).toEqual(['treatment expired']);
    expect(all.filter((each) => each.endsWith(' withdrawn'))).toEqual(['gluteal withdrawn']);
    expect(states.filter((each) => each.length === 0).length).toBeGreaterThan(1);
  });

  test('has health histories of half of the people, among them what caps the pressure and a pregnancy', async () => {
    const app = await testApp();
    await app.ok('vault.openSample', {});
    const page = { search: '', includeArchived: false, offset: 0, limit: 50 };
    const { rows } = await app.ok('clients.list', page);
    const histories = await Promise.all(rows.map(({ id }) => app.ok('health.get', { clientId: id })));
    const bodies = histories.flatMap(({ latest }) => (latest === null ? [] : [latest.body]));
    expect(bodies.length).toBeGreaterThanOrEqual(6);
    for (const condition of ['anticoagulant', 'osteoporosis', 'pregnancy'] as const) {
      expect(bodies.some(({ conditions }) => conditions[condition].answer === 'yes')).toBe(true);
    }
    expect(histories.some(({ versions }) => versions.length > 1)).toBe(true);
    expect((await app.ok('health.due', { limit: 20 })).total).toBeGreaterThan(0);
  });

  test('is a vault of its own beside the practice, and keeps what is tried in it', async () => {
    const app = await testApp();
    await app.ok('vault.create', practiceInput);
    expect(await app.fails('vault.openSample', {})).toMatchObject({ code: 'vault-in-use' });
    await app.ok('vault.lock', {});
    await app.ok('vault.openSample', {});
    const { rows } = await app.ok('clients.list', {
      search: 'yusuf',
      includeArchived: false,
      offset: 0,
      limit: 1,
    });
    const [client] = rows;
    if (!client) throw new Error('nobody found');
    await app.ok('clients.setStatus', { clientId: client.id, expectedRevision: 1, status: 'archived' });
    await app.ok('vault.lock', {});
    await app.ok('vault.openSample', {});
    expect(
      (await app.ok('clients.list', { search: 'yusuf', includeArchived: false, offset: 0, limit: 1 })).total,
    ).toBe(0);
    expect(existsSync(join(app.dataFolder, 'vaults', 'practice', 'backnote.db'))).toBe(true);
    expect(await app.ok('vault.status', {})).toMatchObject({ open: 'sample', practiceExists: true });
  });
});
