import { describe, expect, test } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { painPoints } from '#tests/support/pain-points.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, openApp, signTreated } from '#tests/support/test-router.ts';

describe('a session note', () => {
  test('is kept as typed and found again after a lock', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const body = { ...emptyNote, subjective: { ...emptyNote.subjective, words: 'Zog am Morgen, 😀\nمرحبا' } };
    const saved = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    expect(saved).toEqual({ revision: 2, savedAt: app.ports.clock.now() });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    expect(await app.ok('notes.get', { noteId })).toMatchObject({ state: 'draft', revision: 2, body });
  });

  test('of an older revision is refused, so that two windows cannot overwrite each other', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote() });
    expect(
      await app.fails('notes.saveDraft', { noteId, expectedRevision: 1, body: emptyNote }),
    ).toMatchObject({
      code: 'changed-elsewhere',
    });
    expect((await app.ok('notes.get', { noteId })).body.treatment.rows).toHaveLength(1);
  });

  test('opens the draft of the day instead of a second one', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    expect(await app.ok('notes.start', { episodeId })).toEqual({ noteId });
    await signTreated(app, noteId);
    expect((await app.ok('notes.start', { episodeId })).noteId).not.toBe(noteId);
  });

  test('once signed is fixed: not saved, signed, moved or set aside again', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const body = await signTreated(app, noteId);
    const signed = await app.ok('notes.get', { noteId });
    expect(signed).toMatchObject({
      state: 'signed',
      body,
      signature: { name: 'Robin Vale', credentials: 'LMT' },
    });
    const refused = { code: 'note-already-signed' };
    for (const expectedRevision of [1, 2, 3]) {
      expect(await app.fails('notes.saveDraft', { noteId, expectedRevision, body: emptyNote })).toMatchObject(
        refused,
      );
      expect(await app.fails('notes.sign', { noteId, expectedRevision })).toMatchObject(refused);
    }
    expect(await app.fails('notes.reschedule', { noteId, date: '2026-11-20', time: '09:00' })).toMatchObject(
      refused,
    );
    expect(await app.fails('notes.setDiscarded', { noteId, isDiscarded: true })).toMatchObject(refused);
    expect(await app.ok('notes.get', { noteId })).toEqual(signed);
  });

  test('is signed over its content and the note before it', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    const second = await app.ok('notes.start', { episodeId });
    await signTreated(app, second.noteId);
    const [first, next] = await Promise.all([
      app.ok('notes.get', { noteId }),
      app.ok('notes.get', { noteId: second.noteId }),
    ]);
    expect(first.signature?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(next.signature?.hash).not.toBe(first.signature?.hash);
    expect(next.previous).toMatchObject({ noteId });
  });

  test('that is empty is not signed', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    expect(await app.fails('notes.sign', { noteId, expectedRevision: 1 })).toMatchObject({
      code: 'note-incomplete',
    });
  });

  test('with a stop flag is signed only untreated and with what was advised', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const treated = treatedNote();
    const screen = { ...allClear, 'cauda-equina': 'yes' as const };
    const flagged = { ...treated, safety: { ...treated.safety, screen } };
    const save = (expectedRevision: number, body: typeof flagged) =>
      app.ok('notes.saveDraft', { noteId, expectedRevision, body });
    await save(1, flagged);
    expect(await app.fails('notes.sign', { noteId, expectedRevision: 2 })).toMatchObject({
      code: 'stop-flag-open',
    });
    const untreated = { ...flagged, treatment: emptyNote.treatment };
    await save(2, untreated);
    expect(await app.fails('notes.sign', { noteId, expectedRevision: 3 })).toMatchObject({
      code: 'stop-flag-open',
    });
    await save(3, { ...untreated, safety: { ...untreated.safety, action: 'Sent to hospital' } });
    await app.ok('notes.sign', { noteId, expectedRevision: 4 });
  });

  test.each([
    ['pain 11', { painBefore: 11 }, 'value-out-of-range'],
    ['pain below 0', { painBefore: -1 }, 'value-out-of-range'],
    ['half a point of pain', { painBefore: 4.5 }, 'value-out-of-range'],
    ['100 kB of pasted text', { words: 'x'.repeat(100_000) }, 'text-too-long'],
  ])('with %s is refused with its own code and the saved words stay', async (_name, wrong, code) => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const good = treatedNote();
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: good });
    const body = { ...good, subjective: { ...good.subjective, ...wrong } };
    const field = `body.subjective.${Object.keys(wrong)[0]}`;
    expect(await app.fails('notes.saveDraft', { noteId, expectedRevision: 2, body })).toEqual({
      code,
      fields: { [field]: code },
    });
    expect(await app.ok('notes.get', { noteId })).toMatchObject({ revision: 2, body: good });
  });

  test('set aside leaves the lists and comes back whole', async () => {
    const app = await openApp();
    const { noteId, clientId } = await addDraft(app, { name: 'Ada' });
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote() });
    await app.ok('notes.setDiscarded', { noteId, isDiscarded: true });
    expect((await app.ok('notes.listForClient', { clientId })).sessions).toEqual([]);
    expect((await app.ok('notes.today', {})).due).toEqual([]);
    await app.ok('notes.setDiscarded', { noteId, isDiscarded: false });
    expect((await app.ok('notes.today', {})).due.map((session) => session.noteId)).toEqual([noteId]);
    expect((await app.ok('notes.get', { noteId })).body.treatment.rows).toHaveLength(1);
  });

  test('shows its pain in the trend once it is signed, and not before', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote() });
    expect(painPoints(await app.ok('progress.record', { episodeId }))).toEqual([]);
    await app.ok('notes.sign', { noteId, expectedRevision: 2 });
    expect(painPoints(await app.ok('progress.record', { episodeId }))).toMatchObject([
      { before: 6, after: 3 },
    ]);
  });
});
