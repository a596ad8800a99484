import { describe, expect, test } from 'vitest';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import type { Reading } from '#domain/progress/reading.ts';
import {
  dayMilliseconds,
  type EnterInput,
  nextSession,
  noteWithPain,
  signBody,
} from '#tests/support/progress.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

const sleep = (value: number): Reading => enteredReading({ measure: 'sleep', value });
const sheet = (episodeId: string, ...readings: Reading[]): EnterInput => ({
  ...{ episodeId, date: '2026-11-22', source: 'sheet', readings },
});

describe('what is due', () => {
  const due = async (app: TestApp, noteId: string) => app.ok('measures.due', { noteId });
  const names = (each: { readonly due: readonly { readonly measure: MeasureId }[] }) =>
    each.due.map(({ measure }) => measure);

  test('at a session goes by how many were signed before it, not by what is drafted', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    const first = await due(app, noteId);
    expect(first).toMatchObject({ noteId, episodeId, prompt: null });
    expect(names(first)).toContain('pain-now');
    // A change since the start can be rated from the second session on, and its milestones are the first and the fourth.
    expect(names(first)).not.toContain('global-change');
    await signBody(app, noteId, noteWithPain(6));
    await nextSession(app, episodeId, noteWithPain(6));
    await nextSession(app, episodeId, noteWithPain(5));
    app.ports.clock.advance(dayMilliseconds);
    const fourth = await app.ok('notes.start', { episodeId });
    expect(names(await due(app, fourth.noteId))).toContain('global-change');
    expect((await due(app, fourth.noteId)).due.find(({ measure }) => measure === 'pain-now')).toMatchObject({
      ...{ lastValue: 5, lastOn: '2026-11-24', cadence: 'every-session' },
    });
  });

  test('leaves out what was already given that day, and follows what was settled for the episode', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    expect(names(await due(app, noteId))).toContain('sleep');
    expect(names(await due(app, noteId))).not.toContain('odi');
    await app.ok('measures.enter', sheet(episodeId, sleep(3)));
    const settled = { item: '', side: null, target: null, targetOn: null, cadence: 'every-session' } as const;
    await app.ok('measures.plan', { episodeId, plan: { measure: 'odi', ...settled } });
    expect(names(await due(app, noteId))).not.toContain('sleep');
    expect(names(await due(app, noteId))).toContain('odi');
  });

  test('at the last session by the plan, or once the episode is closed, the milestones are asked again', async () => {
    const app = await openApp();
    const { noteId, episodeId, clientId } = await addDraft(app, { name: 'Ada' });
    await signBody(app, noteId, noteWithPain(6, { sessionCount: 3 }));
    app.ports.clock.advance(dayMilliseconds);
    const second = await app.ok('notes.start', { episodeId });
    expect(names(await due(app, second.noteId))).not.toContain('global-change');
    await signBody(app, second.noteId, noteWithPain(6));
    app.ports.clock.advance(dayMilliseconds);
    const third = await app.ok('notes.start', { episodeId });
    expect(names(await due(app, third.noteId))).toContain('global-change');
    await signBody(app, third.noteId, noteWithPain(6, { sessionCount: 9 }));
    await nextSession(app, episodeId, noteWithPain(6));
    const change = enteredReading({ measure: 'global-change', value: 1 });
    await app.ok('measures.enter', { ...sheet(episodeId, change), date: '2026-11-25' });
    app.ports.clock.advance(dayMilliseconds);
    const fifth = await app.ok('notes.start', { episodeId });
    expect(names(await due(app, fifth.noteId))).not.toContain('global-change');
    const { episodes } = await app.ok('episodes.list', { clientId });
    const expectedRevision = episodes[0]?.revision ?? 0;
    await app.ok('episodes.setClosed', { episodeId, expectedRevision, isClosed: true });
    expect(names(await due(app, fifth.noteId))).toContain('global-change');
  });

  test('says when to look again: the plan’s count has passed and nothing is better', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signBody(app, noteId, noteWithPain(6, { sessionCount: 2 }));
    await nextSession(app, episodeId, noteWithPain(6));
    app.ports.clock.advance(dayMilliseconds);
    const third = await app.ok('notes.start', { episodeId });
    expect(await due(app, third.noteId)).toMatchObject({
      prompt: { kind: 'reassess', because: 'session-count', sessions: 2, count: 2 },
    });
  });

  test('counts the review date from the day of the session on, whenever it is looked at', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signBody(app, noteId, noteWithPain(6, { reviewOn: '2026-11-24' }));
    app.ports.clock.advance(dayMilliseconds);
    const before = await app.ok('notes.start', { episodeId });
    app.ports.clock.advance(dayMilliseconds * 2);
    expect((await due(app, before.noteId)).prompt).toBeNull();
    const after = await app.ok('notes.start', { episodeId });
    expect((await due(app, after.noteId)).prompt).toMatchObject({
      ...{ because: 'review-date', reviewOn: '2026-11-24' },
    });
  });

  test('says nothing where something is better', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signBody(app, noteId, noteWithPain(6, { sessionCount: 2 }));
    await nextSession(app, episodeId, noteWithPain(2));
    app.ports.clock.advance(dayMilliseconds);
    const third = await app.ok('notes.start', { episodeId });
    expect((await due(app, third.noteId)).prompt).toBeNull();
  });

  test('today are the notes of the day that are not signed, in the order of the day', async () => {
    const app = await openApp();
    const yesterday = await addDraft(app, { name: 'Ada' });
    app.ports.clock.advance(dayMilliseconds);
    const signed = await addDraft(app, { name: 'Bo' });
    await signBody(app, signed.noteId, noteWithPain(6));
    const aside = await addDraft(app, { name: 'Cy' });
    await app.ok('notes.setDiscarded', { noteId: aside.noteId, isDiscarded: true });
    app.ports.clock.advance(3_600_000);
    const later = await addDraft(app, { name: 'Di' });
    const earlier = await addDraft(app, { name: 'Ed' });
    await app.ok('notes.reschedule', { noteId: earlier.noteId, date: '2026-11-23', time: '08:00' });
    const { sessions } = await app.ok('measures.dueToday', {});
    expect(sessions.map(({ noteId }) => noteId)).toEqual([earlier.noteId, later.noteId]);
    expect(sessions[0]).toEqual(await due(app, earlier.noteId));
    expect(sessions.map(({ noteId }) => noteId)).not.toContain(yesterday.noteId);
  });
});
