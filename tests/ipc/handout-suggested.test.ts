import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

const day = 86_400_000;

async function signed(app: TestApp, name = 'Ada Lark') {
  const made = await addDraft(app, { name });
  await signTreated(app, made.noteId);
  return made;
}

/** A later session of the same client with a draft of its note. */
async function nextDraft(app: TestApp, episodeId: string): Promise<string> {
  app.ports.clock.advance(7 * day);
  return (await app.ok('notes.start', { episodeId })).noteId;
}

describe('what limits a client’s exercises', () => {
  test('keeps them off the handout until it is taken back', async () => {
    const app = await openApp();
    const { noteId, clientId } = await signed(app);
    const before = await app.ok('handouts.compose', { noteId, language: null });
    expect(before.limitations).toEqual([]);
    const of = (offer: typeof before, id: string) => offer.offered.find(({ block }) => block.id === id);
    const exercise = before.suggested.blockIds.find((id) => id.startsWith('exercise-')) ?? '';
    const subject = of(before, exercise)?.block.exercise;
    if (!subject) throw new Error('no exercise is suggested');
    const said = { clientId, subject, words: 'It hurt last time' };
    await app.ok('handouts.setLimitation', { ...said, isInForce: true });
    const limited = await app.ok('handouts.compose', { noteId, language: null });
    expect(limited.limitations).toEqual([{ subject, words: said.words, since: '2026-11-22' }]);
    expect(of(limited, exercise)?.withheld).toContainEqual({ kind: 'not-for-client', words: said.words });
    expect(limited.suggested.blockIds).not.toContain(exercise);
    // Asked for all the same, it is not printed.
    await app.ok('handouts.create', { noteId, choice: before.suggested });
    const { handouts } = await app.ok('handouts.list', { clientId });
    expect(handouts[0]?.blocks.map(({ id }) => id)).not.toContain(exercise);
    await app.ok('handouts.setLimitation', { ...said, words: '', isInForce: false });
    const after = await app.ok('handouts.compose', { noteId, language: null });
    expect(after.limitations).toEqual([]);
    expect(of(after, exercise)?.withheld).toEqual([]);
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'exercise-limit.changed', entityId: clientId });
  });

  test('counts for the whole record, the newest word first, and parts again with it', async () => {
    const app = await openApp();
    const one = await signed(app, 'Ada Lark');
    const two = await signed(app, 'Ada Larke');
    const say = (clientId: string, words: string) => {
      app.ports.clock.advance(1000);
      return app.ok('handouts.setLimitation', { clientId, subject: 'bridge', words, isInForce: true });
    };
    await say(one.clientId, 'first');
    await say(two.clientId, 'second');
    const wordsOf = async (noteId: string) =>
      (await app.ok('handouts.compose', { noteId, language: null })).limitations.map(({ words }) => words);
    const { kept, other } = await app.ok('clients.compare', {
      clientId: one.clientId,
      otherId: two.clientId,
    });
    const { mergeId } = await app.ok('clients.merge', {
      keptId: one.clientId,
      keptRevision: kept.record.revision,
      otherId: two.clientId,
      otherRevision: other.record.revision,
      fields: kept.record.fields,
    });
    expect(await wordsOf(one.noteId)).toEqual(['second']);
    expect(await wordsOf(two.noteId)).toEqual(['second']);
    await app.ok('clients.undoMerge', { mergeId });
    expect(await wordsOf(one.noteId)).toEqual(['first']);
    expect(await wordsOf(two.noteId)).toEqual(['second']);
  });

  test('is not kept of a client who is not there', async () => {
    const app = await openApp();
    const clientId = '01900000-0000-7000-8000-00000000ffff';
    const said = { clientId, subject: 'bridge', words: '', isInForce: true };
    expect(await app.fails('handouts.setLimitation', said)).toMatchObject({ code: 'not-found' });
  });
});

describe('what was given last', () => {
  test('is asked about at the next session, and at no other', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await signed(app);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const exercises = ['exercise-walking', 'exercise-bridge'];
    const rest = suggested.blockIds.filter((id) => !id.startsWith('exercise-'));
    const earlier = await app.ok('handouts.create', { noteId, choice: { ...suggested, blockIds: rest } });
    app.ports.clock.advance(1000);
    const { handoutId } = await app.ok('handouts.create', {
      noteId,
      choice: { ...suggested, blockIds: [...rest, ...exercises] },
    });
    expect(earlier.handoutId).not.toBe(handoutId);
    expect(await app.ok('handouts.lastGiven', { noteId })).toEqual({ given: null });
    const next = await nextDraft(app, episodeId);
    expect(await app.ok('handouts.lastGiven', { noteId: next })).toEqual({
      given: { handoutId, sessionDate: '2026-11-22', exercises: ['walking', 'bridge'] },
    });
    const stranger = await addDraft(app, { name: 'Somebody Else' });
    expect(await app.ok('handouts.lastGiven', { noteId: stranger.noteId })).toEqual({ given: null });
    const unknown = '01900000-0000-7000-8000-00000000ffff';
    expect(await app.fails('handouts.lastGiven', { noteId: unknown })).toMatchObject({ code: 'not-found' });
  });
});

describe('what is suggested', () => {
  test('begins with the plan’s exercises and carries the doses that are not the usual ones', async () => {
    const app = await openApp();
    const client = await app.ok('clients.create', { fields: { ...emptyClient, name: 'Ada' } });
    const episode = await app.ok('episodes.create', { clientId: client.id, fields: lowBackPain });
    const { noteId } = await app.ok('notes.start', { episodeId: episode.id });
    const body = treatedNote();
    const exercises = [
      { exercise: 'bridge' as const, dose: 'Four times, slowly' },
      { exercise: 'walking' as const, dose: 'Every day at an easy pace, up to about 30 minutes' },
    ];
    await app.ok('notes.saveDraft', {
      noteId,
      expectedRevision: 1,
      body: { ...body, plan: { ...body.plan, exercises } },
    });
    await app.ok('notes.sign', { noteId, expectedRevision: 2 });
    const english = await app.ok('handouts.compose', { noteId, language: null });
    expect(english.suggested.blockIds).toEqual(
      expect.arrayContaining(['exercise-bridge', 'exercise-walking']),
    );
    expect(english.suggested.doses).toEqual([{ exercise: 'bridge', words: 'Four times, slowly' }]);
    const walking = english.offered.find(({ block }) => block.id === 'exercise-walking');
    expect(walking?.dose).toBe('Every day at an easy pace, up to about 30 minutes');
    expect(walking?.reason).toEqual({ kind: 'planned' });
  });

  test('is in the language that is asked for, or else the client’s', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada', handoutLanguage: 'es' });
    await signTreated(app, noteId);
    const own = await app.ok('handouts.compose', { noteId, language: null });
    expect(own.suggested.language).toBe('es');
    const other = await app.ok('handouts.compose', { noteId, language: 'en' });
    expect(other.suggested.language).toBe('en');
    expect(other.offered.every(({ block }) => block.language === 'en')).toBe(true);
  });

  test('more exercises than are done are refused', async () => {
    const app = await openApp();
    const { noteId } = await signed(app);
    const { offered, suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const free = offered.filter(({ block, withheld }) => block.kind === 'exercise' && withheld.length === 0);
    expect(free.length).toBeGreaterThan(6);
    const choice = { ...suggested, blockIds: free.slice(0, 7).map(({ block }) => block.id) };
    expect(await app.fails('handouts.preview', { noteId, choice })).toMatchObject({ code: 'too-large' });
    expect(await app.fails('handouts.create', { noteId, choice })).toMatchObject({ code: 'too-large' });
  });
});
