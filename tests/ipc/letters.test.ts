import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { nothingAsked } from '#domain/safety/red-flags.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

/** A draft in which the client said yes to saddle numbness and its like. */
async function emergency(app: TestApp) {
  const made = await addDraft(app, { name: 'Ada Lark', physician: 'Dr Amin' });
  const body = {
    ...emptyNote,
    safety: { ...emptyNote.safety, screen: { ...nothingAsked, 'cauda-equina': 'yes' as const } },
  };
  await app.ok('notes.saveDraft', { noteId: made.noteId, expectedRevision: 1, body });
  return made;
}

const someNote = '01900000-0000-7000-8000-00000000ffff';

describe('a referral letter', () => {
  test('is proposed from the answers of a draft: an emergency does not wait for a signature', async () => {
    const app = await openApp();
    const { noteId, clientId } = await emergency(app);
    const proposed = await app.ok('letters.compose', { noteId });
    expect(proposed).toMatchObject({ clientId, emergencyNumber: '112', made: [] });
    expect(proposed.fields).toMatchObject({ urgency: 'emergency', to: 'Emergency department' });
  });

  test('is kept byte for byte with its hash; its preview is the same paper; it is listed with its author', async () => {
    const app = await openApp();
    const { noteId, clientId } = await emergency(app);
    const { fields } = await app.ok('letters.compose', { noteId });
    const preview = await app.ok('letters.preview', { noteId, fields });
    const { letterId, hash } = await app.ok('letters.create', { noteId, fields });
    const { pdf } = await app.ok('documents.pdf', { document: { kind: 'letter', letterId } });
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(hash);
    expect(Buffer.from(pdf).equals(Buffer.from(preview.pdf))).toBe(true);
    const { letters } = await app.ok('letters.list', { clientId });
    expect(letters).toMatchObject([
      { id: letterId, noteId, urgency: 'emergency', author: 'Robin Vale', deliveries: [] },
    ]);
    const { made } = await app.ok('letters.compose', { noteId });
    expect(made.map(({ id }) => id)).toEqual([letterId]);
  });

  test('stays as it was when the session’s answers change afterwards', async () => {
    const app = await openApp();
    const { noteId } = await emergency(app);
    const { fields } = await app.ok('letters.compose', { noteId });
    const { letterId } = await app.ok('letters.create', { noteId, fields });
    const before = await app.ok('documents.pdf', { document: { kind: 'letter', letterId } });
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 2, body: emptyNote });
    app.ports.clock.advance(86_400_000);
    const after = await app.ok('documents.pdf', { document: { kind: 'letter', letterId } });
    expect(Buffer.from(after.pdf).equals(Buffer.from(before.pdf))).toBe(true);
    expect((await app.ok('letters.compose', { noteId })).fields.urgency).toBe('routine');
  });

  test('goes to the printer under a title that names nobody, and where it went is noted', async () => {
    const app = await openApp();
    const { noteId, clientId } = await emergency(app);
    const { fields } = await app.ok('letters.compose', { noteId });
    const { letterId } = await app.ok('letters.create', { noteId, fields });
    const document = { kind: 'letter' as const, letterId };
    await app.ok('documents.print', { document, print: firstPrint });
    await app.ok('documents.save', { document });
    expect(app.ports.printers.jobs.map(({ title }) => title)).toEqual(['Referral letter']);
    expect(app.ports.dialogs.suggested.join()).not.toContain('Ada');
    const { letters } = await app.ok('letters.list', { clientId });
    expect(letters[0]?.deliveries.map(({ way }) => way)).toEqual(['printed', 'saved']);
    const { rows } = await app.ok('practice.auditTrail', { limit: 10 });
    expect(rows.map(({ action }) => action)).toContain('letter.created');
  });

  test('of a session that does not exist, or longer than a letter takes, is refused', async () => {
    const app = await openApp();
    expect(await app.fails('letters.compose', { noteId: someNote })).toMatchObject({ code: 'not-found' });
    const { noteId } = await emergency(app);
    const { fields } = await app.ok('letters.compose', { noteId });
    const long = { ...fields, found: 'x'.repeat(2_001) };
    expect(await app.fails('letters.create', { noteId, fields: long })).toMatchObject({
      code: 'text-too-long',
    });
  });
});
