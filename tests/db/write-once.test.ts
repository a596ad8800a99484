import { expect, test } from 'vitest';
import { rawConnection, testStore } from '#tests/support/test-store.ts';

/** Tables whose rows change in daily work, each with what keeps it from losing anything. */
const changeable: Readonly<Record<string, string>> = {
  practice: 'one row, changed as a whole by an owner',
  therapist: 'name and role change; never deleted, an active owner stays',
  client: 'every save names the revision that it read; no row that something hangs on can be deleted',
  client_merge: 'gets the moment of its undoing',
  episode: 'every save names the revision that it read',
  session: 'the day may be corrected until the note is signed',
  note: 'a draft; a signed one is fixed by triggers of its own',
  note_draft: 'the words while they are written, by revision',
  note_progress: 'what progress reads of signed notes; made anew from their bodies',
  amendment: 'an addendum or a correction while it is written, by revision; gone once signed or thrown away',
  consent_draft: 'unsigned strokes while they are drawn',
  intake: 'answers while the client gives them; fixed once handed in',
  file: 'caption, session and the mark of removal',
  speed_meter: 'who has the own speed counted; no record',
  speed_meter_note: 'what notes took a therapist; no record, forgotten on demand',
  spelling_word: 'own words of the spelling checker, which may be taken out again',
  setting: 'what the printer was told last time, which language is checked',
  client_change: 'what the index of names has not read yet',
  search_state: 'which version of the words was indexed',
  search_entry: 'where a row stands in the index of words; made anew from the rows',
};

async function tablesAndTriggers(): Promise<{ tables: string[]; triggers: ReadonlySet<string> }> {
  const { store, file } = await testStore();
  await store.close();
  const raw = rawConnection(file);
  const names = (type: string) =>
    raw.prepare('SELECT name FROM sqlite_schema WHERE type = ?').all(type) as { name: string }[];
  // The index of words keeps its own tables; Kysely and SQLite theirs.
  const isOurs = (name: string) => !/^(sqlite_|kysely_|search_(note|handout|file|contact))/.test(name);
  return {
    tables: names('table')
      .map(({ name }) => name)
      .filter(isOurs),
    triggers: new Set(names('trigger').map(({ name }) => name)),
  };
}

test('every table is written once, or says here why its rows may change', async () => {
  const { tables, triggers } = await tablesAndTriggers();
  const isFixed = (table: string) =>
    ['updated', 'deleted', 'replaced'].every((change) => triggers.has(`${table}_never_${change}`));
  const unexplained = tables.filter((table) => !isFixed(table) && !Object.hasOwn(changeable, table));
  expect(unexplained).toEqual([]);
  const fixed = tables.filter(isFixed);
  expect(fixed.length).toBeGreaterThan(12);
  expect(fixed.filter((table) => Object.hasOwn(changeable, table))).toEqual([]);
  expect(Object.keys(changeable).filter((table) => !tables.includes(table))).toEqual([]);
});

test('every table that hangs on a client refuses to let the client go', async () => {
  const { store, file } = await testStore();
  await store.close();
  const raw = rawConnection(file);
  const { tables } = await tablesAndTriggers();
  const loose = tables.flatMap((table) => {
    const keys = raw
      .prepare('SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?)')
      .all(table) as {
      from: string;
      table: string;
      on_delete: string;
    }[];
    const columns = raw.prepare('SELECT name FROM pragma_table_info(?)').all(table) as { name: string }[];
    const hangs = columns.some(({ name }) => name === 'client_id');
    const isHeld = keys.some(({ from, on_delete }) => from === 'client_id' && on_delete === 'RESTRICT');
    return hangs && !isHeld ? [table] : [];
  });
  expect(loose).toEqual([]);
});
