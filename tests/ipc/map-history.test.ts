import { describe, expect, test } from 'vitest';
import type { PainRegion } from '#domain/anatomy/structures.ts';
import { emptyClient } from '#domain/clients/client.ts';
import { mostEarlierMaps } from '#domain/contract/note-map.ts';
import { type Finding, newFinding } from '#domain/notes/objective.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

const dayMilliseconds = 86_400_000;

const found = (more: Partial<Finding> = {}): Finding => ({
  ...newFinding(crypto.randomUUID(), { structure: 'quadratus-lumborum', side: 'left' }),
  ...more,
});

/** Signs the draft with what is on its map, a day after the one before. */
async function signWith(
  app: TestApp,
  noteId: string,
  findings: readonly Finding[],
  regions: readonly PainRegion[] = [],
): Promise<void> {
  const treated = treatedNote();
  const { revision } = await app.ok('notes.get', { noteId });
  const body = {
    ...treated,
    subjective: { ...treated.subjective, regions: [...regions] },
    objective: { ...treated.objective, findings: [...findings] },
  };
  const saved = await app.ok('notes.saveDraft', { noteId, expectedRevision: revision, body });
  await app.ok('notes.sign', { noteId, expectedRevision: saved.revision });
  app.ports.clock.advance(dayMilliseconds);
}

const historyOf = async (app: TestApp, noteId: string) =>
  (await app.ok('notes.mapHistory', { noteId })).sessions;

describe('the map of earlier sessions', () => {
  test('shows regions and findings of the signed sessions of the episode, newest first', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signWith(app, noteId, [found({ tone: 2, texture: 'ropy' })], ['lumbar-left']);
    const second = await app.ok('notes.start', { episodeId });
    await signWith(app, second.noteId, [found({ tenderness: 3, triggerPoint: 'active', side: 'both' })]);
    const third = await app.ok('notes.start', { episodeId });
    expect(await historyOf(app, third.noteId)).toEqual([
      {
        noteId: second.noteId,
        date: '2026-11-23',
        regions: [],
        findings: [
          {
            structure: 'quadratus-lumborum',
            side: 'both',
            tone: null,
            tenderness: 3,
            triggerPoint: 'active',
          },
        ],
      },
      {
        noteId,
        date: '2026-11-22',
        regions: ['lumbar-left'],
        findings: [
          { structure: 'quadratus-lumborum', side: 'left', tone: 2, tenderness: null, triggerPoint: null },
        ],
      },
    ]);
  });

  test('leaves out what is not signed, what came later and what belongs to another episode', async () => {
    const app = await openApp();
    const { noteId, episodeId, clientId } = await addDraft(app, { name: 'Ada' });
    const other = await app.ok('episodes.create', { clientId, fields: lowBackPain });
    app.ports.clock.advance(dayMilliseconds);
    await signWith(app, (await app.ok('notes.start', { episodeId: other.id })).noteId, [found({ tone: 1 })]);
    const earlier = await app.ok('notes.start', { episodeId });
    expect(earlier.noteId).not.toBe(noteId);
    await signWith(app, earlier.noteId, [found({ tone: 3 })]);
    const now = await app.ok('notes.start', { episodeId });
    // The first draft of the episode is older and was never signed.
    expect((await historyOf(app, now.noteId)).map((each) => each.noteId)).toEqual([earlier.noteId]);
    await signWith(app, now.noteId, [found({ tone: 2 })]);
    expect((await historyOf(app, earlier.noteId)).map((each) => each.noteId)).toEqual([]);
    expect((await historyOf(app, now.noteId)).map((each) => each.noteId)).toEqual([earlier.noteId]);
  });

  test('goes back twenty sessions and no further', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signWith(app, noteId, [found({ tone: 1 })]);
    for (let index = 0; index < mostEarlierMaps; index += 1) {
      await signWith(app, (await app.ok('notes.start', { episodeId })).noteId, []);
    }
    const now = await app.ok('notes.start', { episodeId });
    const history = await historyOf(app, now.noteId);
    expect(history).toHaveLength(mostEarlierMaps);
    expect(history.map((each) => each.noteId)).not.toContain(noteId);
  });

  test('is whole for a record that was merged into another, asked from either side', async () => {
    const app = await openApp();
    const { noteId, episodeId, clientId } = await addDraft(app, { name: 'Ada Lindqvist' });
    await signWith(app, noteId, [found({ tone: 1 })]);
    const kept = await app.ok('clients.create', { fields: { ...emptyClient, name: 'Ada Lindquist' } });
    const compared = await app.ok('clients.compare', { clientId: kept.id, otherId: clientId });
    await app.ok('clients.merge', {
      keptId: kept.id,
      keptRevision: compared.kept.record.revision,
      otherId: clientId,
      otherRevision: compared.other.record.revision,
      fields: compared.kept.record.fields,
    });
    const { noteId: after } = await app.ok('notes.start', { episodeId });
    expect((await historyOf(app, after)).map((each) => each.noteId)).toEqual([noteId]);
    await signWith(app, after, [found({ tone: 2 })]);
    const { noteId: last } = await app.ok('notes.start', { episodeId });
    expect((await historyOf(app, last)).map((each) => each.noteId)).toEqual([after, noteId]);
  });

  test('shows a corrected note as it was corrected, and one with an addendum as it was signed', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signWith(app, noteId, [found({ tone: 1 })]);
    const { noteId: now } = await app.ok('notes.start', { episodeId });

    const reason = 'The other side was meant';
    const begun = await app.ok('notes.amend.begin', { noteId, kind: 'correction', reason });
    const signed = (await app.ok('notes.get', { noteId })).body;
    const body = {
      ...signed,
      objective: { ...signed.objective, findings: [found({ side: 'right', tone: 3 })] },
    };
    const saved = await app.ok('notes.amend.saveBody', { noteId, expectedRevision: begun.revision, body });
    await app.ok('notes.amend.sign', { noteId, expectedRevision: saved.revision, reason });
    const corrected = [{ noteId, findings: [{ side: 'right', tone: 3 }] }];
    expect(await historyOf(app, now)).toMatchObject(corrected);

    const added = await app.ok('notes.amend.begin', { noteId, kind: 'addendum', reason: '' });
    const words = 'Called the day after: no soreness.';
    const kept = await app.ok('notes.amend.save', {
      noteId,
      expectedRevision: added.revision,
      reason,
      words,
    });
    await app.ok('notes.amend.sign', { noteId, expectedRevision: kept.revision, reason });
    expect(await historyOf(app, now)).toMatchObject(corrected);
    expect(await historyOf(app, now)).toHaveLength(1);
  });

  test('of a note that does not exist is refused', async () => {
    const app = await openApp();
    expect(await app.fails('notes.mapHistory', { noteId: crypto.randomUUID() })).toEqual({
      code: 'not-found',
    });
  });
});
