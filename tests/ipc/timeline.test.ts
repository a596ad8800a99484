import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactFields } from '#domain/contacts/contact.ts';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import { nothingKnown } from '#domain/health/history.ts';
import { firstPrint } from '#domain/practice/practice.ts';
import { type TimelineKind, timelineKinds } from '#domain/timeline/timeline.ts';
import { addClient, drop } from '#tests/support/file-journeys.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { smallFiles } from '#tests/support/small-files.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

const aCall: ContactFields = {
  date: '2026-11-20',
  time: '17:40',
  direction: 'in',
  way: 'phone',
  words: 'Slept better. Asked whether to swim.',
};

async function page(app: TestApp, clientId: string, kinds: TimelineKind[] = []) {
  return app.ok('timeline.list', { clientId, kinds, before: null, limit: 100 });
}

/** The whole timeline, read in pages of a size. */
async function inPages(app: TestApp, clientId: string, limit: number): Promise<TimelineRow[]> {
  const rows: TimelineRow[] = [];
  for (;;) {
    const last = rows.at(-1);
    const before = last === undefined ? null : { at: last.at, kind: last.kind, rowId: last.rowId };
    const next = await app.ok('timeline.list', { clientId, kinds: [], before, limit });
    rows.push(...next.rows);
    if (next.isEnd) return rows;
    expect(next.rows.length).toBe(limit);
  }
}

describe('calls', () => {
  test('are noted with day, time, way and author', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const { id } = await app.ok('contacts.note', { clientId, fields: aCall });
    expect(await app.ok('contacts.get', { contactId: id })).toEqual({
      id,
      clientId,
      fields: aCall,
      author: 'Robin Vale',
      notedAt: app.ports.clock.now(),
      earlier: null,
    });
    const { rows } = await app.ok('practice.auditTrail', { limit: 1 });
    expect(rows[0]).toMatchObject({ action: 'contact.noted', entity: 'contact', entityId: id });
  });

  test.each([
    ['no words', { words: ' \n ' }, 'words-missing'],
    ['too many words', { words: 'x'.repeat(2_001) }, 'text-too-long'],
    ['a day to come', { date: '2026-11-23' }, 'date-in-future'],
    ['a day that is none', { date: '2026-02-30' }, 'date-impossible'],
    ['a time that is none', { time: '24:10' }, 'invalid-input'],
  ])('%s is refused', async (_what, wrong, code) => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    expect(await app.fails('contacts.note', { clientId, fields: { ...aCall, ...wrong } })).toMatchObject({
      code,
    });
    expect((await page(app, clientId)).rows).toEqual([]);
  });

  test('are corrected by a further row; the first stays readable behind it', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const first = await app.ok('contacts.note', { clientId, fields: aCall });
    const better = { ...aCall, words: 'Slept worse.' };
    const second = await app.ok('contacts.correct', { contactId: first.id, fields: better });
    const { rows } = await page(app, clientId);
    expect(rows.map(({ id, words, event }) => ({ id, words, event }))).toEqual([
      { id: second.id, words: 'Slept worse.', event: 'contact-in-phone' },
    ]);
    expect((await app.ok('contacts.get', { contactId: second.id })).earlier).toMatchObject({
      id: first.id,
      fields: aCall,
    });
    expect(await app.fails('contacts.correct', { contactId: first.id, fields: aCall })).toMatchObject({
      code: 'changed-elsewhere',
    });
  });
});

describe('the timeline', () => {
  test('has every kind, newest first, with who and what', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    app.ports.clock.advance(60_000);
    const { suggested } = await app.ok('handouts.compose', { noteId, language: null });
    const { handoutId } = await app.ok('handouts.create', { noteId, choice: suggested });
    await app.ok('contacts.note', { clientId, fields: aCall });
    app.ports.clock.advance(60_000);
    const fileId = await drop(app, clientId, 'back.jpg', smallFiles.jpeg);
    const before = await page(app, clientId);
    // 14:03 in UTC is 15:03 in Berlin; the session's own time is of the wall there.
    expect(
      before.rows.map(({ event, date, time, author, words }) => [event, date, time, author, words]),
    ).toEqual([
      ['file-image', '2026-11-22', '15:05', 'Robin Vale', 'back.jpg'],
      ['handout-made', '2026-11-22', '15:04', 'Robin Vale', ''],
      ['screen-clear', '2026-11-22', '15:03', 'Robin Vale', ''],
      ['session-signed', '2026-11-22', '14:03', 'Robin Vale', 'Swedish'],
      ['contact-in-phone', '2026-11-20', '17:40', 'Robin Vale', aCall.words],
    ]);
    expect(before.isEnd).toBe(true);

    app.ports.clock.advance(60_000);
    const document = { kind: 'handout', handoutId } as const;
    await app.ok('documents.print', { document, print: firstPrint });
    app.ports.clock.advance(60_000);
    await app.ok('documents.save', { document });
    app.ports.clock.advance(60_000);
    await app.ok('documents.open', { document });
    await app.ok('files.setRemoved', { fileId, isRemoved: true });
    const after = await page(app, clientId);
    expect(after.rows.map(({ event, id, words, author }) => [event, id, words, author]).slice(0, 3)).toEqual([
      ['handout-opened', handoutId, '', 'Robin Vale'],
      ['handout-saved', handoutId, '', 'Robin Vale'],
      ['handout-printed', handoutId, 'Handouts', 'Robin Vale'],
    ]);
    expect(after.rows.map(({ kind }) => kind)).not.toContain('file');
  });

  test('has what stands about health, safety, consent and letters', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    const { versionId } = await app.ok('health.save', {
      clientId,
      expectedNumber: 0,
      body: nothingKnown,
      isFullReview: true,
    });
    await app.ok('health.confirm', { clientId, versionId, sessionId: null, kind: 'unchanged' });
    const { fields } = await app.ok('letters.compose', { noteId });
    const { letterId } = await app.ok('letters.create', { noteId, fields });
    const document = { kind: 'letter', letterId } as const;
    const terms = { limits: '', pressureLimit: null, expiresOn: null };
    const { clearanceId } = await app.ok('safety.addClearance', {
      clientId,
      ruleId: 'infection',
      source: 'Dr. Farouk, by phone',
      givenOn: '2026-11-20',
      ...terms,
    });
    const first = await page(app, clientId);
    const inWords = (rows: readonly TimelineRow[]) =>
      rows.map(({ event, id, author, words }) => [event, id, author, words]);
    expect(inWords(first.rows)).toContainEqual(['letter-made', noteId, 'Robin Vale', '']);
    expect(inWords(first.rows)).toContainEqual([
      'clearance-given',
      clearanceId,
      'Robin Vale',
      'Dr. Farouk, by phone',
    ]);
    for (const event of ['health-recorded', 'health-reviewed', 'health-confirmed']) {
      expect(inWords(first.rows)).toContainEqual([event, versionId, 'Robin Vale', '']);
    }
    await app.ok('documents.print', { document, print: firstPrint });
    await app.ok('safety.withdrawClearance', { clearanceId, reason: 'Wrong client' });
    const second = inWords((await page(app, clientId)).rows);
    expect(second).toContainEqual(['letter-printed', noteId, 'Robin Vale', 'Handouts']);
    expect(second).toContainEqual(['clearance-withdrawn', clearanceId, 'Robin Vale', 'Wrong client']);
    expect(second.map(([event]) => event)).not.toContain('letter-made');
  });

  test('says of every signed note how its safety screen went', async () => {
    const app = await openApp();
    const screens = [
      [{ 'cauda-equina': 'yes' }, 'screen-stop-emergency', true],
      [{ infection: 'yes' }, 'screen-stop-same-day', true],
      [{ infection: 'not-asked' }, 'screen-incomplete', false],
      [{}, 'screen-clear', false],
    ] as const;
    for (const [answers, event, hasOpenFlag] of screens) {
      const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
      const note = treatedNote();
      const body = {
        ...note,
        safety: { ...note.safety, screen: { ...note.safety.screen, ...answers }, action: 'Sent on.' },
        treatment: { ...note.treatment, rows: [] },
      };
      const { revision } = await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
      await app.ok('notes.sign', { noteId, expectedRevision: revision });
      const { rows } = await page(app, clientId, ['screen']);
      expect(rows).toMatchObject([{ event, id: noteId, author: 'Robin Vale', hasOpenFlag }]);
    }
  });

  test('of two records that were merged is one, with their files; after the undoing there are two again', async () => {
    const app = await openApp();
    const kept = await addDraft(app, { name: 'Ada' });
    const other = await addDraft(app, { name: 'Ada L.' });
    for (const { clientId } of [kept, other]) {
      await drop(app, clientId, 'a.txt', smallFiles.text);
      await app.ok('contacts.note', { clientId, fields: aCall });
    }
    const rows = async (clientId: string) => (await page(app, clientId)).rows;
    const files = async (clientId: string) =>
      (await app.ok('files.list', { clientId, isRemoved: false, offset: 0, limit: 10 })).total;
    const before = [await rows(kept.clientId), await rows(other.clientId)];
    const { fields, revision } = await app.ok('clients.get', { clientId: kept.clientId });
    const { mergeId } = await app.ok('clients.merge', {
      keptId: kept.clientId,
      keptRevision: revision,
      otherId: other.clientId,
      otherRevision: 1,
      fields,
    });
    const merged = await rows(kept.clientId);
    const ids = (list: readonly TimelineRow[]) => list.map(({ rowId }) => rowId).sort();
    expect(ids(merged.filter(({ kind }) => kind !== 'merge'))).toEqual(ids(before.flat()));
    expect(merged.filter(({ kind }) => kind === 'merge')).toMatchObject([
      { event: 'merge-done', id: other.clientId, words: 'Ada L.', author: 'Robin Vale' },
    ]);
    expect(await files(kept.clientId)).toBe(2);
    await app.ok('clients.undoMerge', { mergeId });
    expect((await rows(kept.clientId)).filter(({ kind }) => kind !== 'merge')).toEqual(before[0]);
    expect(await rows(other.clientId)).toEqual(before[1]);
    expect(await files(kept.clientId)).toBe(1);
  });

  test('shows the kinds that are asked for', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    await app.ok('contacts.note', { clientId, fields: aCall });
    await drop(app, clientId, 'a.txt', smallFiles.text);
    for (const kind of timelineKinds) {
      const { rows } = await page(app, clientId, [kind]);
      expect(new Set(rows.map((row) => row.kind)).size).toBe(
        ['session', 'contact', 'file'].includes(kind) ? 1 : 0,
      );
    }
    expect((await page(app, clientId, ['file', 'contact'])).rows.map(({ kind }) => kind)).toEqual([
      'file',
      'contact',
    ]);
  });

  test('a draft says so, a red flag shows, and a draft set aside is left out', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    expect((await page(app, clientId)).rows[0]).toMatchObject({ event: 'session-draft', hasOpenFlag: false });
    await app.ok('notes.setDiscarded', { noteId, isDiscarded: true });
    expect((await page(app, clientId)).rows).toEqual([]);
  });

  test('of another client is not in it', async () => {
    const app = await openApp();
    const clientId = await addClient(app, 'Ada');
    const other = await addClient(app, 'Bo');
    await drop(app, other, 'a.txt', smallFiles.text);
    expect((await page(app, clientId)).rows).toEqual([]);
  });

  test('read in pages of any size it is the same, through equal moments and the change of summer time', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    // In Berlin 02:30 comes twice on 25 October 2026 and not at all on 29 March.
    const nights = ['2026-10-25', '2026-03-29', '2026-03-28', '2026-10-24'];
    for (const date of nights) {
      for (const time of ['01:30', '02:00', '02:30', '02:30', '03:00', '03:30']) {
        await app.ok('contacts.note', { clientId, fields: { ...aCall, date, time } });
      }
    }
    // The clock of the test stands still: all of these come in at the same moment.
    for (let count = 0; count < 5; count += 1) await drop(app, clientId, `${count}.txt`, smallFiles.text);
    const whole = await page(app, clientId);
    expect(whole.isEnd).toBe(true);
    expect(whole.rows).toHaveLength(30);
    expect(whole.rows.map(({ at }) => at)).toEqual(
      whole.rows.map(({ at }) => at).sort((one, other) => (one < other ? 1 : -1)),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
        expect(await inPages(app, clientId, limit)).toEqual(whole.rows);
      }),
      { numRuns: 12 },
    );
  });
});
