import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import {
  findLatestHealth,
  insertHealthConfirmation,
  insertHealthVersion,
  lastHealthNumber,
  listHealthConfirmations,
  listHealthVersions,
} from '#db/queries/health.ts';
import { listSeenSince } from '#db/queries/health-due.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { nothingKnown } from '#domain/health/history.ts';
import { practiceInput } from '#tests/support/records.ts';
import { testStore } from '#tests/support/test-store.ts';

const at = (day: string) => `${day}T10:00:00.000Z`;

async function clientsOfOne(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at('2026-11-01'));
    for (const id of ['c1', 'c2']) {
      await insertClient(write, id, { ...emptyClient, name: 'Ada' }, at('2026-11-01'));
    }
  });
}

async function addVersion(store: Store, clientId: string, number: number, day: string): Promise<void> {
  await store.transact(({ write }) =>
    insertHealthVersion(write, {
      id: `${clientId}-${number}`,
      clientId,
      number,
      body: nothingKnown,
      source: 'therapist',
      therapistId: 't1',
      recordedOn: day,
      recordedAt: at(day),
    }),
  );
}

const merge = (store: Store) =>
  store.transact(({ write }) => sql`UPDATE client SET merged_into = 'c1' WHERE id = 'c2'`.execute(write));

describe('the health of two records that became one', () => {
  test('is the later of the two, and all versions of both are there', async () => {
    const { store } = await testStore();
    await clientsOfOne(store);
    await addVersion(store, 'c1', 1, '2026-11-02');
    await addVersion(store, 'c1', 2, '2026-11-03');
    await addVersion(store, 'c2', 1, '2026-11-05');
    expect((await findLatestHealth(store.read, 'c1'))?.id).toBe('c1-2');
    await merge(store);
    expect((await findLatestHealth(store.read, 'c1'))?.id).toBe('c2-1');
    const versions = await listHealthVersions(store.read, 'c1');
    expect(versions.map(({ id }) => id)).toEqual(['c2-1', 'c1-2', 'c1-1']);
    expect(await lastHealthNumber(store.read, 'c1')).toBe(2);
    // What is written next holds for both.
    await addVersion(store, 'c1', 3, '2026-11-06');
    expect((await findLatestHealth(store.read, 'c1'))?.id).toBe('c1-3');
  });

  test('has its confirmations together and is seen as one client', async () => {
    const { store } = await testStore();
    await clientsOfOne(store);
    await addVersion(store, 'c2', 1, '2026-11-05');
    await store.transact(async ({ write }) => {
      await insertHealthConfirmation(write, {
        id: 'f1',
        clientId: 'c2',
        versionId: 'c2-1',
        sessionId: null,
        kind: 'full-review',
        therapistId: 't1',
        confirmedOn: '2026-11-05',
        at: at('2026-11-05'),
      });
      await sql`INSERT INTO episode (id, client_id, revision, complaint, onset, onset_is_approximate, onset_mode,
        mechanism, goals, plan, created_at, updated_at)
        VALUES ('e1', 'c1', 1, '', '2026-11-01', 0, 'unknown', '', '', '', '', '')`.execute(write);
      await sql`INSERT INTO session (id, client_id, episode_id, therapist_id, date, time, created_at)
        VALUES ('s1', 'c1', 'e1', 't1', '2026-11-04', '10:00', '')`.execute(write);
      await sql`INSERT INTO note (id, session_id, state, minutes, techniques, has_open_flag)
        VALUES ('n1', 's1', 'signed', 0, '[]', 0)`.execute(write);
    });
    expect(await listSeenSince(store.read, '2026-11-01')).toMatchObject([
      { clientId: 'c1', hasHealth: false, lastFullOn: null },
    ]);
    await merge(store);
    expect(await listHealthConfirmations(store.read, 'c1')).toHaveLength(1);
    expect(await listSeenSince(store.read, '2026-11-01')).toMatchObject([
      { clientId: 'c1', hasHealth: true, lastFullOn: '2026-11-05', lastSession: '2026-11-04' },
    ]);
    expect(await listSeenSince(store.read, '2026-11-05')).toEqual([]);
  });

  test('keeps one number a client once', async () => {
    const { store } = await testStore();
    await clientsOfOne(store);
    await addVersion(store, 'c1', 1, '2026-11-02');
    const again = store.transact(({ write }) =>
      sql`INSERT INTO health_version (id, client_id, number, body, source, therapist_id, recorded_on, recorded_at)
        VALUES ('x', 'c1', 1, '{}', 'therapist', 't1', '', '')`.execute(write),
    );
    await expect(again).rejects.toMatchObject({ code: 'signed-record-is-fixed' });
  });
});
