import { describe, expect, test } from 'vitest';
import type { Store } from '#db/open.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import {
  deleteSpellingWord,
  insertSpellingWord,
  listSpellingWords,
  readSpellingLanguage,
  writeSpellingLanguage,
} from '#db/queries/spelling.ts';
import { insertAidVersion, listAidChanges, listAids } from '#db/queries/writing-aids.ts';
import { emptyTemplate } from '#domain/notes/templates/template.ts';
import { practiceInput } from '#tests/support/records.ts';
import { rawConnection, testStore } from '#tests/support/test-store.ts';

const at = '2026-11-22T10:00:00.000Z';
const snippet = { abbreviation: '.hip', language: 'en', text: 'Hip' } as const;

/** A template in two wordings, the second archived, and a snippet in one. */
async function fill(store: Store): Promise<void> {
  await store.transact(async ({ write }) => {
    await insertPractice(write, practiceInput.practice);
    await insertTherapist(write, 't1', practiceInput.therapist, at);
    const template = { aidId: 'relaxation', therapistId: 't1', at };
    const fields = { ...emptyTemplate, name: 'One' };
    await insertAidVersion(write, 'template', {
      ...template,
      id: 'v1',
      number: 1,
      fields,
      isArchived: false,
    });
    await insertAidVersion(write, 'template', {
      ...template,
      id: 'v2',
      number: 2,
      fields: { ...fields, name: 'Two' },
      isArchived: true,
    });
    await insertAidVersion(write, 'snippet', {
      id: 'v3',
      aidId: 'relaxation',
      number: 1,
      fields: snippet,
      isArchived: false,
      therapistId: 't1',
      at,
    });
  });
}

describe('templates and snippets', () => {
  test('are read in their newest wording, by kind', async () => {
    const { store } = await testStore();
    await fill(store);
    expect(await listAids(store.read, 'template')).toEqual([
      { aidId: 'relaxation', number: 2, fields: { ...emptyTemplate, name: 'Two' }, isArchived: true },
    ]);
    expect(await listAids(store.read, 'snippet')).toEqual([
      { aidId: 'relaxation', number: 1, fields: snippet, isArchived: false },
    ]);
    expect(
      (await listAidChanges(store.read, 'template')).map(({ number, therapist }) => [number, therapist]),
    ).toEqual([
      [2, practiceInput.therapist.name],
      [1, practiceInput.therapist.name],
    ]);
  });

  test.each([
    "UPDATE writing_aid SET fields = '{}' WHERE id = 'v1'",
    "DELETE FROM writing_aid WHERE id = 'v1'",
    `INSERT OR REPLACE INTO writing_aid SELECT 'v9', kind, aid_id, number, '{}', 0, therapist_id, at
      FROM writing_aid WHERE id = 'v1'`,
  ])('keep every wording: %s is refused', async (statement) => {
    const { store, file } = await testStore();
    await fill(store);
    await store.close();
    expect(() => rawConnection(file).exec(statement)).toThrow('signed-record-is-fixed');
  });

  test.each([
    "INSERT INTO writing_aid VALUES ('v9', 'macro', 'x', 1, '{}', 0, 't1', '')",
    "INSERT INTO writing_aid VALUES ('v9', 'snippet', 'x', 0, '{}', 0, 't1', '')",
    "INSERT INTO writing_aid VALUES ('v9', 'snippet', 'x', 1, 'words', 0, 't1', '')",
    "INSERT INTO writing_aid VALUES ('v9', 'snippet', 'x', 1, '{}', 2, 't1', '')",
    "INSERT INTO spelling_word VALUES ('', 't1', '')",
  ])('%s breaks a check', async (statement) => {
    const { store, file } = await testStore();
    await fill(store);
    await store.close();
    expect(() => rawConnection(file).exec(statement)).toThrow('CHECK');
  });
});

describe('spelling', () => {
  test('is in English until the practice says otherwise', async () => {
    const { store } = await testStore();
    expect(await readSpellingLanguage(store.read)).toBe('en');
    await store.transact(async ({ write }) => writeSpellingLanguage(write, 'both'));
    await store.transact(async ({ write }) => writeSpellingLanguage(write, 'es'));
    expect(await readSpellingLanguage(store.read)).toBe('es');
  });

  test('keeps a word once, in order, and lets it go', async () => {
    const { store } = await testStore();
    await fill(store);
    await store.transact(async ({ write }) => {
      for (const word of ['psoas', 'Biofreeze', 'psoas']) {
        await insertSpellingWord(write, { word, therapistId: 't1', at });
      }
    });
    expect(await listSpellingWords(store.read)).toEqual(['Biofreeze', 'psoas']);
    await store.transact(async ({ write }) => {
      expect(await deleteSpellingWord(write, 'psoas')).toBe(true);
      expect(await deleteSpellingWord(write, 'psoas')).toBe(false);
    });
    expect(await listSpellingWords(store.read)).toEqual(['Biofreeze']);
  });
});
