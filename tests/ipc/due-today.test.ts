import { expect, test } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { addDraft, openApp } from '#tests/support/test-router.ts';

test('what stands in a draft of today is asked; the window of the note is told of all that is due', async () => {
  const app = await openApp();
  const { noteId } = await addDraft(app, { name: 'Ada' });
  const today = async () => {
    const { sessions } = await app.ok('measures.dueToday', {});
    return sessions[0]?.due.map(({ measure }) => measure);
  };
  expect(await today()).toEqual(expect.arrayContaining(['pain-now', 'activity', 'sleep']));
  const activities = [{ id: '00000000-0000-7000-8000-000000000001', name: 'Stairs', score: 0 }];
  const subjective = { ...emptyNote.subjective, painBefore: 0, activities };
  await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: { ...emptyNote, subjective } });
  const left = await today();
  expect(left).toEqual(expect.arrayContaining(['pain-worst', 'sleep']));
  expect(left).not.toContain('pain-now');
  expect(left).not.toContain('activity');
  const { due } = await app.ok('measures.due', { noteId });
  expect(due.map(({ measure }) => measure)).toContain('pain-now');
});
