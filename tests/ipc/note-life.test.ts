import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { afterStep, type LifeStep, type NoteLife, refusalOfStep } from '#domain/notes/lifecycle.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { painPoints } from '#tests/support/pain-points.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

// Any sequence of what a therapist can do to notes, over the real router and an encrypted file. The state machine of
// domain/notes/lifecycle.ts says beforehand what is allowed; after every step the rules of a note's life are looked at.

const day = 24 * 60 * 60 * 1000;
/** Few enough that the steps of one sequence meet in the same note. */
const mostNotes = 3;

type Version = MethodOutput<'notes.versions'>['versions'][number];

type Note = {
  readonly id: string;
  life: NoteLife;
  /** Begun on a later day than its session. */
  isLate: boolean;
  revision: number;
  amendmentRevision: number;
  /** What was signed, as the store gave it then: never to be another. */
  signed: readonly Version[];
};

type Act =
  | { readonly step: 'start' | 'start-late' | 'wait'; readonly pick: number; readonly pain: number }
  | { readonly step: LifeStep; readonly pick: number; readonly pain: number };

const steps = [
  'start',
  'start-late',
  'wait',
  'edit',
  'edit',
  'reschedule',
  'sign',
  'sign',
  'discard',
  'restore',
  'add',
  'add',
  'correct',
  'correct',
  'edit-addendum',
  'edit-addendum',
  'edit-correction',
  'edit-correction',
  'sign-amendment',
  'sign-amendment',
  'discard-amendment',
] as const satisfies readonly Act['step'][];

const act: fc.Arbitrary<Act> = fc.record({
  step: fc.constantFrom(...steps),
  pick: fc.nat(20),
  pain: fc.integer({ min: 0, max: 10 }),
});

const base = treatedNote();
const withPain = (painBefore: number): NoteBody => ({
  ...base,
  subjective: { ...base.subjective, painBefore },
});

class World {
  readonly app: TestApp;
  readonly episodeId: string;
  readonly clientId: string;
  readonly notes: Note[] = [];

  constructor(app: TestApp, ids: { readonly episodeId: string; readonly clientId: string }) {
    this.app = app;
    this.episodeId = ids.episodeId;
    this.clientId = ids.clientId;
  }

  async do({ step, pick, pain }: Act): Promise<void> {
    if (step === 'wait') {
      this.app.ports.clock.advance(day);
    } else if (step.startsWith('start') && this.notes.length >= mostNotes) {
      return;
    } else if (step === 'start') {
      await this.#found((await this.app.ok('notes.start', { episodeId: this.episodeId })).noteId, false);
    } else if (step === 'start-late') {
      const date = this.#dayBefore(1 + (pick % 5));
      const input = { episodeId: this.episodeId, date, time: '09:00', reason: 'Not written then' };
      await this.#found((await this.app.ok('notes.startLate', input)).noteId, true);
    } else {
      // Mostly where the step is allowed, so that sequences get somewhere; every fourth time anywhere.
      const willing = this.notes.filter(({ life }) => refusalOfStep(life, step) === null);
      const among = pick % 4 === 0 || willing.length === 0 ? this.notes : willing;
      const note = among[pick % Math.max(1, among.length)];
      if (note !== undefined) await this.#take(note, step, pain);
    }
  }

  #dayBefore(days: number): string {
    return new Date(Date.parse(this.app.ports.clock.now()) - days * day).toISOString().slice(0, 10);
  }

  /** A start opens the draft of the day where there is one. */
  async #found(id: string, isLate: boolean): Promise<void> {
    if (this.notes.some((note) => note.id === id)) return;
    await this.app.ok('notes.saveDraft', { noteId: id, expectedRevision: 1, body: base });
    this.notes.push({
      id,
      life: { state: 'draft', amendment: null },
      isLate,
      revision: 2,
      amendmentRevision: 0,
      signed: [],
    });
  }

  async #take(note: Note, step: LifeStep, pain: number): Promise<void> {
    const expected = refusalOfStep(note.life, step) ?? this.#whyNot(note, step);
    const envelope = await this.app.router.call(...this.#callOf(note, step, pain));
    if (expected !== null) {
      expect(envelope, `${step} was not refused`).toMatchObject({ ok: false });
      expect(envelope).toMatchObject({ error: { code: expected } });
      return;
    }
    const unchanged = step === 'sign-amendment' && isCode(envelope, 'correction-unchanged');
    if (unchanged) return;
    expect(envelope, step).toMatchObject({ ok: true });
    const before = note.life;
    note.life = afterStep(note.life, step);
    if (step === 'edit') note.revision += 1;
    if (step === 'reschedule') note.isLate = true;
    if (step === 'edit-addendum' || step === 'edit-correction') note.amendmentRevision += 1;
    if ((step === 'add' || step === 'correct') && before.amendment === null) note.amendmentRevision = 1;
  }

  /** Refusals beyond the state: what has to be there first. */
  #whyNot(note: Note, step: LifeStep): 'words-missing' | null {
    const isEmptyAddendum = note.life.amendment === 'addendum' && note.amendmentRevision === 1;
    return step === 'sign-amendment' && isEmptyAddendum ? 'words-missing' : null;
  }

  #callOf(note: Note, step: LifeStep, pain: number): [string, object] {
    const noteId = note.id;
    const expectedRevision = note.amendmentRevision;
    const reason = 'Found later';
    switch (step) {
      case 'edit':
        return ['notes.saveDraft', { noteId, expectedRevision: note.revision, body: withPain(pain) }];
      case 'reschedule':
        return ['notes.reschedule', { noteId, date: this.#dayBefore(40), time: '08:00' }];
      case 'sign':
        return ['notes.sign', { noteId, expectedRevision: note.revision, lateReason: 'Not written then' }];
      case 'discard':
        return ['notes.setDiscarded', { noteId, isDiscarded: true }];
      case 'restore':
        return ['notes.setDiscarded', { noteId, isDiscarded: false }];
      case 'add':
        return ['notes.amend.begin', { noteId, kind: 'addendum', reason: '' }];
      case 'correct':
        return ['notes.amend.begin', { noteId, kind: 'correction', reason }];
      case 'edit-addendum':
        return [
          'notes.amend.save',
          { noteId, expectedRevision: Math.max(1, expectedRevision), reason, words: 'More' },
        ];
      case 'edit-correction':
        return [
          'notes.amend.saveBody',
          { noteId, expectedRevision: Math.max(1, expectedRevision), body: withPain(pain) },
        ];
      case 'sign-amendment':
        return ['notes.amend.sign', { noteId, expectedRevision: Math.max(1, expectedRevision), reason }];
      case 'discard-amendment':
        return ['notes.amend.discard', { noteId }];
    }
  }

  /** The rules of a note's life, whatever came before. */
  async check(): Promise<void> {
    const seen: Version[] = [];
    for (const note of this.notes) {
      const view = await this.app.ok('notes.get', { noteId: note.id });
      expect(view.state).toBe(note.life.state);
      expect(view.amendment?.kind ?? null).toBe(note.life.amendment);
      if (note.life.state !== 'signed') {
        // Nothing is half signed: a draft has no version and no signature.
        expect([view.versions, view.signature, view.amendment]).toEqual([[], null, null]);
        continue;
      }
      const { versions } = await this.app.ok('notes.versions', { noteId: note.id });
      expect(versions.length).toBeGreaterThan(0);
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
      // Versions only grow, and what was signed before is the same to the last byte.
      expect(JSON.stringify(versions.slice(0, note.signed.length))).toBe(JSON.stringify(note.signed));
      note.signed = versions;
      seen.push(...versions);
      expect(versions[0]?.kind).toBe(note.isLate ? 'late-entry' : 'original');
      for (const version of versions) checkVersion(version, view.date, note.isLate);
      expect(view.body).toEqual(versions.at(-1)?.body);
    }
    checkChain(seen);
    await this.#checkLists();
  }

  async #checkLists(): Promise<void> {
    const { sessions } = await this.app.ok('notes.listForClient', { clientId: this.clientId });
    const shown = this.notes.filter(({ life }) => life.state !== 'discarded');
    expect(sessions.length).toBe(shown.length);
    const points = painPoints(await this.app.ok('progress.record', { episodeId: this.episodeId }));
    for (const session of sessions) {
      const note = this.notes.find(({ id }) => id === session.noteId);
      expect(session.isAmended).toBe((note?.signed.length ?? 0) > 1);
      const newest = note?.signed.at(-1)?.body;
      if (newest === undefined) continue;
      expect(session.painBefore).toBe(newest.subjective.painBefore);
      const point = points.find(({ sessionId }) => sessionId === session.sessionId);
      expect(point?.before).toBe(newest.subjective.painBefore);
    }
    expect(points.length).toBe(this.notes.filter(({ life }) => life.state === 'signed').length);
  }
}

const isCode = (envelope: unknown, code: string): boolean =>
  (envelope as { readonly error?: { readonly code: string } }).error?.code === code;

function checkVersion({ kind, reason, words, signedAt }: Version, date: string, isLate: boolean): void {
  expect(reason === '').toBe(kind === 'original');
  expect(words === '').toBe(kind !== 'addendum');
  expect(signedAt.slice(0, 10) >= date).toBe(true);
  if (isLate) expect(signedAt.slice(0, 10) > date).toBe(true);
}

/** Every version but the first of the record stands on exactly one other. */
function checkChain(versions: readonly Version[]): void {
  const hashes = new Set(versions.map(({ hash }) => hash));
  expect(hashes.size).toBe(versions.length);
  const roots = versions.filter(({ previousHash }) => previousHash === '');
  expect(roots.length).toBe(versions.length === 0 ? 0 : 1);
  const bases = versions.map(({ previousHash }) => previousHash).filter((hash) => hash !== '');
  expect(new Set(bases).size).toBe(bases.length);
  for (const base of bases) expect(hashes.has(base)).toBe(true);
}

test('any sequence of edit, sign, addendum, correction, late entry and discard keeps the rules', async () => {
  let signed = 0;
  let amended = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 50, size: 'max' }), async (acts) => {
      const app = await openApp();
      const { noteId, ...ids } = await addDraft(app, { name: 'Ada' });
      const world = new World(app, ids);
      await world.do({ step: 'start', pick: 0, pain: 0 });
      expect(world.notes[0]?.id).toBe(noteId);
      for (const each of acts) {
        await world.do(each);
        await world.check();
      }
      signed += world.notes.filter(({ life }) => life.state === 'signed').length;
      amended += world.notes.filter((note) => note.signed.length > 1).length;
      await app.router.close();
    }),
    // About one run in four amends something: so many that the bounds below are never a matter of luck.
    { numRuns: 60 },
  );
  // The sequences reach what they are about.
  expect(signed).toBeGreaterThan(12);
  expect(amended).toBeGreaterThan(4);
}, 120_000);
