import { join } from 'node:path';
import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore, type Store } from '#db/open.ts';
import { insertClient } from '#db/queries/clients.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { inRecord } from '#db/queries/record.ts';
import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import { mergedFields } from '#domain/clients/merging.ts';
import { AppError } from '#domain/contract/errors.ts';
import { mergeClients } from '#main/services/clients/merge-clients.ts';
import { getClient } from '#main/services/clients/read-clients.ts';
import { undoMerge } from '#main/services/clients/undo-merge.ts';
import type { CommandContext } from '#main/services/context.ts';
import { testPorts } from '#tests/support/ports.ts';
import { practiceInput } from '#tests/support/records.ts';
import { rawConnection, testFolder, testKey } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const clientIds = [1, 2, 3, 4].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
type Row = Readonly<Record<string, unknown>>;
type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number };

async function ask<Found>(store: Store, query: RawBuilder<Found>): Promise<readonly Found[]> {
  const { rows } = await store.transact(({ write }) => query.execute(write));
  return rows;
}

/** Every table whose rows are a client's, as the schema has them: a new one is in the test by itself. */
async function clientTables(store: Store): Promise<readonly string[]> {
  const rows = await ask(
    store,
    sql<{ name: string }>`
    SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND c.name = 'client_id' ORDER BY t.name`,
  );
  return rows.map(({ name }) => name);
}

type Owned = { readonly table: string; readonly client: number };

/** A row of a table with a value in every column; the rules of its own subject are not what is tested here. */
function insertAnyRow(raw: ReturnType<typeof rawConnection>, { table, client }: Owned, number: number): void {
  const columns = raw.pragma(`table_info(${table})`) as Column[];
  const values = columns.map(({ name, type }) => {
    if (name === 'client_id') return clientIds[client];
    if (type === 'INTEGER' || type === 'REAL') return number;
    return type === 'BLOB' ? Buffer.from([number % 256]) : `${table} ${name} ${number}`;
  });
  const names = columns.map(({ name }) => name).join(', ');
  raw.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`).run(values);
}

async function newPractice(fields: readonly Partial<ClientFields>[], rows: readonly number[][]) {
  const file = join(testFolder(), 'backnote.db');
  const first = await openStore({ file, key: testKey, mode: 'create' });
  await first.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    for (const [n, id] of clientIds.entries()) {
      await insertClient(write, id, { ...emptyClient, name: `Client ${n}`, ...fields[n] }, at);
    }
  });
  const tables = await clientTables(first);
  await first.close();
  const raw = rawConnection(file);
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  let number = 0;
  for (const [at, table] of tables.entries()) {
    for (const client of rows[at % rows.length] ?? []) {
      number += 1;
      insertAnyRow(raw, { table, client }, number);
    }
  }
  raw.close();
  return { store: await openStore({ file, key: testKey, mode: 'open' }), tables };
}

/** Every row of every table but those in which a merge is written down. */
async function untouchable(store: Store): Promise<Readonly<Record<string, readonly Row[]>>> {
  const rows = await ask(
    store,
    sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'
    AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name NOT IN ('client', 'client_merge', 'client_change')`,
  );
  const kept: Record<string, readonly Row[]> = {};
  for (const { name } of rows) {
    kept[name] = await ask(store, sql<Row>`SELECT * FROM ${sql.table(name)}`);
  }
  return kept;
}

async function clientRows(store: Store): Promise<readonly Row[]> {
  const rows = await ask(store, sql<Row>`SELECT * FROM client ORDER BY id`);
  return rows;
}

const withoutMark = ({ revision: _revision, updated_at: _at, ...row }: Row): Row => row;

/** What every table gives for every client id, by the read that all queries use. */
async function readsOf(store: Store, tables: readonly string[]) {
  const found: Record<string, readonly string[]> = {};
  for (const table of tables) {
    for (const id of clientIds) {
      const rows = await ask(
        store,
        sql<Row>`SELECT * FROM ${sql.table(table)} WHERE ${inRecord(`${table}.client_id`, id)}`,
      );
      found[`${table} ${id}`] = rows.map((row) => JSON.stringify(row)).sort();
    }
  }
  return found;
}

const step = fc.record({
  kept: fc.nat({ max: 3 }),
  other: fc.nat({ max: 3 }),
  isUndo: fc.boolean(),
  which: fc.nat({ max: 3 }),
});
const history = fc.record({
  fields: fc.array(
    fc.record({
      phone: fc.constantFrom('', '555-0101'),
      cautions: fc.constantFrom('', 'Bruises', 'Faints'),
      tags: fc.subarray(['a', 'b', 'c']),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  rows: fc.array(fc.array(fc.nat({ max: 3 }), { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

type Standing = {
  readonly mergeId: string;
  readonly keptId: string;
  readonly before: Awaited<ReturnType<typeof readsOf>>;
  readonly clients: readonly Row[];
};

test('any merges and their undoing keep every row, show the union meanwhile and the same as before afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ fields, rows, steps }) => {
      const { store, tables } = await newPractice(fields, rows);
      const ports = testPorts();
      const inContext = <Result>(work: (context: CommandContext) => Promise<Result>) =>
        store.transact(({ read, write }) => work({ read, write, ports, therapistId: 't1', fontsFolder: '' }));
      try {
        const whole = await untouchable(store);
        const atFirst = { reads: await readsOf(store, tables), clients: await clientRows(store) };
        // Merges that stand, newest last: the model of what an undo gives back.
        const standing: Standing[] = [];
        const undoNewest = async () => {
          const last = standing.pop();
          if (last === undefined) return;
          const undone = await inContext((context) => undoMerge(context, { mergeId: last.mergeId }));
          expect(undone.areFieldsRestored).toBe(true);
          expect(await readsOf(store, tables)).toEqual(last.before);
          expect((await clientRows(store)).map(withoutMark)).toEqual(last.clients.map(withoutMark));
        };
        for (const { kept, other, isUndo, which } of steps) {
          if (isUndo) {
            const older = standing[which % Math.max(1, standing.length)];
            const newer = standing.at(-1);
            if (older && newer && older !== newer && older.keptId === newer.keptId) {
              const refused = inContext((context) => undoMerge(context, { mergeId: older.mergeId }));
              await expect(refused).rejects.toThrow(new AppError('later-merge-stands'));
            }
            await undoNewest();
          } else {
            const one = await inContext((inside) => getClient(inside, { clientId: clientIds[kept] ?? '' }));
            const two = await inContext((inside) => getClient(inside, { clientId: clientIds[other] ?? '' }));
            if (one.id === two.id) continue;
            const before = await readsOf(store, tables);
            const clients = await clientRows(store);
            const { mergeId } = await inContext((inside) =>
              mergeClients(inside, {
                keptId: one.id,
                keptRevision: one.revision,
                otherId: two.id,
                otherRevision: two.revision,
                fields: mergedFields(one.fields, two.fields, { cautions: 'both', tags: 'both' }),
              }),
            );
            standing.push({ mergeId, keptId: one.id, before, clients });
            const after = await readsOf(store, tables);
            for (const table of tables) {
              const union = [
                ...(before[`${table} ${one.id}`] ?? []),
                ...(before[`${table} ${two.id}`] ?? []),
              ];
              // By either id the whole record is found.
              expect(after[`${table} ${one.id}`]).toEqual(union.sort());
              expect(after[`${table} ${two.id}`]).toEqual(union.sort());
            }
            for (const { id, merged_into: into } of await clientRows(store)) {
              if (into !== null)
                expect(
                  (await clientRows(store)).find((row) => row.id === into)?.merged_into,
                  String(id),
                ).toBe(null);
            }
          }
          expect(await untouchable(store)).toEqual(whole);
        }
        while (standing.length > 0) await undoNewest();
        expect(await untouchable(store)).toEqual(whole);
        expect(await readsOf(store, tables)).toEqual(atFirst.reads);
        expect((await clientRows(store)).map(withoutMark)).toEqual(atFirst.clients.map(withoutMark));
      } finally {
        await store.close();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('the tables of a client are those that the schema names', async () => {
  const { store, tables } = await newPractice([], [[]]);
  await store.close();
  expect(tables).toEqual(
    expect.arrayContaining(['consent', 'episode', 'file', 'handout', 'health_version', 'session']),
  );
});
