import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';
import type { Reader } from '#db/database.ts';
import { BacknoteDialect } from '#db/dialect.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import type { Store } from '#db/open.ts';
import { insertExerciseLimit, listExerciseLimits } from '#db/queries/exercise-limits.ts';
import { findHandoutSource, insertHandoutSource, storedBlockText } from '#db/queries/handout-sources.ts';
import { insertDelivery, listHandouts } from '#db/queries/handouts.ts';
import { countOwnTexts, insertWording, listNewestWordings, listWordings } from '#db/queries/own-blocks.ts';
import type { Tables } from '#db/schema/tables.ts';
import { contentBlocks } from '#main/content/load.ts';
import { viewOfBlock } from '#main/services/handouts/block-view.ts';
import { practiceBlocks } from '#main/services/handouts/practice-blocks.ts';
import { ownWording, plainBlock, plainSnapshot } from '#tests/support/handout-source.ts';
import { rawConnection, testFolder, testStore } from '#tests/support/test-store.ts';
import { handoutsAt as at, twoHandouts } from '#tests/support/two-handouts.ts';

describe('wordings of a practice', () => {
  async function worded(store: Store, wordings: readonly Partial<Parameters<typeof insertWording>[1]>[]) {
    await store.transact(async ({ write }) => {
      for (const [index, wording] of wordings.entries()) {
        await insertWording(write, {
          id: `w${index}`,
          blockId: 'own-1',
          language: 'en',
          number: 1,
          fields: ownWording,
          basedOn: null,
          isTakenBack: false,
          therapistId: 't1',
          at,
          ...wording,
        });
      }
    });
  }

  test('are read by their newest number, each language for itself', async () => {
    const { store } = await testStore();
    await twoHandouts(store);
    await worded(store, [
      {},
      { number: 2, fields: { ...ownWording, title: 'Second' } },
      { language: 'es', isTakenBack: true },
      { blockId: 'small-habits', basedOn: 1 },
    ]);
    const english = await listNewestWordings(store.read, 'en');
    expect(english.map(({ blockId, number, fields }) => [blockId, number, fields.title])).toEqual([
      ['own-1', 2, 'Second'],
      ['small-habits', 1, ownWording.title],
    ]);
    expect(await listNewestWordings(store.read, 'es')).toMatchObject([{ number: 1, isTakenBack: true }]);
    const all = await listWordings(store.read, { blockId: 'own-1', language: 'en' });
    expect(all.map(({ number }) => number)).toEqual([2, 1]);
    expect(await countOwnTexts(store.read)).toBe(1);
  });

  test('say when the program brings a newer text than they began from', async () => {
    const { store } = await testStore();
    await twoHandouts(store);
    const program = contentBlocks('en').find(({ version, required }) => version > 1 && !required);
    if (program === undefined) throw new Error('no text of the program has a second version');
    const at1 = { blockId: program.id, basedOn: program.version - 1 };
    await worded(store, [at1, { blockId: program.id, number: 2, basedOn: program.version }]);
    const today = '2026-11-22';
    const block = (await practiceBlocks(store.read, 'en')).find(({ id }) => id === program.id);
    if (block === undefined) throw new Error('the text is gone');
    expect(block).toMatchObject({ order: program.order, title: ownWording.title, version: program.version });
    expect(viewOfBlock(block, today).isBehind).toBe(false);
    await worded(store, [{ ...at1, id: 'w9', number: 3 }]);
    const older = (await practiceBlocks(store.read, 'en')).find(({ id }) => id === program.id);
    expect(older && viewOfBlock(older, today)).toMatchObject({
      isBehind: true,
      version: program.version - 1,
    });
    expect(viewOfBlock(program, today).isBehind).toBe(false);
  });
});

describe('what a handout was made from', () => {
  test('is read back as it was, and a text that was printed twice is kept once', async () => {
    const { store } = await testStore();
    await twoHandouts(store);
    const blocks = [{ hash: 'b'.repeat(64), text: storedBlockText(plainBlock) }];
    await store.transact(async ({ write }) => {
      await insertHandoutSource(write, { handoutId: 'h1', snapshot: plainSnapshot, blocks });
      await insertHandoutSource(write, { handoutId: 'h2', snapshot: plainSnapshot, blocks });
    });
    for (const id of ['h1', 'h2']) {
      expect(await findHandoutSource(store.read, id)).toEqual({
        snapshot: plainSnapshot,
        blocks: [plainBlock],
      });
    }
    const kept = await store.read.selectFrom('handout_block_text').selectAll().execute();
    expect(kept).toHaveLength(1);
  });

  test('is not known of a handout from before', async () => {
    const { store } = await testStore();
    await twoHandouts(store);
    expect(await findHandoutSource(store.read, 'h1')).toBeUndefined();
  });
});

describe('limits of exercises', () => {
  test('the newest row of a subject counts, whatever came in between', async () => {
    const { store } = await testStore();
    await twoHandouts(store);
    const said = [
      ['bridge', 'old', true],
      ['wrist-pain', '', true],
      ['bridge', 'new', true],
      ['wrist-pain', '', false],
    ] as const;
    await store.transact(async ({ write }) => {
      for (const [index, [subject, words, isInForce]] of said.entries()) {
        const row = { id: `x${index}`, clientId: 'c1', subject, words, isInForce, therapistId: 't1' };
        await insertExerciseLimit(write, { ...row, recordedOn: `2026-11-2${index}`, at });
      }
    });
    expect(await listExerciseLimits(store.read, 'c1')).toEqual([
      { subject: 'bridge', words: 'new', since: '2026-11-22' },
    ]);
  });
});

describe('the deliveries of an older file', () => {
  test('keep their rows, their index and their triggers, and may be opened from then on', async () => {
    const file = join(testFolder(), 'older.db');
    const raw = rawConnection(file);
    const kysely = new Kysely<Tables>({ dialect: new BacknoteDialect(raw) });
    const before = Object.entries(migrations).filter(([name]) => Number.parseInt(name, 10) < 170);
    const provider = { getMigrations: async () => Object.fromEntries(before) };
    const { error } = await new Migrator({ db: kysely, provider }).migrateToLatest();
    expect(error).toBeUndefined();
    raw.pragma('user_version = 160');
    raw.pragma('foreign_keys = OFF');
    const insert = `INSERT INTO handout_delivery (id, handout_id, way, printer, copies, at) VALUES (?, 'h1', ?, ?, 2, ?)`;
    raw.prepare(insert).run('d1', 'printed', 'Front desk', at);
    raw.prepare(insert).run('d2', 'saved', null, at);
    expect(() => raw.prepare(insert).run('d3', 'opened', null, at)).toThrow();
    const rows = () => raw.prepare('SELECT * FROM handout_delivery ORDER BY id').all();
    const old = rows();
    expect(old).toHaveLength(2);
    // What they hang on, so that nothing hangs in the air afterwards.
    raw.exec(`INSERT INTO therapist (id, name, credentials, techniques, created_at, started_at) VALUES ('t1', 'R', '', '[]', '${at}', '${at}');
      INSERT INTO client (id, revision, status, name, sort_key, search_key, preferred_name, pronouns, phone, email, address,
        emergency_name, emergency_phone, occupation, physician, referral_source, allergies, cautions, preferences, tags,
        large_print, created_at, updated_at)
        VALUES ('c1', 1, 'active', 'A', 'a', 'a', '', '', '', '', '', '', '', '', '', '', '', '', '', '[]', 0, '${at}', '${at}');
      INSERT INTO episode (id, client_id, revision, complaint, onset, onset_is_approximate, onset_mode, mechanism, goals, plan,
        created_at, updated_at) VALUES ('e1', 'c1', 1, '', '', 0, 'unknown', '', '', '', '${at}', '${at}');
      INSERT INTO session (id, client_id, episode_id, therapist_id, date, time, created_at)
        VALUES ('s1', 'c1', 'e1', 't1', '2026-11-22', '10:00', '${at}');
      INSERT INTO note (id, session_id, state, minutes, techniques, has_open_flag) VALUES ('n1', 's1', 'draft', 0, '[]', 0);
      INSERT INTO handout (id, client_id, note_id, language, choice, blocks, pages, hash, created_at, pdf)
        VALUES ('h1', 'c1', 'n1', 'en', '{}', '[{"id":"stay-active","title":"Stay active","version":1}]', 1, '${'a'.repeat(64)}', '${at}', x'00')`);

    await migrate(raw, kysely, file);

    expect(rows()).toEqual(old);
    // A handout from before any practice had wordings of its own.
    const stayActive = { id: 'stay-active', title: 'Stay active', version: 1, editNumber: null };
    const [listed] = await listHandouts(kysely as unknown as Reader, 'c1');
    expect(listed).toMatchObject({
      blocks: [stayActive],
      deliveries: [{ way: 'printed' }, { way: 'saved' }],
    });
    raw.prepare(insert).run('d3', 'opened', null, at);
    expect(() => raw.prepare(insert).run('d4', 'shouted', null, at)).toThrow();
    expect(() => raw.exec('UPDATE handout_delivery SET copies = 1')).toThrow('signed-record-is-fixed');
    expect(() => raw.exec('DELETE FROM handout_delivery')).toThrow('signed-record-is-fixed');
    expect(() => raw.prepare(insert.replace('INSERT', 'REPLACE')).run('d1', 'saved', null, at)).toThrow(
      'signed-record-is-fixed',
    );
    expect(() => raw.exec(`DELETE FROM handout WHERE id = 'h1'`)).toThrow();
    const plan = raw
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM handout_delivery WHERE handout_id = 'h1'`)
      .all() as { detail: string }[];
    expect(plan[0]?.detail).toContain('handout_delivery_by_handout');
    const names = raw
      .prepare(`SELECT name FROM sqlite_schema WHERE name LIKE '%handout_delivery_next%'`)
      .all();
    expect(names).toEqual([]);
  });

  test('an opened handout is listed so', async () => {
    const { store } = await testStore();
    await twoHandouts(store);
    const delivery = { id: 'd1', handoutId: 'h1', way: 'opened', printer: null, copies: 1, at } as const;
    await store.transact(({ write }) => insertDelivery(write, delivery));
    const given = (await listHandouts(store.read, 'c1')).find(({ id }) => id === 'h1');
    expect(given?.deliveries).toEqual([{ way: 'opened', printer: null, copies: 1, at }]);
  });
});
