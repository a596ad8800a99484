import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MethodInput } from '#domain/contract/table.ts';
import { firstFilters } from '#domain/outcomes/filters.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';
import { rawConnection } from '#tests/support/test-store.ts';
import { benWords, practiceOfTwo, switchTo } from '#tests/support/therapists.ts';

const aDay = 86_400_000;

/** Signs a note with this pain before treatment. */
async function sign(app: TestApp, noteId: string, painBefore: number | null): Promise<void> {
  const note = treatedNote();
  const body = { ...note, subjective: { ...note.subjective, painBefore } };
  const { revision } = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
  await app.ok('notes.sign', { noteId, expectedRevision: revision });
}

/** A client with one session for each value, a week apart; the clock goes with them. */
async function addCourse(app: TestApp, name: string, pains: readonly (number | null)[]) {
  const first = await addDraft(app, { name });
  let { noteId } = first;
  for (const [index, pain] of pains.entries()) {
    if (index > 0) {
      app.ports.clock.advance(7 * aDay);
      ({ noteId } = await app.ok('notes.start', { episodeId: first.episodeId }));
    }
    await sign(app, noteId, pain);
  }
  return first;
}

const read = (app: TestApp, filters: Partial<MethodInput<'outcomes.read'>> = {}) =>
  app.ok('outcomes.read', { ...firstFilters, ...filters });

const painOf = ({ measures }: Awaited<ReturnType<typeof read>>) =>
  measures.find(({ measure }) => measure === 'pain-now')?.all;

function written(app: TestApp): string {
  const [bytes] = [...app.ports.files.written.values()];
  return new TextDecoder().decode(bytes);
}

describe('the outcomes of a practice', () => {
  test('of an empty one are zeros, with every measure named as unmeasured', async () => {
    const numbers = await read(await openApp());
    expect(numbers).toMatchObject({ episodes: 0, clients: 0, measures: [], techniques: [], notesDue: 0 });
    expect(numbers.sessions).toEqual({ total: 0, signed: 0, weeks: [], median: null });
    expect(numbers.unmeasured).toContain('pain-now');
  });

  test('count each episode once, by its first and last value, and drafts as sessions that are due', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna', [7, 5, 3]);
    await addCourse(app, 'Bo', [5, 5]);
    await addCourse(app, 'Cem', [null]);
    await addDraft(app, { name: 'Dana' });
    const numbers = await read(app);
    expect(painOf(numbers)).toMatchObject({ better: 1, 'not-clearly-different': 1, none: 2, 'one-value': 0 });
    expect(numbers).toMatchObject({ episodes: 4, clients: 4, opened: 4, active: 4, lost: 0, notesDue: 1 });
    expect(numbers.sessions).toMatchObject({ total: 7, signed: 6 });
    expect(numbers.techniques[0]?.sessions).toBe(6);
  });

  test('follow a correction, a withdrawn score and an episode that is closed', async () => {
    const app = await openApp();
    const { episodeId, noteId } = await addCourse(app, 'Anna', [7]);
    const pain = { measure: 'rmdq', item: '', side: null, timing: 'before' } as const;
    const way = { window: 'none', method: null, device: '', version: '24 items' } as const;
    const { entryIds } = await app.ok('measures.enter', {
      episodeId,
      date: '2026-11-22',
      source: 'form',
      readings: [{ ...pain, way, value: 14 }],
    });
    const rmdq = ({ measures }: Awaited<ReturnType<typeof read>>) =>
      measures.find(({ measure }) => measure === 'rmdq');
    expect(rmdq(await read(app))?.all['one-value']).toBe(1);
    for (const entryId of entryIds)
      await app.ok('measures.withdraw', { entryId, reason: 'Of another client' });
    expect(rmdq(await read(app))).toBeUndefined();

    expect(painOf(await read(app))).toMatchObject({ 'one-value': 1 });
    await correctPain(app, noteId, null);
    expect(painOf(await read(app))).toBeUndefined();

    await app.ok('episodes.setClosed', { episodeId, expectedRevision: 1, isClosed: true });
    expect(await read(app)).toMatchObject({ closed: 1, active: 0 });
  });

  test('take two merged records for one client', async () => {
    const app = await openApp();
    const anna = await addCourse(app, 'Anna', [7]);
    const again = await addCourse(app, 'Anna again', [6]);
    expect((await read(app)).clients).toBe(2);
    await mergeInto(app, anna.clientId, again.clientId);
    expect(await read(app)).toMatchObject({ clients: 1, episodes: 2 });
  });

  test('call an open episode lost after six weeks without a session', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna', [7, 6]);
    app.ports.clock.advance(42 * aDay);
    expect(await read(app)).toMatchObject({ active: 1, lost: 0 });
    app.ports.clock.advance(aDay);
    expect(await read(app)).toMatchObject({ active: 0, lost: 1 });
  });

  test('are of the chosen days, stage and measure', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna', [7, 3]);
    expect(await read(app, { period: 'own', from: '2026-01-01', to: '2026-11-21' })).toMatchObject({
      episodes: 0,
    });
    expect(await read(app, { period: 'own', from: '2026-11-22', to: '2026-11-22' })).toMatchObject({
      episodes: 1,
    });
    expect(await read(app, { stage: 'chronic' })).toMatchObject({ episodes: 0 });
    expect(await read(app, { stage: 'acute' })).toMatchObject({ episodes: 1 });
    const sleep = await read(app, { measure: 'sleep' });
    expect(sleep.measures.every(({ measure }) => measure === 'sleep')).toBe(true);
    expect(await app.fails('outcomes.read', { ...firstFilters, measure: 'luck' })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await app.fails('outcomes.read', { ...firstFilters, from: '2026-02-30' })).toMatchObject({
      code: 'date-impossible',
    });
  });
});

describe('several questions at once', () => {
  test('only the last one is counted to its end', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna', [7, 3]);
    const [first, last] = await Promise.all([
      app.router.call('outcomes.read', { ...firstFilters, period: 'all' }),
      app.router.call('outcomes.read', firstFilters),
    ]);
    expect(first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(last).toMatchObject({ ok: true, value: { episodes: 1 } });
  });
});

describe('notes whose facts were not kept', () => {
  test('count by their bodies: those of an older version of the program', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna', [7, 5, 3]);
    const before = await read(app);
    await app.ok('vault.lock', {});
    const folder = join(app.dataFolder, 'vaults', 'practice');
    const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
    const database = rawConnection(join(folder, 'backnote.db'), deriveKey(dataKey, 'database'));
    expect(database.prepare('DELETE FROM note_progress').run().changes).toBe(3);
    database.close();
    await app.ok('vault.unlock', { passphrase });
    expect(await read(app)).toEqual(before);
    expect(painOf(before)).toMatchObject({ better: 1 });
  });
});

describe('whose numbers may be seen', () => {
  test('an owner sees everybody’s and each one’s, a therapist the own', async () => {
    const { app, benId, robinId } = await practiceOfTwo();
    await addCourse(app, 'Anna', [7, 3]);
    await switchTo(app, benWords);
    await addCourse(app, 'Bo', [5]);
    expect(await app.fails('outcomes.read', firstFilters)).toMatchObject({ code: 'owner-only' });
    expect(await app.fails('outcomes.read', { ...firstFilters, therapistId: robinId })).toMatchObject({
      code: 'owner-only',
    });
    const others = { filters: firstFilters, reader: 'own' } as const;
    expect(await app.fails('outcomes.export', others)).toMatchObject({ code: 'owner-only' });
    expect(app.ports.dialogs.suggested).toEqual([]);
    expect(await read(app, { therapistId: benId })).toMatchObject({ episodes: 1, sessions: { total: 1 } });

    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    expect(await read(app)).toMatchObject({ episodes: 2, sessions: { total: 3 } });
    expect(await read(app, { therapistId: benId })).toMatchObject({ episodes: 1 });
  });
});

describe('the file', () => {
  test('is written where it was asked for, under a name that says nothing of clients, and is in the trail', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna Canary', [7, 3]);
    app.ports.dialogs.answer = '/documents/numbers.csv';
    expect(await app.ok('outcomes.export', { filters: firstFilters, reader: 'own' })).toEqual({
      fileName: 'numbers.csv',
    });
    expect(app.ports.dialogs.suggested).toEqual(['Outcomes 2026-11-29.csv']);
    expect(written(app)).toContain('All stages,1,1,1,0,0,0,0,0,0,0');
    expect(written(app)).not.toContain('Canary');
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'outcomes.exported', entity: 'practice', entityId: null });
  });

  test('to be shared says no small number', async () => {
    const app = await openApp();
    await addCourse(app, 'Anna', [7, 3]);
    await app.ok('outcomes.export', { filters: firstFilters, reader: 'shared' });
    expect(written(app)).toContain('Clients seen,fewer than 5');
    expect(written(app)).toContain('All stages,fewer than 5');
    expect(written(app)).not.toContain('Notes due');
  });

  test('is not written where nobody chose a place, and the trail says nothing', async () => {
    const app = await openApp();
    app.ports.dialogs.answer = null;
    expect(await app.fails('outcomes.export', { filters: firstFilters, reader: 'own' })).toMatchObject({
      code: 'cancelled',
    });
    expect(app.ports.files.written.size).toBe(0);
    const { rows } = await app.ok('practice.auditTrail', { limit: 10 });
    expect(rows.map(({ action }) => action)).not.toContain('outcomes.exported');
  });
});

async function correctPain(app: TestApp, noteId: string, painBefore: number | null): Promise<void> {
  const { body } = await app.ok('notes.get', { noteId });
  const reason = 'Noted for another';
  const { revision } = await app.ok('notes.amend.begin', { noteId, kind: 'correction', reason });
  const corrected = { ...body, subjective: { ...body.subjective, painBefore } };
  const saved = await app.ok('notes.amend.saveBody', { noteId, expectedRevision: revision, body: corrected });
  await app.ok('notes.amend.sign', { noteId, expectedRevision: saved.revision, reason });
}

async function mergeInto(app: TestApp, keptId: string, otherId: string): Promise<void> {
  const { kept, other } = await app.ok('clients.compare', { clientId: keptId, otherId });
  await app.ok('clients.merge', {
    keptId,
    keptRevision: kept.record.revision,
    otherId,
    otherRevision: other.record.revision,
    fields: kept.record.fields,
  });
}
