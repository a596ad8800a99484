import { expect, test } from 'vitest';
import type { DraftPlace } from '#domain/notes/place.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, openApp } from '#tests/support/test-router.ts';
import { switchTo } from '#tests/support/therapists.ts';

const place: DraftPlace = { field: 'subjective.words', start: 4, end: 9, scroll: 320, open: ['wellbeing'] };

test('where the therapist was is kept with the draft, also over a lock, and stays where a save says nothing', async () => {
  const app = await openApp();
  const { noteId } = await addDraft(app, { name: 'Ida Vale' });
  expect((await app.ok('notes.get', { noteId })).place).toBeNull();
  const body = treatedNote();
  await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body, place });
  await app.ok('notes.saveDraft', { noteId, expectedRevision: 2, body });
  await switchTo(app, passphrase);
  expect((await app.ok('notes.get', { noteId })).place).toEqual(place);
});

test('it is no part of the note: it changes no body, no hash and no audit trail, and goes with the signature', async () => {
  const app = await openApp();
  const { noteId } = await addDraft(app, { name: 'Ida Vale' });
  await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote(), place });
  await app.ok('notes.sign', { noteId, expectedRevision: 2 });
  const signed = await app.ok('notes.get', { noteId });
  expect(signed.place ?? null).toBeNull();
  expect(JSON.stringify(signed.body)).not.toContain('wellbeing');
  const { rows } = await app.ok('practice.auditTrail', { limit: 20 });
  const aboutNote = rows.filter(({ entityId }) => entityId === noteId).map(({ action }) => action);
  expect(aboutNote).toEqual(['note.signed', 'note.saved', 'note.started']);
});

test('a place that holds more than names and numbers, or more than fits, is refused', async () => {
  const app = await openApp();
  const { noteId } = await addDraft(app, { name: 'Ida Vale' });
  const wrong: readonly unknown[] = [
    { ...place, field: 'what the client said' },
    { ...place, words: 'sore' },
    { ...place, start: -1 },
    { ...place, open: ['Sore left'] },
    { ...place, open: Array.from({ length: 8 }, (_, index) => `a-rather-long-name-of-a-group-${index}`) },
  ];
  for (const each of wrong) {
    const input = { noteId, expectedRevision: 1, body: treatedNote(), place: each };
    expect(await app.fails('notes.saveDraft', input)).toBeDefined();
  }
  expect((await app.ok('notes.get', { noteId })).revision).toBe(1);
});
