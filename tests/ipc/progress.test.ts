import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { cleanText } from '#domain/text.ts';
import { hostileTexts } from '#tests/support/hostile-texts.ts';
import { painPoints } from '#tests/support/pain-points.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { correct, nextSession, noteWithPain, signBody } from '#tests/support/progress.ts';
import { lowBackPain } from '#tests/support/records.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

const recordOf = (app: TestApp, episodeId: string) => app.ok('progress.record', { episodeId });

function painIn({ sessions }: ProgressRecord): readonly (number | null)[] {
  return sessions.map(
    ({ facts }) =>
      facts.readings.find(({ measure, timing }) => measure === 'pain-now' && timing === 'before')?.value ??
      null,
  );
}

describe('the record that progress is drawn from', () => {
  test('has the signed sessions of the episode, oldest first, with what their notes say', async () => {
    const app = await openApp();
    const { noteId, episodeId, clientId } = await addDraft(app, { name: 'Ada' });
    const first = noteWithPain(6, { sessionCount: 4 });
    await signBody(app, noteId, first);
    const other = await app.ok('episodes.create', { clientId, fields: lowBackPain });
    await nextSession(app, other.id, noteWithPain(9));
    await nextSession(app, episodeId, noteWithPain(null));
    const record = await recordOf(app, episodeId);
    expect(record).toMatchObject({
      episodeId,
      complaint: 'Aches after digging',
      onset: '2026-11-01',
      isClosed: false,
    });
    expect(record.sessions).toMatchObject([
      { noteId, date: '2026-11-22', therapist: 'Robin Vale' },
      { date: '2026-11-24' },
    ]);
    expect(record.sessions[0]?.facts).toEqual(progressFactsOf(first));
    // What was not asked has no reading, least of all a zero.
    expect(painIn(record)).toEqual([6, null]);
    expect(record.entries).toEqual([]);
    expect(record.plans).toEqual([]);
  });

  test('leaves out drafts and what was set aside; a late entry stands on the day of its session', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    expect((await recordOf(app, episodeId)).sessions).toEqual([]);
    await signBody(app, noteId, noteWithPain(6));
    app.ports.clock.advance(86_400_000);
    const draft = await app.ok('notes.start', { episodeId });
    await app.ok('notes.saveDraft', { noteId: draft.noteId, expectedRevision: 1, body: noteWithPain(1) });
    expect(painIn(await recordOf(app, episodeId))).toEqual([6]);
    await app.ok('notes.setDiscarded', { noteId: draft.noteId, isDiscarded: true });
    const late = await app.ok('notes.startLate', {
      episodeId,
      date: '2026-11-21',
      time: '09:00',
      reason: 'Ill',
    });
    await signBody(app, late.noteId, noteWithPain(8));
    const record = await recordOf(app, episodeId);
    expect(record.sessions.map(({ date }) => date)).toEqual(['2026-11-21', '2026-11-22']);
    expect(painIn(record)).toEqual([8, 6]);
  });

  test('a correction replaces what it corrects, an addendum adds no number', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    await signBody(app, noteId, noteWithPain(6));
    await correct(app, noteId, noteWithPain(4));
    expect(painIn(await recordOf(app, episodeId))).toEqual([4]);
    const begun = await app.ok('notes.amend.begin', { noteId, kind: 'addendum', reason: 'Told later' });
    const words = 'Slept well.';
    const kept = await app.ok('notes.amend.save', {
      noteId,
      expectedRevision: begun.revision,
      reason: '',
      words,
    });
    await app.ok('notes.amend.sign', { noteId, expectedRevision: kept.revision, reason: 'Told later' });
    expect(painIn(await recordOf(app, episodeId))).toEqual([4]);
    expect(painPoints(await app.ok('progress.record', { episodeId }))).toMatchObject([
      { before: 4, after: 3 },
    ]);
    await correct(app, noteId, noteWithPain(null));
    expect(painIn(await recordOf(app, episodeId))).toEqual([null]);
    expect(painPoints(await app.ok('progress.record', { episodeId }))).toMatchObject([{ before: null }]);
  });

  test('of an episode that came with a merged record is whole, and so it is after the merge was undone', async () => {
    const app = await openApp();
    const kept = await addDraft(app, { name: 'Ada Lark' });
    const other = await addDraft(app, { name: 'Ada Larks' });
    await signBody(app, other.noteId, noteWithPain(7));
    const enter = (date: string) =>
      app.ok('measures.enter', {
        ...{ episodeId: other.episodeId, date, source: 'sheet' },
        readings: [enteredReading({ measure: 'sleep', value: 4 })],
      });
    await enter('2026-11-20');
    const { fields, revision } = await app.ok('clients.get', { clientId: kept.clientId });
    const { mergeId } = await app.ok('clients.merge', {
      ...{ keptId: kept.clientId, keptRevision: revision, otherId: other.clientId, otherRevision: 1, fields },
    });
    await enter('2026-11-21');
    const timeline = async (clientId: string) =>
      (await app.ok('timeline.list', { clientId, kinds: ['score'], before: null, limit: 10 })).rows;
    expect(await timeline(kept.clientId)).toHaveLength(2);
    const chart = { kind: 'chart' as const, from: null, to: null, withAmendments: true };
    expect(await timeline(other.clientId)).toHaveLength(2);
    const { pdf } = await app.ok('documents.pdf', { document: { ...chart, clientId: kept.clientId } });
    const { words } = await checkPdf(pdf);
    for (const day of [20, 21]) expect(words).toContain(`Scores of ${day} November 2026`);
    expect(painIn(await recordOf(app, other.episodeId))).toEqual([7]);
    expect((await recordOf(app, other.episodeId)).entries).toHaveLength(2);
    await app.ok('clients.undoMerge', { mergeId });
    expect((await recordOf(app, other.episodeId)).entries).toHaveLength(2);
    expect(await timeline(kept.clientId)).toEqual([]);
  });

  test('names of activities stay text, whatever they hold, and are the same by every way into the record', async () => {
    const app = await openApp();
    for (const { name, text } of hostileTexts) {
      const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
      const body = noteWithPain(5);
      const item = `Walking ${text}`.slice(0, 200);
      const activities = [{ id: crypto.randomUUID(), name: item, score: 4 }];
      await signBody(app, noteId, { ...body, subjective: { ...body.subjective, activities } });
      const { entryIds } = await app.ok('measures.enter', {
        ...{ episodeId, date: '2026-11-22', source: 'sheet' },
        readings: [enteredReading({ measure: 'activity', item, value: 6 })],
      });
      const plan = {
        measure: 'activity',
        item,
        side: null,
        target: 8,
        targetOn: null,
        cadence: null,
      } as const;
      await app.ok('measures.plan', { episodeId, plan });
      const { sessions, entries, plans } = await recordOf(app, episodeId);
      const noted = sessions[0]?.facts.readings.find(({ measure }) => measure === 'activity')?.item;
      expect(noted, name).toBe(cleanText(item).replace(/\s+/g, ' ').trim());
      // SQLite keeps half of a letter as the sign for a broken one.
      const kept = noted?.replace(/\p{Surrogate}/gu, '\ufffd');
      expect([entries[0]?.reading.item, plans[0]?.item], name).toEqual([kept, kept]);
      await app.ok('measures.withdraw', { entryId: entryIds[0] ?? '', reason: `Slip ${text}`.slice(0, 200) });
    }
    const { rows } = await app.ok('practice.auditTrail', { limit: 500 });
    expect(rows.filter(({ action }) => action.startsWith('measures.'))).toHaveLength(hostileTexts.length * 3);
    expect(canonicalJson(rows)).not.toMatch(/Walking|Slip/);
  });

  test('of nothing is not found', async () => {
    const app = await openApp();
    const episodeId = '01900000-0000-7000-8000-00000000ffff';
    expect(await app.fails('progress.record', { episodeId })).toMatchObject({ code: 'not-found' });
    expect(await app.fails('measures.due', { noteId: episodeId })).toMatchObject({ code: 'not-found' });
  });
});
