import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { listClients } from '#db/queries/client-list.ts';
import { insertClient, updateClient, updateClientStatus } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { insertSession, updateSessionTime } from '#db/queries/sessions.ts';
import { findClients } from '#db/search/find-clients.ts';
import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import { lowBackPain, practiceInput } from '#tests/support/records.ts';
import { testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';

async function practice(clients: Readonly<Record<string, Partial<ClientFields>>>): Promise<Store> {
  const { store } = await testStore();
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    for (const [id, fields] of Object.entries(clients)) {
      await insertClient(write, id, { ...emptyClient, name: id, ...fields }, at);
      await insertEpisode(write, { id: `e-${id}`, clientId: id }, lowBackPain, at);
    }
  });
  return store;
}

const found = async (store: Store, text: string): Promise<string[]> =>
  (await findClients(store.read, text, 20)).map(({ id }) => id);

function see(store: Store, clientId: string, date: string): Promise<void> {
  return store.transact(({ write }) =>
    insertSession(write, {
      id: `s-${clientId}-${date}`,
      clientId,
      episodeId: `e-${clientId}`,
      therapistId: 't1',
      date,
      time: '10:00',
      createdAt: at,
    }),
  );
}

async function merge(store: Store, mergedId: string, keptId: string | null): Promise<void> {
  await store.transact(async ({ write }) => {
    await write.updateTable('client').set({ merged_into: keptId }).where('id', '=', mergedId).execute();
  });
}

describe('the names in memory follow', () => {
  test('a new client, another name, another status', async () => {
    const store = await practice({ c1: { name: 'Ada Vale' } });
    expect(await found(store, 'ada')).toEqual(['c1']);
    await store.transact(({ write }) => insertClient(write, 'c2', { ...emptyClient, name: 'Adam' }, at));
    expect(await found(store, 'ada')).toEqual(['c1', 'c2']);
    await store.transact(({ write }) =>
      updateClient(write, { id: 'c1', revision: 1, at }, { ...emptyClient, name: 'Bo Vale' }),
    );
    expect(await found(store, 'ada')).toEqual(['c2']);
    expect(await found(store, 'bo')).toEqual(['c1']);
    await store.transact(({ write }) => insertClient(write, 'c3', { ...emptyClient, name: 'Ada' }, at));
    await store.transact(({ write }) => updateClientStatus(write, { id: 'c3', revision: 1, at }, 'archived'));
    expect(await found(store, 'ada')).toEqual(['c2', 'c3']);
  });

  test('the last session, also when it moves', async () => {
    const store = await practice({ c1: { name: 'Ann A' }, c2: { name: 'Ann B' } });
    expect(await found(store, 'ann')).toEqual(['c1', 'c2']);
    await see(store, 'c2', '2026-11-02');
    expect(await found(store, 'ann')).toEqual(['c2', 'c1']);
    await see(store, 'c1', '2026-11-03');
    expect(await found(store, 'ann')).toEqual(['c1', 'c2']);
    await store.transact(({ write }) => updateSessionTime(write, 's-c1-2026-11-03', '2026-11-01', '10:00'));
    expect(await found(store, 'ann')).toEqual(['c2', 'c1']);
  });

  test('not what a transaction took back', async () => {
    const store = await practice({ c1: { name: 'Ada' } });
    expect(await found(store, 'ada')).toEqual(['c1']);
    const broken = store.transact(async ({ write }) => {
      await insertClient(write, 'c2', { ...emptyClient, name: 'Adam' }, at);
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    expect(await found(store, 'ada')).toEqual(['c1']);
    await store.transact(({ write }) => insertClient(write, 'c3', { ...emptyClient, name: 'Adana' }, at));
    expect(await found(store, 'ada')).toEqual(['c1', 'c3']);
  });
});

describe('a record merged into another', () => {
  const two = { kept: { name: 'Berit Holm' }, other: { name: 'B. Lindqvist', phone: '0170 5550101' } };

  test('is never found itself; its name and phone find the kept one, which says so', async () => {
    const store = await practice(two);
    expect(await found(store, 'lindqvist')).toEqual(['other']);
    await merge(store, 'other', 'kept');
    expect(await findClients(store.read, 'lindqvist', 8)).toMatchObject([
      { id: 'kept', name: 'Berit Holm', alsoKnownAs: 'B. Lindqvist' },
    ]);
    expect(await findClients(store.read, 'berit', 8)).toMatchObject([{ id: 'kept', alsoKnownAs: '' }]);
    expect(await found(store, '01705550101')).toEqual(['kept']);
    const all = { search: '', includeArchived: true, offset: 0, limit: 10 };
    expect((await listClients(store.read, all)).rows.map(({ id }) => id)).toEqual(['kept']);
    const searched = await listClients(store.read, { ...all, search: 'lindqvist' });
    expect(searched).toMatchObject({ total: 1, rows: [{ id: 'kept' }] });
  });

  test('is found again after the merge is undone, or after it goes into a third', async () => {
    const store = await practice({ ...two, third: { name: 'Cleo' } });
    await merge(store, 'other', 'kept');
    expect(await found(store, 'lindqvist')).toEqual(['kept']);
    await merge(store, 'other', 'third');
    expect(await found(store, 'lindqvist')).toEqual(['third']);
    await merge(store, 'other', null);
    expect(await found(store, 'lindqvist')).toEqual(['other']);
    expect(await found(store, 'cleo')).toEqual(['third']);
  });
});
