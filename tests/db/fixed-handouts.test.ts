import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { insertExerciseLimit } from '#db/queries/exercise-limits.ts';
import { insertHandoutSource, storedBlockText } from '#db/queries/handout-sources.ts';
import { insertDelivery } from '#db/queries/handouts.ts';
import { insertWording } from '#db/queries/own-blocks.ts';
import { ownWording, plainBlock, plainSnapshot } from '#tests/support/handout-source.ts';
import { testStore } from '#tests/support/test-store.ts';
import { handoutsAt as at, twoHandouts } from '#tests/support/two-handouts.ts';

const hash = 'a'.repeat(64);

/** A given handout with what it was made from, a wording of the practice and a limit of exercises. */
async function fill(store: Store): Promise<void> {
  await twoHandouts(store);
  await store.transact(async ({ write }) => {
    await insertDelivery(write, { id: 'd1', handoutId: 'h1', way: 'saved', printer: null, copies: 1, at });
    await insertHandoutSource(write, {
      handoutId: 'h1',
      snapshot: plainSnapshot,
      blocks: [{ hash, text: storedBlockText(plainBlock) }],
    });
    await insertWording(write, {
      id: 'w1',
      blockId: 'own-1',
      language: 'en',
      number: 1,
      fields: ownWording,
      basedOn: null,
      isTakenBack: false,
      therapistId: 't1',
      at,
    });
    await insertExerciseLimit(write, {
      id: 'x1',
      clientId: 'c1',
      subject: 'bridge',
      words: '',
      isInForce: true,
      therapistId: 't1',
      recordedOn: '2026-11-22',
      at,
    });
  });
}

const wordingColumns = 'id, block_id, language, number, fields, is_taken_back, therapist_id, at';

/** Ways to change or lose with plain SQL what was given, what it was made from, and who worded or said what. */
const attempts: readonly string[] = [
  `REPLACE INTO handout_delivery (id, handout_id, way, copies, at) VALUES ('d1', 'h1', 'opened', 1, '${at}')`,
  `UPDATE handout_source SET snapshot = '{}'`,
  'DELETE FROM handout_source',
  `REPLACE INTO handout_source (handout_id, snapshot) VALUES ('h1', '{}')`,
  `UPDATE handout_block_text SET block = '{}'`,
  'DELETE FROM handout_block_text',
  `REPLACE INTO handout_block_text (hash, block) VALUES ('${hash}', '{}')`,
  `UPDATE handout_text SET fields = '{}'`,
  `UPDATE OR REPLACE handout_text SET number = 2`,
  'DELETE FROM handout_text',
  `REPLACE INTO handout_text (${wordingColumns}) VALUES ('w1', 'own-2', 'en', 1, '{}', 0, 't1', '${at}')`,
  `REPLACE INTO handout_text (${wordingColumns}) VALUES ('w9', 'own-1', 'en', 1, '{}', 0, 't1', '${at}')`,
  'UPDATE exercise_limit SET is_in_force = 0',
  'DELETE FROM exercise_limit',
  `REPLACE INTO exercise_limit (id, client_id, subject, words, is_in_force, therapist_id, recorded_on, at)
     VALUES ('x1', 'c1', 'bridge', '', 0, 't1', '2026-11-22', '${at}')`,
  `DELETE FROM handout WHERE id = 'h1'`,
  `DELETE FROM client WHERE id = 'c1'`,
];

describe('what belongs to a given handout stays as it is', () => {
  test.each(attempts)('%s', async (statement) => {
    const { store } = await testStore();
    await fill(store);
    const before = await allRows(store);
    const broken = store.transact(({ write }) => sql.raw(statement).execute(write));
    await expect(broken).rejects.toBeInstanceOf(Error);
    expect(await allRows(store)).toEqual(before);
  });
});

async function allRows(store: Store): Promise<unknown> {
  const tables = [
    'handout',
    'handout_delivery',
    'handout_source',
    'handout_block_text',
    'handout_text',
    'exercise_limit',
    'client',
  ] as const;
  const rows = await Promise.all(tables.map((table) => store.read.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}
