import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AppError } from '#domain/contract/errors.ts';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

async function signedNote(app: TestApp) {
  const made = await addDraft(app, { name: 'Ada Lark' });
  await signTreated(app, made.noteId);
  return made;
}

const titlesOf = (handout: HandoutSummary | undefined): string[] =>
  handout?.blocks.map(({ title }) => title) ?? [];

async function givenHandout(app: TestApp) {
  const { noteId, clientId } = await signedNote(app);
  const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
  const { handoutId, hash } = await app.ok('handouts.create', { noteId, choice: suggested });
  return { clientId, noteId, handoutId, hash };
}

describe('a handout', () => {
  test('is offered for a signed note only', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    expect(await app.fails('handouts.compose', { noteId, language: null })).toMatchObject({
      code: 'note-not-signed',
    });
    await signTreated(app, noteId);
    const { offered, suggested } = await app.ok('handouts.compose', { noteId, language: null });
    expect(suggested.blockIds.length).toBeGreaterThan(5);
    const required = offered.filter(({ isRequired }) => isRequired).map(({ block }) => block.id);
    expect(required.length).toBeGreaterThan(0);
    expect(suggested.blockIds).toEqual(expect.arrayContaining(required));
  });

  test('is kept byte for byte with its hash, and its preview is the same paper', async () => {
    const app = await openApp();
    const { noteId } = await signedNote(app);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const preview = await app.ok('handouts.preview', { noteId, choice: suggested });
    const { handoutId, hash, pages } = await app.ok('handouts.create', { noteId, choice: suggested });
    const { pdf } = await app.ok('documents.pdf', { document: { kind: 'handout', handoutId } });
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(hash);
    expect(Buffer.from(pdf).equals(Buffer.from(preview.pdf))).toBe(true);
    expect(pages).toBe(preview.pages);
    app.ports.clock.advance(86_400_000);
    await app.ok('practice.update', {
      practice: {
        name: 'Renamed',
        phone: '',
        email: '',
        address: '',
        country: 'united-kingdom',
        emergencyNumber: '999',
        paper: 'letter',
      },
    });
    const later = await app.ok('documents.pdf', { document: { kind: 'handout', handoutId } });
    expect(Buffer.from(later.pdf).equals(Buffer.from(pdf))).toBe(true);
  });

  test('holds no exercise while a flag is open, even when one is asked for', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const body = {
      ...emptyNote,
      safety: { ...emptyNote.safety, screen: { ...allClear, 'not-settling': 'yes' as const } },
      subjective: { ...emptyNote.subjective, painBefore: 5 },
    };
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    await app.ok('notes.sign', { noteId, expectedRevision: 2 });
    const { offered, suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const exercises = offered.filter(({ block }) => block.kind === 'exercise');
    expect(exercises.length).toBeGreaterThan(3);
    expect(exercises.every(({ withheld }) => withheld.length > 0)).toBe(true);
    const wanted = exercises.map(({ block }) => block.id);
    expect(suggested.blockIds.filter((id) => wanted.includes(id))).toEqual([]);
    const choice = { ...suggested, blockIds: [...suggested.blockIds, ...wanted.slice(0, 2)] };
    await app.ok('handouts.create', { noteId, choice });
    const note = await app.ok('notes.get', { noteId });
    const { handouts } = await app.ok('handouts.list', { clientId: note.clientId });
    const titles = exercises.map(({ block }) => block.title);
    expect(titlesOf(handouts[0]).filter((title) => titles.includes(title))).toEqual([]);
  });

  test('always carries what is required, and a block that does not exist is refused', async () => {
    const app = await openApp();
    const { noteId, clientId } = await signedNote(app);
    const { offered, suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const optional = offered.find(({ isRequired }) => !isRequired)?.block.id ?? '';
    await app.ok('handouts.create', { noteId, choice: { ...suggested, blockIds: [optional] } });
    const { handouts } = await app.ok('handouts.list', { clientId });
    const required = offered.filter(({ isRequired }) => isRequired).map(({ block }) => block.title);
    expect(titlesOf(handouts[0])).toEqual(expect.arrayContaining(required));
    const unknown = { ...suggested, blockIds: ['made-up'] };
    expect(await app.fails('handouts.create', { noteId, choice: unknown })).toMatchObject({
      code: 'not-found',
    });
  });

  test('with an exercise carries the rules for when to stop', async () => {
    const app = await openApp();
    const { noteId, clientId } = await signedNote(app);
    const { offered, suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const exercise = offered.find(({ block }) => block.kind === 'exercise')?.block;
    if (!exercise) throw new Error('no exercise is on offer');
    await app.ok('handouts.create', { noteId, choice: { ...suggested, blockIds: [exercise.id] } });
    const { blocks } = await app.ok('handoutLibrary.blocks', {});
    const stopRules = blocks.find(({ id }) => id === 'before-you-exercise')?.title;
    const { handouts } = await app.ok('handouts.list', { clientId });
    const titles = titlesOf(handouts[0]);
    expect(titles).toContain(stopRules);
    expect(titles.indexOf(stopRules ?? '')).toBeLessThan(titles.indexOf(exercise.title));
  });

  test('sent to a printer is noted with the printer, which is remembered', async () => {
    const app = await openApp();
    const { handoutId, clientId, hash } = await givenHandout(app);
    const document = { kind: 'handout' as const, handoutId };
    const print = { ...firstPrint, printer: 'Front desk', copies: 2 };
    expect(await app.ok('documents.print', { document, print })).toEqual({ printer: 'Front desk' });
    const [job] = app.ports.printers.jobs;
    expect(job).toMatchObject({ printer: 'Front desk', copies: 2, title: 'Aftercare handout' });
    expect(
      createHash('sha256')
        .update(job?.pdf ?? '')
        .digest('hex'),
    ).toBe(hash);
    const { handouts } = await app.ok('handouts.list', { clientId });
    expect(handouts[0]?.deliveries).toMatchObject([{ way: 'printed', printer: 'Front desk' }]);
    expect((await app.ok('practice.get', {})).print).toEqual(print);
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'document.printed', entityId: handoutId });
  });

  test.each(['printer-missing', 'printer-refused', 'printing-unavailable'] as const)(
    'stays kept when the printer answers %s, and is not noted as given',
    async (code) => {
      const app = await openApp();
      const { handoutId, clientId } = await givenHandout(app);
      app.ports.printers.failure = new AppError(code);
      const document = { kind: 'handout' as const, handoutId };
      const error = await app.fails('documents.print', { document, print: firstPrint });
      expect(error).toMatchObject({ code });
      const { handouts } = await app.ok('handouts.list', { clientId });
      expect(handouts).toMatchObject([{ id: handoutId, deliveries: [] }]);
    },
  );

  test('saved as a file goes where the person said, whole, under a name without the client', async () => {
    const app = await openApp();
    const { handoutId, clientId, hash } = await givenHandout(app);
    const document = { kind: 'handout' as const, handoutId };
    expect(await app.ok('documents.save', { document })).toEqual({ fileName: 'handout.pdf' });
    const written = app.ports.files.written.get('/documents/handout.pdf');
    expect(
      createHash('sha256')
        .update(written ?? '')
        .digest('hex'),
    ).toBe(hash);
    expect(app.ports.dialogs.suggested[0]).not.toMatch(/Ada|Lark/);
    app.ports.dialogs.answer = null;
    expect(await app.fails('documents.save', { document })).toMatchObject({ code: 'cancelled' });
    const { handouts } = await app.ok('handouts.list', { clientId });
    expect(handouts[0]?.deliveries).toMatchObject([{ way: 'saved', printer: null }]);
  });
});

describe('other documents', () => {
  test('a note is printed as a draft and as signed, a recovery sheet with its code', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const draft = await app.ok('documents.pdf', { document: { kind: 'note', noteId } });
    await signTreated(app, noteId);
    const signed = await app.ok('documents.pdf', { document: { kind: 'note', noteId } });
    const sheet = await app.ok('documents.pdf', {
      document: { kind: 'recovery-sheet', recoveryCode: 'QPZR-Y9X8' },
    });
    for (const { pdf } of [draft, signed, sheet]) {
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });

  test('printers are listed, also where there are none', async () => {
    const app = await openApp();
    expect(await app.ok('documents.printers', {})).toMatchObject({
      isAvailable: true,
      printers: [{ isDefault: true }],
    });
  });

  test('the library holds every block with sources and review dates', async () => {
    const app = await openApp();
    const { blocks } = await app.ok('handoutLibrary.blocks', {});
    expect(blocks.length).toBeGreaterThan(20);
    expect(blocks.every(({ sources, isOverdue }) => sources.length > 0 && !isOverdue)).toBe(true);
    app.ports.clock.advance(800 * 86_400_000);
    const later = await app.ok('handoutLibrary.blocks', {});
    expect(later.blocks.every(({ isOverdue }) => isOverdue)).toBe(true);
  });
});
