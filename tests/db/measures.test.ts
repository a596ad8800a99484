import { join } from 'node:path';
import fc from 'fast-check';
import { type CompiledQuery, Kysely, type Logger, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Reader } from '#db/database.ts';
import { BacknoteDialect } from '#db/dialect.ts';
import { applicationId, migrations } from '#db/migrations/index.ts';
import { openStore, type Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { insertEntries, insertEntryWithdrawal, listEntries } from '#db/queries/measure-entries.ts';
import { listSessionFacts } from '#db/queries/measure-facts.ts';
import { insertPlan, listPlans } from '#db/queries/measure-plans.ts';
import { insertAmendedVersion, insertSignedVersion, type NewVersion } from '#db/queries/note-versions.ts';
import { insertNote } from '#db/queries/notes.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { insertSession } from '#db/queries/sessions.ts';
import { factsColumn, type KnownWays } from '#db/schema/facts-column.ts';
import type { Tables } from '#db/schema/tables.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import { factsFormat, type MeasurePlan } from '#domain/progress/record.ts';
import { anyNoteBody } from '#tests/support/note-arbitraries.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { painPoints } from '#tests/support/pain-points.ts';
import { lowBackPain, practiceInput } from '#tests/support/records.ts';
import { inSecondFormat } from '#tests/support/second-format.ts';
import { rawConnection, testFolder, testKey, testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const hash = 'a'.repeat(64);

const bodyWithPain = (painBefore: number): NoteBody => {
  const body = treatedNote();
  return { ...body, subjective: { ...body.subjective, painBefore } };
};

const version = (more: Partial<NewVersion>): NewVersion => ({
  ...{ id: 'v1', noteId: 'n1', number: 1, body: bodyWithPain(6), hash, previousHash: '' },
  ...{ therapistId: 't1', signerName: 'Robin', signerCredentials: 'LMT', signedAt: at },
  ...{ kind: 'original', reason: '', words: '' },
  ...more,
});

/** Two sessions of an episode, the earlier one signed with pain 6. */
async function filledStore(): Promise<Store> {
  const { store } = await testStore();
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    await insertClient(write, 'c1', { ...emptyClient, name: 'Ada' }, at);
    await insertEpisode(write, { id: 'e1', clientId: 'c1' }, lowBackPain, at);
    for (const [id, date] of [
      ['1', '2026-11-20'],
      ['2', '2026-11-22'],
    ]) {
      const session = { clientId: 'c1', episodeId: 'e1', therapistId: 't1', time: '10:00', createdAt: at };
      await insertSession(write, { ...session, id: `s${id}`, date: date ?? '' });
      await insertNote(write, { noteId: `n${id}`, sessionId: `s${id}` }, treatedNote(), at);
    }
    await insertSignedVersion(write, version({}));
  });
  return store;
}

const painOf = async (store: Store): Promise<(number | undefined)[]> =>
  (await listSessionFacts(store.read, 'e1')).map(
    ({ facts }) => facts.readings.find(({ measure }) => measure === 'pain-now')?.value,
  );

describe('what progress reads of a note', () => {
  test('is kept with each version that measures, and read of the one that holds', async () => {
    const store = await filledStore();
    await store.transact(async ({ write }) => {
      await insertAmendedVersion(
        write,
        version({ id: 'v2', number: 2, kind: 'addendum', reason: 'r', words: 'w' }),
      );
    });
    expect(await painOf(store)).toEqual([6]);
    await store.transact(async ({ write }) => {
      const body = bodyWithPain(5);
      await insertAmendedVersion(
        write,
        version({ id: 'v3', number: 3, kind: 'correction', reason: 'r', body, signerName: 'Kim' }),
      );
      await insertAmendedVersion(
        write,
        version({ id: 'v4', number: 4, kind: 'addendum', reason: 'r', words: 'w' }),
      );
    });
    const rows = await store.read.selectFrom('note_progress').selectAll().orderBy('version_id').execute();
    const place = {
      note_id: 'n1',
      session_id: 's1',
      episode_id: 'e1',
      client_id: 'c1',
      facts_format: factsFormat,
    };
    expect(rows).toMatchObject([
      { version_id: 'v1', ...place },
      { version_id: 'v3', ...place },
    ]);
    expect(await painOf(store)).toEqual([5]);
    expect(await listSessionFacts(store.read, 'e1')).toMatchObject([
      { sessionId: 's1', noteId: 'n1', date: '2026-11-20', time: '10:00', therapist: 'Kim' },
    ]);
    expect(painPoints({ sessions: [...(await listSessionFacts(store.read, 'e1'))] })).toMatchObject([
      { sessionId: 's1', before: 5 },
    ]);
  });

  test('is read of the body where it is not there or was written by another format', async () => {
    const store = await filledStore();
    const whole = await listSessionFacts(store.read, 'e1');
    expect(await painOf(store)).toEqual([6]);
    await store.transact(({ write }) =>
      write
        .updateTable('note_progress')
        .set({ facts: '{"readings":"of another shape"}', facts_format: factsFormat + 1 })
        .execute(),
    );
    expect(await listSessionFacts(store.read, 'e1')).toEqual(whole);
    await store.transact(({ write }) => write.deleteFrom('note_progress').execute());
    expect(await listSessionFacts(store.read, 'e1')).toEqual(whole);
  });

  test('comes back from its column as it went in, and the same way of asking is the same object', () => {
    fc.assert(
      fc.property(anyNoteBody, (body) => {
        const facts = progressFactsOf(body);
        const known: KnownWays = new Map();
        const read = [
          factsColumn.read(factsColumn.write(facts), known),
          factsColumn.read(factsColumn.write(facts), known),
        ];
        expect(read).toEqual([facts, facts]);
        const ways = read.flatMap(({ readings }) => readings.map(({ way }) => way));
        expect(new Set(ways).size).toBe(new Set(ways.map((way) => JSON.stringify(way))).size);
      }),
    );
  });

  test('is found without reading a body: the index alone says which version holds', async () => {
    const { store, file } = await testStore();
    await store.close();
    const raw = rawConnection(file);
    const asked: CompiledQuery[] = [];
    const log: Logger = ({ query }) => void asked.push(query);
    const kysely: unknown = new Kysely<Tables>({ dialect: new BacknoteDialect(raw), log });
    await listSessionFacts(kysely as Reader, 'e1');
    expect(asked).toHaveLength(1);
    const details = asked.flatMap(({ sql: text, parameters }) =>
      (raw.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parameters) as { detail: string }[]).map(
        ({ detail }) => detail,
      ),
    );
    const versions = details.filter((detail) => /\b(note_version|newest)\b/.test(detail));
    expect(versions.length).toBeGreaterThanOrEqual(2);
    for (const detail of versions) expect(detail).toContain('COVERING INDEX note_version_that_holds');
    expect(details.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
  });
});

describe('a file from before there were measures', () => {
  /** As version 0180 wrote it: one signed note whose pain stands in the table that is gone since. */
  async function olderFile(): Promise<string> {
    const file = join(testFolder(), 'backnote.db');
    const raw = rawConnection(file);
    const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0190'));
    const migrator = new Migrator({
      db: new Kysely<Tables>({ dialect: new BacknoteDialect(raw) }),
      provider: { getMigrations: async () => before },
    });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    raw.pragma('user_version = 180');
    raw.pragma(`application_id = ${applicationId}`);
    raw.pragma('foreign_keys = ON');
    const body = canonicalJson(inSecondFormat(bodyWithPain(6)));
    raw.exec(`
      INSERT INTO therapist (id, name, credentials, techniques, created_at, role, is_active, started_at)
        VALUES ('t1', 'Robin', 'LMT', '[]', '${at}', 'owner', 1, '${at}');
      INSERT INTO client (id, revision, status, name, sort_key, search_key, preferred_name, pronouns, phone, email,
        address, emergency_name, emergency_phone, occupation, physician, referral_source, allergies, cautions,
        preferences, tags, large_print, created_at, updated_at)
        VALUES ('c1', 1, 'active', 'Ada', 'ada', 'ada', '', '', '', '', '', '', '', '', '', '', '', '', '', '[]', 0,
          '${at}', '${at}');
      INSERT INTO episode (id, client_id, revision, complaint, onset, onset_is_approximate, onset_mode, mechanism,
        goals, plan, created_at, updated_at)
        VALUES ('e1', 'c1', 1, '', '2026-11-01', 0, 'unknown', '', '', '', '${at}', '${at}');
      INSERT INTO session (id, client_id, episode_id, therapist_id, date, time, created_at)
        VALUES ('s1', 'c1', 'e1', 't1', '2026-11-20', '10:00', '${at}');
      INSERT INTO note (id, session_id, state, pain_before, pain_after, minutes, techniques, has_open_flag)
        VALUES ('n1', 's1', 'draft', 6, 3, 20, '["swedish"]', 0);
      INSERT INTO note_version (id, note_id, number, body, hash, previous_hash, therapist_id, signer_name,
        signer_credentials, signed_at) VALUES ('v1', 'n1', 1, '${body}', '${hash}', '', 't1', 'Robin', 'LMT', '${at}');
      UPDATE note SET state = 'signed' WHERE id = 'n1';
      INSERT INTO measurement (id, note_version_id, client_id, episode_id, session_id, measure, timing, value)
        VALUES ('m1', 'v1', 'c1', 'e1', 's1', 'pain', 'before', 6);
    `);
    raw.close();
    return file;
  }

  test('has its course at once, read of its signed notes', async () => {
    const store = await openStore({ file: await olderFile(), key: testKey, mode: 'open' });
    onTestFinished(() => store.close());
    expect(await store.read.selectFrom('note_progress').selectAll().execute()).toEqual([]);
    const [session] = await listSessionFacts(store.read, 'e1');
    expect(session?.facts).toEqual(progressFactsOf(bodyWithPain(6)));
    expect(session).toMatchObject({ therapist: 'Robin', date: '2026-11-20' });
    expect(painPoints({ sessions: [...(await listSessionFacts(store.read, 'e1'))] })).toMatchObject([
      { before: 6, after: 3 },
    ]);
  });
});

/** Ways to change or lose an entry, its withdrawal or a plan with plain SQL. */
const attempts: readonly string[] = [
  'UPDATE measure_entry SET value = 0',
  `UPDATE OR REPLACE measure_entry SET id = 'me9' WHERE id = 'me1'`,
  'DELETE FROM measure_entry',
  `REPLACE INTO measure_entry (id, client_id, episode_id, date, measure, item, way, value, source, therapist_id, at)
     VALUES ('me1', 'c1', 'e1', '2026-11-22', 'pain-now', '', '{}', 0, 'sheet', 't1', '${at}')`,
  `UPDATE measure_entry_withdrawal SET reason = 'Another one'`,
  'DELETE FROM measure_entry_withdrawal',
  `REPLACE INTO measure_entry_withdrawal (entry_id, reason, therapist_id, at) VALUES ('me2', 'Other', 't1', '${at}')`,
  'UPDATE measure_plan SET target = 9',
  'DELETE FROM measure_plan',
  `REPLACE INTO measure_plan (id, client_id, episode_id, measure, item, target, therapist_id, at)
     VALUES ('mp1', 'c1', 'e1', 'pain-now', '', 9, 't1', '${at}')`,
];

describe('entries and plans', () => {
  const entry = (id: string, measure: string) => ({
    ...{ id, clientId: 'c1', episodeId: 'e1', date: '2026-11-21', source: 'sheet' as const },
    reading: { ...enteredReading({ measure: 'sleep', value: 4 }), measure: measure as 'sleep' },
    ...{ therapistId: 't1', intakeId: null, at },
  });
  const plan = (more: Partial<MeasurePlan>): MeasurePlan => ({
    ...{ measure: 'activity', item: 'Walking', side: null, target: 8, targetOn: null, cadence: null },
    ...more,
  });

  test('of a measure that the program no longer knows are left out, not read wrong', async () => {
    const store = await filledStore();
    await store.transact(({ write }) => insertEntries(write, [entry('m1', 'sleep'), entry('m2', 'humours')]));
    expect((await listEntries(store.read, 'e1')).map(({ entryId }) => entryId)).toEqual(['m1']);
  });

  test('hold by their newest row, and one that takes back everything is none', async () => {
    const store = await filledStore();
    const rows = [
      plan({}),
      plan({ item: ' walking', target: 9 }),
      plan({ item: 'Lifting', target: 5 }),
      plan({ item: 'Lifting', target: null }),
      plan({ measure: 'sleep', item: '', target: null, cadence: 'every-session' }),
    ];
    await store.transact(async ({ write }) => {
      for (const [index, each] of rows.entries()) {
        const place = { clientId: 'c1', episodeId: 'e1', therapistId: 't1', at };
        await insertPlan(write, { id: `p${index}`, ...place, plan: each });
      }
    });
    expect(await listPlans(store.read, 'e1')).toEqual([rows[1], rows[4]]);
  });

  test('stay as they were written, whatever is tried on an open connection', async () => {
    const store = await filledStore();
    const place = { clientId: 'c1', episodeId: 'e1', therapistId: 't1', at };
    await store.transact(async ({ write }) => {
      await insertEntries(write, [entry('me1', 'sleep'), entry('me2', 'sleep')]);
      await insertEntryWithdrawal(write, { entryId: 'me2', reason: 'Wrong client', therapistId: 't1', at });
      await insertPlan(write, { id: 'mp1', ...place, plan: plan({}) });
    });
    const tables = ['measure_entry', 'measure_entry_withdrawal', 'measure_plan'] as const;
    const rows = () => Promise.all(tables.map((table) => store.read.selectFrom(table).selectAll().execute()));
    const before = await rows();
    for (const statement of attempts) {
      const broken = store.transact(({ write }) => sql.raw(statement).execute(write));
      await expect(broken, statement).rejects.toMatchObject({ code: 'signed-record-is-fixed' });
    }
    expect(await rows()).toEqual(before);
  });

  test('belong to an episode and a client that are there, and a day of a target to a target', async () => {
    const store = await filledStore();
    const strays = [
      () => store.transact(({ write }) => insertEntries(write, [{ ...entry('x', 'sleep'), clientId: 'c9' }])),
      () =>
        store.transact(({ write }) => insertEntries(write, [{ ...entry('x', 'sleep'), episodeId: 'e9' }])),
      () => store.transact(({ write }) => insertEntries(write, [{ ...entry('x', 'sleep'), intakeId: 'i9' }])),
      () =>
        store.transact(({ write }) => {
          const place = { clientId: 'c1', episodeId: 'e1', therapistId: 't1', at };
          return insertPlan(write, {
            id: 'p',
            ...place,
            plan: plan({ target: null, targetOn: '2027-01-01' }),
          });
        }),
    ];
    for (const stray of strays) await expect(stray()).rejects.toThrow();
    expect(await listEntries(store.read, 'e1')).toEqual([]);
  });
});
