import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { practiceInput } from '#tests/support/records.ts';
import { testApp } from '#tests/support/test-router.ts';

describe('the sample practice', () => {
  test('has a dozen people with courses of their own, one draft and one red flag', async () => {
    const app = await testApp();
    expect(await app.ok('vault.openSample', {})).toEqual({ open: 'sample' });
    const { rows } = await app.ok('clients.list', {
      search: '',
      includeArchived: false,
      offset: 0,
      limit: 50,
    });
    expect(rows).toHaveLength(12);
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
