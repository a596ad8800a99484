import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { openStore } from '#db/open.ts';
import { insertClient, updateClient } from '#db/queries/clients.ts';
import { insertEpisode } from '#db/queries/episodes.ts';
import { insertSignedVersion } from '#db/queries/note-versions.ts';
import { insertNote, updateDraft, updateNoteState } from '#db/queries/notes.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { insertSession } from '#db/queries/sessions.ts';
import { findClients } from '#db/search/find-clients.ts';
import { findWords } from '#db/search/find-words.ts';
import { firstPositionAt } from '#db/search/free-positions.ts';
import { indexEverything } from '#db/search/index-row.ts';
import { type IndexedKind, indexedKinds, indexWords } from '#db/search/word-index.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { searchedWords } from '#domain/search/words.ts';
import { lowBackPain, practiceInput } from '#tests/support/records.ts';
import { testKey, testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const hash = 'a'.repeat(64);

const noteSaying = (words: string): NoteBody => ({
  ...emptyNote,
  subjective: { ...emptyNote.subjective, words },
});

async function fill(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    await insertClient(write, 'c1', { ...emptyClient, name: 'Ada' }, at);
    await insertEpisode(write, { id: 'e1', clientId: 'c1' }, lowBackPain, at);
  });
}

async function addNote(store: Store, id: string, words: string, date = '2026-11-22'): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertSession(write, {
      id: `s${id}`,
      clientId: 'c1',
      episodeId: 'e1',
      therapistId: 't1',
      date,
      time: '10:00',
      createdAt: at,
    });
    await insertNote(write, { noteId: id, sessionId: `s${id}` }, noteSaying(words), at);
  });
}

function sign(store: Store, id: string, words: string): Promise<void> {
  return store.transact(({ write }) =>
    insertSignedVersion(write, {
      id: `v${id}`,
      noteId: id,
      number: 1,
      body: noteSaying(words),
      hash,
      previousHash: '',
      therapistId: 't1',
      signerName: 'Robin',
      signerCredentials: '',
      signedAt: at,
      kind: 'original',
      reason: '',
      words: '',
    }),
  );
}

const found = async (store: Store, text: string, limit = 50): Promise<string[]> =>
  (await findWords(store.read, 'note', searchedWords(text), limit)).map(({ id }) => id);

/** Every word of an index with the row and the place in which it stands. */
async function contentOf(store: Store, kind: IndexedKind): Promise<unknown> {
  return store.transact(async ({ write }) => {
    const table = sql.raw(`search_${kind}`);
    await sql`CREATE VIRTUAL TABLE temp.looked USING fts5vocab ('main', ${sql.lit(`search_${kind}`)}, 'instance')`.execute(
      write,
    );
    const { rows } = await sql`SELECT looked.term, search_entry.source_id, looked.offset FROM temp.looked
      LEFT JOIN search_entry ON search_entry.kind = ${kind} AND search_entry.position = looked.doc
      ORDER BY 1, 2, 3`.execute(write);
    const checked = sql`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`;
    await checked.execute(write);
    await sql`DROP TABLE temp.looked`.execute(write);
    return rows;
  });
}

async function everything(store: Store): Promise<unknown> {
  const contents: unknown[] = [];
  for (const kind of indexedKinds) contents.push(await contentOf(store, kind));
  return contents;
}

const word = fc.constantFrom('hip', 'left', 'sacrum', 'Müller', 'stiff', 'walk');
const step = fc.oneof(
  fc.record({ kind: fc.constant('start' as const), note: fc.nat(2), word }),
  fc.record({ kind: fc.constant('edit' as const), note: fc.nat(2), word }),
  fc.record({ kind: fc.constant('sign' as const), note: fc.nat(2), word }),
  fc.record({ kind: fc.constant('discard' as const), note: fc.nat(2), word }),
  fc.record({ kind: fc.constant('bring back' as const), note: fc.nat(2), word }),
  fc.record({ kind: fc.constant('rename' as const), note: fc.nat(2), word }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

type Kept = { words: string; state: 'draft' | 'discarded' | 'signed'; revision: number };

/** Does what a therapist might, and what the words of each note then are. Steps that make no sense are left out. */
async function act(store: Store, notes: Map<string, Kept>, { kind, note, word: said }: Step): Promise<void> {
  const id = `n${note}`;
  const kept = notes.get(id);
  if (kind === 'start' && kept === undefined) {
    await addNote(store, id, said);
    notes.set(id, { words: said, state: 'draft', revision: 1 });
  } else if (kind === 'edit' && kept?.state === 'draft') {
    const words = `${kept.words} ${said}`;
    await store.transact(({ write }) =>
      updateDraft(write, { noteId: id, revision: kept.revision }, noteSaying(words), at),
    );
    notes.set(id, { ...kept, words, revision: kept.revision + 1 });
  } else if (kind === 'sign' && kept?.state === 'draft') {
    await sign(store, id, kept.words);
    notes.set(id, { ...kept, state: 'signed' });
  } else if ((kind === 'discard' || kind === 'bring back') && kept !== undefined && kept.state !== 'signed') {
    const state = kind === 'discard' ? 'discarded' : 'draft';
    await store.transact(({ write }) => updateNoteState(write, id, state));
    notes.set(id, { ...kept, state });
  } else if (kind === 'rename') {
    await store.transact(async ({ read, write }) => {
      const row = await read.selectFrom('client').select('revision').executeTakeFirstOrThrow();
      await updateClient(write, { id: 'c1', revision: row.revision, at }, { ...emptyClient, name: said });
    });
  }
}

describe('the index of words', () => {
  test('after any history finds exactly what the notes say, and is what making it anew gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
        const { store } = await testStore();
        await fill(store);
        const notes = new Map<string, Kept>();
        for (const each of steps) {
          await act(store, notes, each);
          // Looked for in between too: what is kept in memory must follow.
          await found(store, each.word);
        }
        for (const searched of ['hip', 'left', 'sac', 'muller', 'stiff walk']) {
          const expected = [...notes].filter(
            ([, { words, state }]) =>
              state !== 'discarded' &&
              searched
                .split(' ')
                .every((part) => ` ${words.toLowerCase().replace('ü', 'u')}`.includes(` ${part}`)),
          );
          expect((await found(store, searched)).sort(), searched).toEqual(expected.map(([id]) => id).sort());
        }
        const before = await everything(store);
        await store.transact(({ write }) => indexEverything(write));
        expect(await everything(store)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  test('finds a draft by what it says now, also after it was looked through before', async () => {
    const { store } = await testStore();
    await fill(store);
    await addNote(store, 'n1', 'sacrum');
    expect(await found(store, 'sacrum')).toEqual(['n1']);
    await store.transact(({ write }) =>
      updateDraft(write, { noteId: 'n1', revision: 1 }, noteSaying('left hip'), at),
    );
    expect(await found(store, 'hip')).toEqual(['n1']);
    expect(await found(store, 'sacrum')).toEqual([]);
  });

  test('gives the newest first, by day and not by when they were signed', async () => {
    const { store } = await testStore();
    await fill(store);
    for (const [id, date] of [
      ['n1', '2026-11-03'],
      ['n2', '2026-11-01'],
      ['n3', '2026-11-02'],
    ] as const) {
      await addNote(store, id, 'sacrum', date);
      if (id !== 'n3') await sign(store, id, 'sacrum');
    }
    expect(await found(store, 'sacr')).toEqual(['n1', 'n3', 'n2']);
    expect(await found(store, 'sacrum', 2)).toEqual(['n1', 'n3']);
  });

  test('prefers the word itself to words that begin so, where not all have room', async () => {
    const { store } = await testStore();
    await fill(store);
    await addNote(store, 'n1', 'hip', '2026-11-01');
    await sign(store, 'n1', 'hip');
    await addNote(store, 'n2', 'hips', '2026-11-02');
    await sign(store, 'n2', 'hips');
    expect(await found(store, 'hip', 1)).toEqual(['n1']);
    expect(await found(store, 'hip')).toEqual(['n2', 'n1']);
  });

  test('keeps what no transaction committed out', async () => {
    const { store } = await testStore();
    await fill(store);
    await addNote(store, 'n1', 'sacrum');
    await expect(
      store.transact(async ({ write }) => {
        await indexWords(write, {
          kind: 'handout',
          id: 'h1',
          date: '2026-11-22',
          time: '10:00',
          texts: ['hip'],
        });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const entries = await store.read.selectFrom('search_entry').selectAll().execute();
    expect(entries).toEqual([]);
  });

  test('takes whatever is typed as text', async () => {
    const { store } = await testStore();
    await fill(store);
    await addNote(store, 'n1', 'left hip');
    await sign(store, 'n1', 'left hip');
    const hostile = fc.oneof(
      fc.string({ maxLength: 1_000, unit: 'grapheme' }),
      fc.constantFrom(
        '"',
        'hip"',
        'hip*',
        'NOT hip',
        'a AND',
        'words:hip',
        '^hip',
        'NEAR(left hip, 2)',
        '\u0000',
        '𞤀𞤁',
        '{words} : hip',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        await found(store, text);
        await findClients(store.read, text, 8);
      }),
      { numRuns: 200 },
    );
    expect(await found(store, 'left" NEAR("hip')).toEqual([]);
    expect(await found(store, '"left" (hip)*')).toEqual(['n1']);
  });

  test('has room for more rows of one minute than the minute has places', async () => {
    const { store } = await testStore();
    await fill(store);
    const first = firstPositionAt('2026-11-22', '10:00');
    await store.transact(async ({ write }) => {
      await write
        .insertInto('search_entry')
        .values({ kind: 'contact', position: first + 9_999, source_id: 'full' })
        .execute();
      const row = { kind: 'contact', date: '2026-11-22', time: '10:00', texts: ['called'] } as const;
      await indexWords(write, { ...row, id: 'k1' });
      await indexWords(write, { ...row, id: 'k2' });
    });
    const entries = await store.read.selectFrom('search_entry').select(['source_id', 'position']).execute();
    expect(entries.map(({ position }) => position - first)).toEqual([9_999, 10_000, 10_001]);
  });

  test('is made anew when the file comes from another version', async () => {
    const { store, file } = await testStore();
    await fill(store);
    await addNote(store, 'n1', 'sacrum');
    await sign(store, 'n1', 'sacrum');
    const before = await everything(store);
    await store.transact(async ({ write }) => {
      await sql`INSERT INTO search_note (search_note) VALUES ('delete-all')`.execute(write);
      await write.updateTable('search_state').set({ version: 0 }).execute();
    });
    expect(await found(store, 'sacrum')).toEqual([]);
    await store.close();
    const again = await openStore({ file, key: testKey, mode: 'open' });
    try {
      expect(await found(again, 'sacrum')).toEqual(['n1']);
      expect(await everything(again)).toEqual(before);
    } finally {
      await again.close();
    }
  });
});
