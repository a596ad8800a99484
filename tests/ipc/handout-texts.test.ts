import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BlockView } from '#domain/contract/handouts.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { contentBlocks } from '#main/content/load.ts';
import { ownWording as ownText } from '#tests/support/handout-source.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { textOfPdf } from '#tests/support/pdf-text.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';
import { testFolder } from '#tests/support/test-store.ts';

const programText = contentBlocks('en').find(({ kind, id }) => kind === 'self-care' && id !== 'limits');
if (programText === undefined) throw new Error('the program has no text about self-care');

async function block(app: TestApp, id: string, language: HandoutLanguage = 'en'): Promise<BlockView> {
  const { blocks } = await app.ok('handoutLibrary.blocks', {});
  const found = blocks.find((each) => each.id === id && each.language === language);
  if (found === undefined) throw new Error(`the library has no ${language} text ${id}`);
  return found;
}

const save = (app: TestApp, id: string | null, expectedNumber: number, fields = ownText) =>
  app.ok('handoutLibrary.save', { id, language: 'en', expectedNumber, fields });

describe('a text that comes with the program', () => {
  test('that is only marked as reviewed keeps what is known of its words', async () => {
    const app = await openApp();
    const before = await block(app, programText.id);
    const { title, body, tags, sources } = before;
    const reviewed = {
      ...ownText,
      ...{ kind: programText.kind as typeof ownText.kind, title, body, tags, sources },
      reviewedOn: '2026-11-22',
      reviewDue: '2027-11-22',
    };
    await save(app, programText.id, 0, reviewed);
    expect(await block(app, programText.id)).toMatchObject({
      evidence: before.evidence,
      readingGrade: before.readingGrade,
      reviewDue: '2027-11-22',
      edit: { number: 1 },
    });
  });

  test('is read in the practice’s wording, with who and when, until that is taken back', async () => {
    const app = await openApp();
    const before = await block(app, programText.id);
    expect(before).toMatchObject({ edit: null, isBehind: false, isEditable: true });
    expect(before.readingGrade).not.toBeNull();
    expect(await save(app, programText.id, 0)).toEqual({ id: programText.id, number: 1 });
    const worded = await block(app, programText.id);
    expect(worded).toMatchObject({
      title: ownText.title,
      body: ownText.body,
      version: programText.version,
      edit: { number: 1, therapistName: 'Robin Vale', at: '2026-11-22T14:03:22.000Z' },
      readingGrade: null,
      evidence: 'H',
      statements: before.statements,
      illustration: before.illustration,
      isBehind: false,
    });
    const { number } = await app.ok('handoutLibrary.takeBack', {
      id: programText.id,
      language: 'en',
      expectedNumber: 1,
    });
    expect(number).toBe(2);
    expect(await block(app, programText.id)).toEqual(before);
    expect(await save(app, programText.id, 0)).toMatchObject({ number: 3 });
    const { versions } = await app.ok('handoutLibrary.versions', { id: programText.id, language: 'en' });
    expect(versions.map((each) => [each.number, each.isTakenBack])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
    expect(versions[0]).toMatchObject({ fields: ownText, therapistName: 'Robin Vale' });
  });

  test('stays in its section and its language', async () => {
    const app = await openApp();
    await save(app, programText.id, 0, { ...ownText, kind: 'next-visit' });
    expect(await block(app, programText.id)).toMatchObject({ kind: 'self-care' });
    const spanish = await block(app, programText.id, 'es').catch(() => null);
    expect(spanish?.edit ?? null).toBeNull();
  });

  test('that every handout has, or that leads a section, cannot be worded anew', async () => {
    const app = await openApp();
    const { blocks } = await app.ok('handoutLibrary.blocks', {});
    const fixed = contentBlocks('en').filter(
      ({ required, leads, kind }) => required || leads === true || kind === 'get-help',
    );
    expect(fixed.length).toBeGreaterThan(2);
    for (const { id } of fixed) {
      expect(blocks.find((each) => each.id === id)?.isEditable, id).toBe(false);
      const refused = { id, language: 'en', expectedNumber: 0, fields: ownText };
      expect(await app.fails('handoutLibrary.save', refused), id).toMatchObject({
        code: 'text-not-editable',
      });
    }
    expect(blocks.filter(({ isEditable }) => isEditable).length).toBeGreaterThan(15);
  });

  test('is not written over what somebody else wrote meanwhile', async () => {
    const app = await openApp();
    await save(app, programText.id, 0);
    const stale = { id: programText.id, language: 'en', expectedNumber: 0, fields: ownText };
    expect(await app.fails('handoutLibrary.save', stale)).toMatchObject({ code: 'changed-elsewhere' });
    const back = { id: programText.id, language: 'en', expectedNumber: 4 };
    expect(await app.fails('handoutLibrary.takeBack', back)).toMatchObject({ code: 'changed-elsewhere' });
    expect((await block(app, programText.id)).edit?.number).toBe(1);
  });
});

describe('a text of the practice’s own', () => {
  test('stands behind those of its kind, is on offer, and is printed', async () => {
    const app = await openApp();
    const { id, number } = await save(app, null, 0);
    expect(id).toMatch(/^own-/);
    expect(number).toBe(1);
    expect(await block(app, id)).toMatchObject({
      version: 0,
      statements: [],
      illustration: null,
      exercise: null,
      readingGrade: null,
      isEditable: true,
      isBehind: false,
    });
    const { blocks } = await app.ok('handoutLibrary.blocks', {});
    const ofKind = blocks.filter(({ kind, language }) => kind === 'self-care' && language === 'en');
    expect(ofKind.at(-1)?.id).toBe(id);

    const { noteId, clientId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    const { offered, suggested } = await app.ok('handouts.compose', { noteId, language: null });
    expect(offered.find((each) => each.block.id === id)).toMatchObject({ reason: null, withheld: [] });
    expect(suggested.blockIds).not.toContain(id);
    const choice = { ...suggested, blockIds: [...suggested.blockIds, id] };
    await app.ok('handouts.create', { noteId, choice });
    const { handouts } = await app.ok('handouts.list', { clientId });
    const printed = handouts[0]?.blocks.find((each) => each.id === id);
    expect(printed).toEqual({ id, title: ownText.title, version: 0, editNumber: 1 });
    const { handouts: found } = await app.ok('search.find', {
      text: 'stretching evening',
      groups: ['handouts'],
      limit: 5,
    });
    expect(found).toHaveLength(1);
  });

  test('is suggested by its tags', async () => {
    const app = await openApp();
    const { id } = await save(app, null, 0, { ...ownText, tags: ['always'] });
    const { noteId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    expect(suggested.blockIds).toContain(id);
  });

  test('is put away and brought back, and has a wording in each language', async () => {
    const app = await openApp();
    const { id } = await save(app, null, 0);
    await app.ok('handoutLibrary.takeBack', { id, language: 'en', expectedNumber: 1 });
    const { blocks } = await app.ok('handoutLibrary.blocks', {});
    expect(blocks.some((each) => each.id === id)).toBe(false);
    expect(
      await app.fails('handoutLibrary.takeBack', { id, language: 'en', expectedNumber: 2 }),
    ).toMatchObject({
      code: 'changed-elsewhere',
    });
    await save(app, id, 0);
    const spanish = { ...ownText, title: 'Nuestra tarde de estiramientos' };
    await app.ok('handoutLibrary.save', { id, language: 'es', expectedNumber: 0, fields: spanish });
    expect((await block(app, id)).title).toBe(ownText.title);
    expect((await block(app, id, 'es')).title).toBe(spanish.title);
  });

  test('that nobody has made is not found; an empty one is not kept', async () => {
    const app = await openApp();
    const unknown = { id: 'own-made-up', language: 'en', expectedNumber: 0, fields: ownText };
    expect(await app.fails('handoutLibrary.save', unknown)).toMatchObject({ code: 'not-found' });
    const which = { id: 'own-made-up', language: 'en' };
    expect(await app.fails('handoutLibrary.versions', which)).toMatchObject({ code: 'not-found' });
    const empty = { id: null, language: 'en', expectedNumber: 0, fields: { ...ownText, body: ' \n ' } };
    expect(await app.fails('handoutLibrary.save', empty)).toMatchObject({ code: 'words-missing' });
    const nameless = { id: null, language: 'en', expectedNumber: 0, fields: { ...ownText, title: '' } };
    expect(await app.fails('handoutLibrary.save', nameless)).toMatchObject({ code: 'name-missing' });
  });

  test('is overdue after its day, the longest overdue first', async () => {
    const app = await openApp();
    expect(await app.ok('handoutLibrary.reviewsDue', {})).toEqual({ blocks: [] });
    const late = await save(app, null, 0, { ...ownText, reviewDue: '2026-11-20' });
    const later = await save(app, null, 0, { ...ownText, reviewDue: '2026-11-02' });
    await save(app, null, 0, { ...ownText, reviewDue: '2026-11-22' });
    const { blocks } = await app.ok('handoutLibrary.reviewsDue', {});
    expect(blocks).toEqual([
      { id: later.id, language: 'en', title: ownText.title, reviewDue: '2026-11-02' },
      { id: late.id, language: 'en', title: ownText.title, reviewDue: '2026-11-20' },
    ]);
    const { noteId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const with1 = { ...suggested, blockIds: [...suggested.blockIds, late.id] };
    expect((await app.ok('handouts.preview', { noteId, choice: with1 })).overdue).toEqual([ownText.title]);
    expect((await app.ok('handouts.preview', { noteId, choice: suggested })).overdue).toEqual([]);
  });

  test.each(hostileTexts)('of $name is kept and printed as text', async ({ text }) => {
    const app = await openApp();
    const fields = {
      ...ownText,
      title: `Markedtitle ${text}`.slice(0, 200),
      body: `Markedbody ${text}`.slice(0, 2000),
    };
    const { id } = await save(app, null, 0, fields);
    const { noteId, clientId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const limit = { clientId, subject: 'bridge' as const, words: text.slice(0, 200), isInForce: true };
    await app.ok('handouts.setLimitation', limit);
    const choice = {
      ...suggested,
      blockIds: [...new Set([...suggested.blockIds, 'exercise-walking', id])],
      doses: [{ exercise: 'walking' as const, words: `Markeddose ${text}`.slice(0, 200) }],
    };
    const { handoutId } = await app.ok('handouts.create', { noteId, choice });
    expect(await app.ok('handouts.check', { handoutId })).toEqual({ stored: 'intact', remade: 'same' });
    const { pdf } = await app.ok('documents.pdf', { document: { kind: 'handout', handoutId } });
    const file = join(testFolder(), 'handout.pdf');
    await writeFile(file, pdf);
    const printed = await textOfPdf(file);
    for (const mark of ['Markedtitle', 'Markedbody', 'Markeddose']) expect(printed, mark).toContain(mark);
    for (const mark of ['markedtitle', 'markeddose']) {
      const { handouts } = await app.ok('search.find', { text: mark, groups: ['handouts'], limit: 5 });
      expect(handouts, mark).toHaveLength(1);
    }
    expect((await app.ok('handouts.compose', { noteId, language: null })).limitations).toHaveLength(1);
    expect(app.ports.log.lines.filter(({ event }) => event.includes('failed'))).toEqual([]);
  });
});
