import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { rowTroubles } from '#domain/notes/signing-check.ts';
import type { ClearableRule } from '#domain/safety/clearance.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { healthWith } from '#tests/support/health.ts';
import { treatedNote } from '#tests/support/notes.ts';
import { passphrase } from '#tests/support/records.ts';
import { anySafety } from '#tests/support/safety-arbitraries.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

const day = 24 * 60 * 60 * 1000;
const unknownId = '01900000-0000-7000-8000-ffffffffffff';

const clearanceInput = (clientId: string, ruleId: ClearableRule = 'anticoagulant') => ({
  clientId,
  ruleId,
  source: ' Dr Okafor, by phone ',
  givenOn: '2026-11-20',
  limits: 'Light work only',
  pressureLimit: 3,
  expiresOn: '2027-05-20',
});

async function saveHealth(app: TestApp, clientId: string, body = healthWith({ anticoagulant: {} })) {
  await app.ok('health.save', { clientId, expectedNumber: 0, body, isFullReview: false });
}

/** Saves a body over a draft and tries to sign it: null where it was signed, the code where it was not. */
async function trySigning(app: TestApp, noteId: string, body: NoteBody): Promise<string | null> {
  const { revision } = await app.ok('notes.get', { noteId });
  await app.ok('notes.saveDraft', { noteId, expectedRevision: revision, body });
  const envelope = await app.router.call('notes.sign', { noteId, expectedRevision: revision + 1 });
  return envelope.ok ? null : envelope.error.code;
}

function withRow(body: NoteBody, change: Partial<NoteBody['treatment']['rows'][number]>): NoteBody {
  const rows = body.treatment.rows.map((row) => ({ ...row, ...change }));
  return { ...body, treatment: { ...body.treatment, rows } };
}

describe('a clearance', () => {
  test('is kept with who gave it and what it allows, through a lock', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    expect((await app.ok('safety.clearances', { clientId })).clearances).toEqual([]);
    const { clearanceId } = await app.ok('safety.addClearance', clearanceInput(clientId));
    await app.ok('vault.lock', {});
    await app.ok('vault.unlock', { passphrase });
    expect(await app.ok('safety.clearances', { clientId })).toEqual({
      today: '2026-11-22',
      clearances: [
        {
          id: clearanceId,
          ruleId: 'anticoagulant',
          source: 'Dr Okafor, by phone',
          givenOn: '2026-11-20',
          limits: 'Light work only',
          pressureLimit: 3,
          expiresOn: '2027-05-20',
          endsOn: '2027-05-20',
          therapistName: 'Robin Vale',
          at: app.ports.clock.now(),
          withdrawnOn: null,
          withdrawalReason: '',
          state: 'in-force',
        },
      ],
    });
  });

  test('taken back stays in the record, answers nothing, and is taken back once', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    const { clearanceId } = await app.ok('safety.addClearance', clearanceInput(clientId));
    expect(await app.ok('safety.withdrawClearance', { clearanceId, reason: 'New tablets' })).toEqual({
      withdrawnOn: '2026-11-22',
    });
    expect((await app.ok('safety.clearances', { clientId })).clearances[0]).toMatchObject({
      state: 'withdrawn',
      withdrawnOn: '2026-11-22',
      withdrawalReason: 'New tablets',
    });
    expect(await app.fails('safety.withdrawClearance', { clearanceId, reason: '' })).toMatchObject({
      code: 'clearance-already-withdrawn',
    });
    const { rows } = await app.ok('practice.auditTrail', { limit: 100 });
    const actions = rows.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['clearance.added', 'clearance.withdrawn']));
  });

  test('runs out by itself', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    await app.ok('safety.addClearance', { ...clearanceInput(clientId), expiresOn: '2026-11-23' });
    app.ports.clock.advance(day);
    expect((await app.ok('safety.clearances', { clientId })).clearances[0]?.state).toBe('expired');
  });

  test.each([
    ['from the future', { givenOn: '2026-11-23' }, 'date-in-future'],
    ['that ends before it begins', { expiresOn: '2026-11-20' }, 'date-impossible'],
    ['of nobody', { source: '  ' }, 'name-missing'],
    ['for an emergency', { ruleId: 'cauda-equina' }, 'invalid-input'],
    ['for a fever', { ruleId: 'fever' }, 'invalid-input'],
    ['with a pressure of 6', { pressureLimit: 6 }, 'value-out-of-range'],
    ['of a client who is not there', { clientId: unknownId }, 'not-found'],
  ])('%s is refused', async (_name, wrong, code) => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    expect(await app.fails('safety.addClearance', { ...clearanceInput(clientId), ...wrong })).toMatchObject({
      code,
    });
    expect((await app.ok('safety.clearances', { clientId })).clearances).toEqual([]);
  });

  test('that is not there cannot be taken back', async () => {
    const app = await openApp();
    expect(await app.fails('safety.withdrawClearance', { clearanceId: unknownId, reason: '' })).toMatchObject(
      {
        code: 'not-found',
      },
    );
    expect(await app.fails('safety.clearances', { clientId: unknownId })).toMatchObject({
      code: 'not-found',
    });
    expect(await app.fails('safety.ofClient', { clientId: unknownId })).toMatchObject({ code: 'not-found' });
  });
});

describe('what holds for a client', () => {
  test('comes from health, clearances, the own limit and the flags of the last note', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada', pressureLimit: 4 });
    expect(await app.ok('safety.ofClient', { clientId })).toMatchObject({
      isHealthKnown: false,
      verdict: { level: 'note', pressureCap: { value: 4, rules: ['own-limit'] } },
      lastScreen: { noteId, date: '2026-11-22', flags: [] },
    });
    await saveHealth(app, clientId);
    expect(await app.ok('safety.ofClient', { clientId })).toMatchObject({
      isHealthKnown: true,
      verdict: { level: 'clearance', pressureCap: { value: 2, rules: ['anticoagulant'] } },
    });
    await app.ok('safety.addClearance', clearanceInput(clientId));
    expect(await app.ok('safety.ofClient', { clientId })).toMatchObject({
      verdict: { level: 'note', pressureCap: { value: 3 }, needsReason: [] },
    });
    const body = {
      ...emptyNote,
      safety: { ...emptyNote.safety, screen: { ...allClear, fracture: 'yes' as const } },
    };
    await app.ok('notes.saveDraft', { noteId, expectedRevision: 1, body });
    expect(await app.ok('safety.ofClient', { clientId })).toMatchObject({
      verdict: { level: 'stop-same-day', blocksTreatment: true },
      lastScreen: { flags: [{ flag: 'fracture', level: 'stop-same-day' }] },
    });
  });

  test('is in the note that is opened, so that the window judges as the store does', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, {
      name: 'Ada',
      pressureLimit: 4,
      birthDate: '1940-05-05',
    });
    await saveHealth(app, clientId);
    const { clearanceId } = await app.ok('safety.addClearance', clearanceInput(clientId));
    const { known, lastFullFormOn } = await app.ok('notes.get', { noteId });
    expect(known).toMatchObject({
      health: { recordedOn: '2026-11-22' },
      clearances: [{ id: clearanceId }],
      pressureLimit: 4,
      birthDate: '1940-05-05',
    });
    expect(lastFullFormOn).toBeNull();
  });

  test('knows when the full form was last asked to its end', async () => {
    const app = await openApp();
    const { noteId, episodeId } = await addDraft(app, { name: 'Ada' });
    const full = treatedNote();
    expect(await trySigning(app, noteId, { ...full, safety: { ...full.safety, form: 'full' } })).toBeNull();
    app.ports.clock.advance(day);
    const second = await app.ok('notes.start', { episodeId });
    expect((await app.ok('notes.get', second)).lastFullFormOn).toBe('2026-11-22');
    const half = {
      ...full.safety,
      form: 'full' as const,
      screen: { ...allClear, cancer: 'not-asked' as const },
    };
    expect(await trySigning(app, second.noteId, { ...full, safety: half })).toBeNull();
    const third = await app.ok('notes.start', { episodeId });
    expect((await app.ok('notes.get', third)).lastFullFormOn).toBe('2026-11-22');
  });
});

describe('signing', () => {
  test('with a condition that needs a clearance asks for one, or for a reason, and keeps to the cap', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    await saveHealth(app, clientId);
    const treated = treatedNote();
    expect(await trySigning(app, noteId, treated)).toBe('clearance-needed');
    const reasons = [{ rule: 'anticoagulant' as const, words: 'Light work agreed with the client' }];
    const reasoned = { ...treated, safety: { ...treated.safety, reasons } };
    expect(await trySigning(app, noteId, reasoned)).toBe('treatment-not-allowed');
    expect(await trySigning(app, noteId, withRow(reasoned, { pressure: 2, stroke: 'friction' }))).toBe(
      'treatment-not-allowed',
    );
    expect(await trySigning(app, noteId, withRow(reasoned, { pressure: 2 }))).toBeNull();
    expect((await app.ok('notes.get', { noteId })).body.safety.ruleSet).not.toBe('');
  });

  test('takes a clearance for the reason, and its pressure for the cap', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    await saveHealth(app, clientId);
    const { clearanceId } = await app.ok('safety.addClearance', clearanceInput(clientId));
    expect(await trySigning(app, noteId, withRow(treatedNote(), { pressure: 4 }))).toBe(
      'treatment-not-allowed',
    );
    await app.ok('safety.withdrawClearance', { clearanceId, reason: '' });
    expect(await trySigning(app, noteId, treatedNote())).toBe('clearance-needed');
    await app.ok('safety.addClearance', clearanceInput(clientId));
    expect(await trySigning(app, noteId, treatedNote())).toBeNull();
  });

  test('of a note without treatment needs neither', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    await saveHealth(app, clientId);
    expect(await trySigning(app, noteId, { ...treatedNote(), treatment: emptyNote.treatment })).toBeNull();
  });

  test('refuses a place kept off today, on that side only', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada' });
    const treated = treatedNote();
    const keepOff = [
      { condition: 'bruise' as const, structure: 'quadratus-lumborum' as const, side: 'left' as const },
    ];
    const body = { ...treated, safety: { ...treated.safety, keepOff } };
    expect(await trySigning(app, noteId, body)).toBe('treatment-not-allowed');
    expect(await trySigning(app, noteId, withRow(body, { side: 'right' }))).toBeNull();
  });

  test('refuses what is above the client’s own limit', async () => {
    const app = await openApp();
    const { noteId } = await addDraft(app, { name: 'Ada', pressureLimit: 2 });
    expect(await trySigning(app, noteId, treatedNote())).toBe('treatment-not-allowed');
  });

  test('answers a same-day stop by a clearance, an emergency by nothing', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    const treated = treatedNote();
    const flagged = (flag: 'fracture' | 'vascular') => ({
      ...treated,
      safety: { ...treated.safety, screen: { ...allClear, [flag]: 'yes' as const }, action: 'Sent on' },
    });
    expect(await trySigning(app, noteId, flagged('fracture'))).toBe('stop-flag-open');
    await app.ok('safety.addClearance', { ...clearanceInput(clientId, 'fracture'), pressureLimit: null });
    expect(await trySigning(app, noteId, flagged('vascular'))).toBe('stop-flag-open');
    expect(await trySigning(app, noteId, flagged('fracture'))).toBeNull();
  });

  test('never lets a treated session through with an open stop, whatever is saved before', async () => {
    const app = await openApp();
    const { clientId, episodeId } = await addDraft(app, { name: 'Ada' });
    await saveHealth(app, clientId);
    await app.ok('safety.addClearance', clearanceInput(clientId, 'infection'));
    const bodies = fc.array(
      fc.record({ safety: anySafety, isTreated: fc.boolean(), pressure: fc.constantFrom(1, 2, 3, 5) }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (history) => {
        const { noteId } = await app.ok('notes.start', { episodeId });
        for (const { safety, isTreated, pressure } of history) {
          const treated = withRow(treatedNote(), { pressure });
          const body = { ...treated, safety, treatment: isTreated ? treated.treatment : emptyNote.treatment };
          if ((await trySigning(app, noteId, body)) === null) break;
        }
        const { state, body, known, date } = await app.ok('notes.get', { noteId });
        if (state !== 'signed' || body.treatment.rows.length === 0) return;
        const verdict = noteVerdict(body, known, date);
        expect(verdict.blocksTreatment).toBe(false);
        expect(verdict.needsReason).toEqual([]);
        expect(rowTroubles(body, verdict)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test('a handout offers no exercise while a condition of the day stops the session', async () => {
  const app = await openApp();
  const { noteId } = await addDraft(app, { name: 'Ada' });
  const treated = treatedNote();
  const safety = {
    ...treated.safety,
    today: { ...treated.safety.today, fever: 'yes' as const },
    action: 'Sent home',
  };
  expect(await trySigning(app, noteId, { ...treated, safety, treatment: emptyNote.treatment })).toBeNull();
  const { offered } = await app.ok('handouts.compose', { noteId, language: null });
  const exercises = offered.filter(({ block }) => block.kind === 'exercise');
  expect(exercises.length).toBeGreaterThan(0);
  expect(exercises.every(({ withheld }) => withheld.length > 0)).toBe(true);
});
