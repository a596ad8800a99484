import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NoteBody } from '#domain/notes/body.ts';
import { cleanText, lineLimit } from '#domain/text.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { withTexts } from '#tests/support/note-texts.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { textOfPdf } from '#tests/support/pdf-text.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';
import { testFolder } from '#tests/support/test-store.ts';

/** A word for each field that occurs nowhere else, by which it is found. */
const marks = new Map<string, string>();
function markOf(path: string): string {
  const mark = marks.get(path) ?? `mark${String.fromCharCode(97 + (marks.size % 26))}${marks.size}`;
  marks.set(path, mark);
  return mark;
}

const hostile = (text: string) =>
  withTexts(treatedNote(), (path) => `${markOf(path)} ${text}`.slice(0, lineLimit));

/** A field holds its text as cleaned; one of a single line has its blanks put together. */
const asKept = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

function textsOf(body: NoteBody): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  withTexts(body, (path) => path);
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const mark = /^mark[a-z]\d+/.exec(value)?.[0];
      if (mark !== undefined) found.set(mark, value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(body);
  return found;
}

async function signed(app: TestApp, text: string): Promise<{ noteId: string; body: NoteBody }> {
  const { noteId } = await addDraft(app, { name: 'Ida Vale' });
  const body = hostile(text);
  const { revision } = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
  await app.ok('notes.sign', { noteId, expectedRevision: revision });
  return { noteId, body };
}

describe('hostile text in every field of a note', () => {
  test('there are as many fields as there were ever', () => {
    const paths: string[] = [];
    withTexts(treatedNote(), (path) => {
      paths.push(path);
      return '';
    });
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThanOrEqual(20);
    expect(paths).toContain('subjective.words');
    expect(paths).toContain('treatment.rows[].detail');
    expect(paths).toContain('plan.referral.reason');
  });

  test.each(hostileTexts)('$name is kept, signed, found and printed as text', async ({ text }) => {
    const app = await openApp();
    const { noteId, body } = await signed(app, text);
    const kept = textsOf((await app.ok('notes.get', { noteId })).body);
    for (const [mark, before] of textsOf(body)) expect(asKept(kept.get(mark) ?? '')).toBe(asKept(before));
    expect(kept.size).toBe(textsOf(body).size);

    for (const mark of kept.keys()) {
      const { notes } = await app.ok('search.find', { text: mark, groups: ['notes'], limit: 5 });
      expect(
        notes.map(({ id }) => id),
        mark,
      ).toEqual([noteId]);
    }
    // What was typed is looked for as it stands, never as a language of its own.
    await app.ok('search.find', { text: text.slice(0, 900), groups: ['notes', 'clients'], limit: 5 });

    const { pdf } = await app.ok('documents.pdf', { document: { kind: 'note', noteId } });
    const file = join(testFolder(), 'note.pdf');
    await writeFile(file, pdf);
    const printed = await textOfPdf(file);
    for (const mark of kept.keys()) expect(printed, mark).toContain(mark);
    expect(app.ports.log.lines.filter(({ event }) => event.includes('failed'))).toEqual([]);
  });

  test('a text of a megabyte is refused by its field, and what was saved stays', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ida Vale' });
    const body = treatedNote();
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    const much = 'm'.repeat(1_000_000);
    const error = await app.fails('notes.saveDraft', {
      noteId,
      expectedRevision: 2,
      body: { ...body, plan: { ...body.plan, words: much } },
    });
    expect(error).toMatchObject({ code: 'text-too-long', fields: { 'body.plan.words': 'text-too-long' } });
    const kept = await app.ok('notes.get', { noteId });
    expect(kept).toMatchObject({ revision: 2, body: { subjective: { complaint: 'Stiff since Sunday' } } });
  });
});
