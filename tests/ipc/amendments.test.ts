import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { painPoints } from '#tests/support/pain-points.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

const day = 24 * 60 * 60 * 1000;

async function signed(app: TestApp) {
  const draft = await addDraft(app, { name: 'Ada' });
  const body = await signTreated(app, draft.noteId);
  return { ...draft, body };
}

/** The note with another pain before and no treatment. */
function corrected(body: NoteBody): NoteBody {
  return {
    ...body,
    subjective: { ...body.subjective, painBefore: 8, complaint: 'Stiff since Saturday' },
    treatment: { ...body.treatment, rows: body.treatment.rows.map((row) => ({ ...row, minutes: 35 })) },
    assessment: { ...body.assessment, painAfter: null },
    plan: { ...body.plan, nextVisitDate: '2026-12-09' },
  };
}

async function correct(app: TestApp, noteId: string, body: NoteBody, reason = 'Wrong number') {
  const { revision } = await app.ok('notes.amend.begin', { noteId, kind: 'correction', reason });
  const saved = await app.ok('notes.amend.saveBody', { noteId, expectedRevision: revision, body });
  return app.ok('notes.amend.sign', { noteId, expectedRevision: saved.revision, reason });
}

async function add(app: TestApp, noteId: string, words: string, reason = 'Said at the door') {
  const { revision } = await app.ok('notes.amend.begin', { noteId, kind: 'addendum', reason: '' });
  const saved = await app.ok('notes.amend.save', { noteId, expectedRevision: revision, reason, words });
  return app.ok('notes.amend.sign', { noteId, expectedRevision: saved.revision, reason });
}

const versionsOf = async (app: TestApp, noteId: string) =>
  (await app.ok('notes.versions', { noteId })).versions;

describe('an addendum', () => {
  test('adds words with reason, author and time, and leaves the body and its numbers', async () => {
    const app = await openApp();
    const { noteId, episodeId, body } = await signed(app);
    app.ports.clock.advance(2 * day);
    await add(app, noteId, 'Slept badly afterwards.');
    const note = await app.ok('notes.get', { noteId });
    expect(note).toMatchObject({ state: 'signed', body, amendment: null });
    expect(note.versions).toMatchObject([
      { number: 1, kind: 'original', reason: '', words: '' },
      {
        number: 2,
        kind: 'addendum',
        reason: 'Said at the door',
        words: 'Slept badly afterwards.',
        name: 'Robin Vale',
        credentials: 'LMT',
        signedAt: '2026-11-24T14:03:22.000Z',
      },
    ]);
    expect(note.signature?.hash).toBe(note.versions[0]?.hash);
    expect(painPoints(await app.ok('progress.record', { episodeId }))).toMatchObject([
      { before: 6, after: 3 },
    ]);
  });

  test('is kept while it is written, through a lock, and can be thrown away', async () => {
    const app = await openApp();
    const { noteId } = await signed(app);
    await app.ok('notes.amend.begin', { noteId, kind: 'addendum', reason: '' });
    const typed = { noteId, reason: 'Forgot', words: 'Half a sentence' };
    await app.ok('notes.amend.save', { ...typed, expectedRevision: 1 });
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    expect((await app.ok('notes.get', { noteId })).amendment).toMatchObject({
      kind: 'addendum',
      reason: 'Forgot',
      words: 'Half a sentence',
      body: null,
      revision: 2,
      begunOn: '2026-11-22',
    });
    expect(await app.fails('notes.amend.save', { ...typed, expectedRevision: 1 })).toMatchObject({
      code: 'changed-elsewhere',
    });
    await app.ok('notes.amend.discard', { noteId });
    const note = await app.ok('notes.get', { noteId });
    expect([note.amendment, note.versions.length]).toEqual([null, 1]);
    expect(await app.fails('notes.amend.save', { ...typed, expectedRevision: 2 })).toMatchObject({
      code: 'amendment-closed',
    });
  });

  test('needs words and a reason, and a signed note', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await signed(app);
    await app.ok('notes.amend.begin', { noteId, kind: 'addendum', reason: '' });
    const sign = (reason: string, expectedRevision: number) =>
      app.fails('notes.amend.sign', { noteId, expectedRevision, reason });
    expect(await sign('Forgot', 1)).toMatchObject({ code: 'words-missing' });
    await app.ok('notes.amend.save', { noteId, expectedRevision: 1, reason: ' ', words: 'More' });
    expect(await sign('  ', 2)).toMatchObject({
      code: 'reason-missing',
      fields: { reason: 'reason-missing' },
    });
    expect(await sign('Forgot', 1)).toMatchObject({ code: 'changed-elsewhere' });
    const second = await app.ok('notes.start', { episodeId });
    expect(
      await app.fails('notes.amend.begin', { noteId: second.noteId, kind: 'addendum', reason: '' }),
    ).toMatchObject({ code: 'note-not-signed' });
  });

  test('is found by its words', async () => {
    const app = await openApp();
    const { noteId } = await signed(app);
    await add(app, noteId, 'Mentioned a zeppelin ride.');
    const { notes } = await app.ok('search.find', { text: 'zeppelin', groups: ['notes'], limit: 9 });
    expect(notes.map((note) => note.id)).toEqual([noteId]);
  });
});

describe('a correction', () => {
  test('is what is read from then on, everywhere; the original stays as it was', async () => {
    const app = await openApp();
    const { noteId, clientId, episodeId, body } = await signed(app);
    const [original] = await versionsOf(app, noteId);
    const now = corrected(body);
    await correct(app, noteId, now);
    expect(await app.ok('notes.get', { noteId })).toMatchObject({
      body: now,
      signature: { name: 'Robin Vale' },
    });
    expect(painPoints(await app.ok('progress.record', { episodeId }))).toMatchObject([
      { before: 8, after: null },
    ]);
    expect((await app.ok('notes.listForClient', { clientId })).sessions).toMatchObject([
      { painBefore: 8, painAfter: null, minutes: 35, isAmended: true, amendment: null },
    ]);
    expect((await app.ok('handouts.compose', { noteId, language: null })).suggested.nextVisitDate).toBe(
      '2026-12-09',
    );
    const second = await app.ok('notes.start', { episodeId });
    expect((await app.ok('notes.get', { noteId: second.noteId })).previous).toMatchObject({
      noteId,
      body: now,
    });
    const found = async (text: string) =>
      (await app.ok('search.find', { text, groups: ['notes'], limit: 9 })).notes.map((note) => note.id);
    expect([await found('saturday'), await found('sunday')]).toEqual([[noteId], []]);
    expect((await versionsOf(app, noteId))[0]).toEqual(original);
  });

  test('of an open flag is seen in the lists, in the timeline and in what holds for the client', async () => {
    const app = await openApp();
    const { noteId, clientId, body } = await signed(app);
    const flag = Object.keys(allClear).find((id) => id !== 'cauda-equina') ?? '';
    const flagged = {
      ...body,
      treatment: emptyNote.treatment,
      safety: {
        ...body.safety,
        screen: { ...allClear, [flag]: 'yes' as const },
        action: 'Sent to the doctor',
      },
    };
    await correct(app, noteId, flagged);
    expect((await app.ok('notes.listForClient', { clientId })).sessions[0]?.hasOpenFlag).toBe(true);
    expect((await app.ok('clients.get', { clientId })).hasOpenFlag).toBe(true);
    const { rows } = await app.ok('timeline.list', {
      clientId,
      kinds: ['session', 'screen'],
      before: null,
      limit: 9,
    });
    expect(rows.map(({ kind, hasOpenFlag }) => [kind, hasOpenFlag]).sort()).toEqual([
      ['screen', true],
      ['session', true],
    ]);
    expect(rows.some(({ event }) => event === 'session-amended')).toBe(true);
  });

  test('is checked by the rules of signing, with what is known of the client now', async () => {
    const app = await openApp();
    const { noteId, body } = await signed(app);
    const { revision } = await app.ok('notes.amend.begin', { noteId, kind: 'correction', reason: 'Wrong' });
    const save = async (expectedRevision: number, next: NoteBody) =>
      (await app.ok('notes.amend.saveBody', { noteId, expectedRevision, body: next })).revision;
    const sign = (expectedRevision: number) =>
      app.fails('notes.amend.sign', { noteId, expectedRevision, reason: 'Wrong' });
    expect(await sign(revision)).toMatchObject({ code: 'correction-unchanged' });
    const flagged = { ...body.safety, screen: { ...allClear, 'cauda-equina': 'yes' as const } };
    expect(await sign(await save(1, { ...body, safety: flagged }))).toMatchObject({ code: 'stop-flag-open' });
    expect(await sign(await save(2, emptyNote))).toMatchObject({ code: 'note-incomplete' });
    expect((await versionsOf(app, noteId)).length).toBe(1);
  });

  test('says why before it begins, and stands alone: no addendum beside it', async () => {
    const app = await openApp();
    const { noteId } = await signed(app);
    const begin = { noteId, kind: 'correction', reason: '' } as const;
    expect(await app.fails('notes.amend.begin', begin)).toMatchObject({ code: 'reason-missing' });
    await app.ok('notes.amend.begin', { ...begin, reason: 'Wrong side' });
    expect(await app.fails('notes.amend.begin', { ...begin, kind: 'addendum' })).toMatchObject({
      code: 'amendment-open',
    });
    // Begun twice it is the same one, with the reason that it had.
    expect((await app.ok('notes.amend.begin', { ...begin, reason: 'Other' })).revision).toBe(1);
    expect((await app.ok('notes.get', { noteId })).amendment?.reason).toBe('Wrong side');
    const words = { noteId, expectedRevision: 1, reason: 'x', words: 'y' };
    expect(await app.fails('notes.amend.save', words)).toMatchObject({ code: 'amendment-closed' });
  });
});

describe('a late entry', () => {
  const late = { date: '2026-11-19', time: '16:30', reason: 'The computer was at the repair shop' };

  test('carries the day of the session, the day of entry and the reason for good', async () => {
    const app = await openApp();
    const { clientId, episodeId } = await signed(app);
    const { noteId } = await app.ok('notes.startLate', { episodeId, ...late });
    const lateEntry = { begunOn: '2026-11-22', reason: late.reason };
    expect(await app.ok('notes.get', { noteId })).toMatchObject({
      date: late.date,
      time: late.time,
      lateEntry,
    });
    await signTreated(app, noteId);
    await add(app, noteId, 'More of that day');
    const note = await app.ok('notes.get', { noteId });
    expect(note).toMatchObject({ date: late.date, lateEntry });
    expect(note.versions[0]).toMatchObject({
      kind: 'late-entry',
      reason: late.reason,
      signedAt: '2026-11-22T14:03:22.000Z',
    });
    const { sessions } = await app.ok('notes.listForClient', { clientId });
    expect(sessions.map(({ isLateEntry, isAmended }) => [isLateEntry, isAmended])).toEqual([
      [false, false],
      [true, true],
    ]);
    const timeline = { clientId, kinds: ['session' as const], before: null, limit: 9 };
    expect((await app.ok('timeline.list', timeline)).rows.map(({ event }) => event)).toEqual([
      'session-signed',
      'session-late-amended',
    ]);
  });

  test('is for an earlier day, needs a reason, and opens the draft of that day instead of a second', async () => {
    const app = await openApp();
    const { episodeId } = await signed(app);
    const start = (more: object) => app.fails('notes.startLate', { episodeId, ...late, ...more });
    expect(await start({ date: '2026-11-22' })).toMatchObject({ code: 'day-not-earlier' });
    expect(await start({ date: '2026-11-23' })).toMatchObject({ code: 'day-not-earlier' });
    expect(await start({ reason: ' ' })).toMatchObject({ code: 'reason-missing' });
    const { noteId } = await app.ok('notes.startLate', { episodeId, ...late });
    expect(await app.ok('notes.startLate', { episodeId, ...late, reason: 'Again' })).toEqual({ noteId });
  });

  test('is also what was moved to a day before it was begun: the reason is asked at signing', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const { revision } = await app.ok('notes.saveDraft', {
      noteId,
      expectedRevision: 1,
      body: treatedNote(),
    });
    await app.ok('notes.reschedule', { noteId, date: '2026-11-20', time: '09:00' });
    expect((await app.ok('notes.get', { noteId })).lateEntry).toEqual({ begunOn: '2026-11-22', reason: '' });
    const sign = { noteId, expectedRevision: revision };
    expect(await app.fails('notes.sign', sign)).toMatchObject({
      code: 'reason-missing',
      fields: { lateReason: 'reason-missing' },
    });
    await app.ok('notes.sign', { ...sign, lateReason: 'Written from memory' });
    expect((await app.ok('notes.get', { noteId })).versions).toMatchObject([
      { kind: 'late-entry', reason: 'Written from memory' },
    ]);
  });

  test('is not what was begun on its day and signed later', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    app.ports.clock.advance(3 * day);
    await signTreated(app, noteId);
    const note = await app.ok('notes.get', { noteId });
    expect([note.lateEntry, note.versions[0]?.kind]).toEqual([null, 'original']);
  });
});

describe('what is due', () => {
  test('are drafts and what is being written to signed notes, oldest first', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await signed(app);
    app.ports.clock.advance(day);
    const second = await app.ok('notes.start', { episodeId });
    await app.ok('notes.amend.begin', { noteId, kind: 'addendum', reason: '' });
    const { due } = await app.ok('notes.today', {});
    expect(due.map((session) => [session.noteId, session.amendment])).toEqual([
      [noteId, { kind: 'addendum', begunOn: '2026-11-23' }],
      [second.noteId, null],
    ]);
  });
});

describe('the hash of a version', () => {
  test('is over what was signed and the hash before it, and the original is hashed as it always was', async () => {
    const app = await openApp();
    const { noteId, body } = await signed(app);
    await add(app, noteId, 'More');
    await correct(app, noteId, corrected(body));
    const { sessionId, clientId, episodeId, date, time } = await app.ok('notes.get', { noteId });
    const session = { noteId, sessionId, clientId, episodeId, date, time };
    let previousHash = '';
    for (const version of await versionsOf(app, noteId)) {
      const { name, credentials, number, kind, reason, words, signedAt } = version;
      const common = {
        ...session,
        body: version.body,
        signer: { name, credentials },
        signedAt,
        previousHash,
      };
      const whole = kind === 'original' ? common : { ...common, number, kind, reason, words };
      expect(version.previousHash).toBe(previousHash);
      expect(version.hash).toBe(createHash('sha256').update(canonicalJson(whole)).digest('hex'));
      previousHash = version.hash;
    }
  });

  test('of a draft that was set aside is never made: it has to be brought back first', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body: treatedNote() });
    await app.ok('notes.setDiscarded', { noteId, isDiscarded: true });
    expect(await app.fails('notes.sign', { noteId, expectedRevision: 2 })).toMatchObject({
      code: 'note-set-aside',
    });
    expect(await app.fails('notes.versions', { noteId })).toMatchObject({ code: 'note-not-signed' });
  });
});
