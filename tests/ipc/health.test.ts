import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { type HealthHistory, nothingKnown } from '#domain/health/history.ts';
import { tidyHealth } from '#domain/health/tidy.ts';
import { anyHealth, healthWith } from '#tests/support/health.ts';
import { addDraft, openApp, signTreated, type TestApp } from '#tests/support/test-router.ts';

const day = 24 * 60 * 60 * 1000;
const unknownId = '01900000-0000-7000-8000-ffffffffffff';

async function addClient(app: TestApp, name = 'Ada'): Promise<string> {
  return (await app.ok('clients.create', { fields: { ...emptyClient, name } })).id;
}

const save = (
  app: TestApp,
  clientId: string,
  expectedNumber: number,
  body: HealthHistory,
  isFullReview = false,
) => app.ok('health.save', { clientId, expectedNumber, body, isFullReview });

describe('a client’s health', () => {
  test('is unknown until somebody asks, and then "not asked" stays what it was', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    expect(await app.ok('health.get', { clientId })).toEqual({
      today: '2026-11-22',
      latest: null,
      lastNumber: 0,
      versions: [],
      confirmations: [],
      lastSession: null,
      review: { state: 'never-asked', lastFullOn: null, dueOn: null },
    });
    const body = healthWith({ osteoporosis: { detail: 'Spine' }, hernia: { answer: 'no' } });
    const { versionId } = await save(app, clientId, 0, body);
    const { latest, review } = await app.ok('health.get', { clientId });
    expect(latest).toEqual({
      versionId,
      number: 1,
      source: 'therapist',
      therapistName: 'Robin Vale',
      recordedOn: '2026-11-22',
      recordedAt: '2026-11-22T14:03:22.000Z',
      body,
    });
    expect(review.state).toBe('never-reviewed');
  });

  test('is kept in versions that stay readable', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const first = await save(app, clientId, 0, healthWith({ scoliosis: {} }));
    app.ports.clock.advance(day);
    const second = await save(app, clientId, 1, healthWith({ scoliosis: { detail: 'Mild' } }));
    const { versions, latest } = await app.ok('health.get', { clientId });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(latest?.versionId).toBe(second.versionId);
    const old = await app.ok('health.version', { versionId: first.versionId });
    expect(old.body.conditions.scoliosis.detail).toBe('');
    expect(await app.fails('health.version', { versionId: unknownId })).toMatchObject({ code: 'not-found' });
  });

  test('saved twice from the same reading is refused the second time', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    await save(app, clientId, 0, nothingKnown);
    const input = { clientId, expectedNumber: 0, body: nothingKnown, isFullReview: false };
    expect(await app.fails('health.save', input)).toMatchObject({ code: 'changed-elsewhere' });
    expect((await app.ok('health.get', { clientId })).versions).toHaveLength(1);
  });

  test('in force is the highest number, also after the clock went back', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    await save(app, clientId, 0, nothingKnown);
    app.ports.clock.advance(-3 * day);
    const { versionId } = await save(app, clientId, 1, healthWith({ anticoagulant: {} }));
    expect((await app.ok('health.get', { clientId })).latest?.versionId).toBe(versionId);
  });

  test.each([
    { name: 'an unknown client', patch: { clientId: unknownId }, code: 'not-found' },
    {
      name: 'an operation that is still to come',
      patch: { body: { ...nothingKnown, surgeries: [{ what: 'Hip', on: '2026-11-23', isSpinal: false }] } },
      code: 'date-in-future',
    },
    {
      name: 'a day that does not exist',
      patch: { body: { ...nothingKnown, surgeries: [{ what: 'Hip', on: '2026-02-30', isSpinal: false }] } },
      code: 'date-impossible',
    },
    { name: 'a missing answer', patch: { body: { ...nothingKnown, conditions: {} } }, code: 'invalid-input' },
    {
      name: 'a text that is too long',
      patch: { body: { ...nothingKnown, words: 'x'.repeat(2001) } },
      code: 'text-too-long',
    },
    { name: 'week 46', patch: { body: { ...nothingKnown, pregnancyWeeks: 46 } }, code: 'value-out-of-range' },
  ])('is not saved for $name', async ({ patch, code }) => {
    const app = await openApp();
    const clientId = await addClient(app);
    const input = { clientId, expectedNumber: 0, body: nothingKnown, isFullReview: false, ...patch };
    const error = await app.fails('health.save', input);
    expect([error.code, ...Object.values(error.fields ?? {})]).toContain(code);
    expect((await app.ok('health.get', { clientId })).versions).toEqual([]);
  });

  test('no save ever changes or loses an earlier version', async () => {
    const app = await openApp();
    const property = fc.asyncProperty(fc.array(anyHealth, { minLength: 1, maxLength: 4 }), async (bodies) => {
      const clientId = await addClient(app);
      const written: { versionId: string; body: HealthHistory }[] = [];
      for (const [number, body] of bodies.entries()) {
        const { versionId } = await save(app, clientId, number, body);
        written.push({ versionId, body: (await app.ok('health.version', { versionId })).body });
        for (const each of written) {
          const { body: kept } = await app.ok('health.version', { versionId: each.versionId });
          expect(kept).toEqual(each.body);
        }
        for (const [id, { answer }] of Object.entries(body.conditions)) {
          const kept = written.at(-1)?.body.conditions[id as keyof typeof body.conditions];
          expect(kept?.answer).toBe(answer);
        }
      }
      expect((await app.ok('health.get', { clientId })).versions).toHaveLength(bodies.length);
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test('comes back as it was sent, once it is tidy', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const body = tidyHealth({
      ...healthWith({
        'implanted-device': { detail: 'Pacemaker', places: [{ structure: 'multifidus', side: 'both' }] },
      }),
      medications: [{ name: 'Warfarin', class: 'anticoagulant', dose: '5 mg' }],
      allergies: [{ kind: 'nut', detail: 'Almond' }],
      surgeries: [{ what: 'Disc', on: '2020-05-05', isSpinal: true }],
      implants: 'Pacemaker\nleft',
    });
    await save(app, clientId, 0, body);
    expect((await app.ok('health.get', { clientId })).latest?.body).toEqual(body);
  });
});

describe('a confirmation', () => {
  test('counts once a session and belongs to the version in force', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    const { sessionId } = await app.ok('notes.get', { noteId });
    const { versionId } = await save(app, clientId, 0, nothingKnown);
    const input = { clientId, versionId, sessionId, kind: 'unchanged' as const };
    await app.ok('health.confirm', input);
    await app.ok('health.confirm', input);
    const { confirmations } = await app.ok('health.get', { clientId });
    expect(confirmations).toEqual([
      {
        versionId,
        sessionId,
        kind: 'unchanged',
        therapistName: 'Robin Vale',
        confirmedOn: '2026-11-22',
        at: '2026-11-22T14:03:22.000Z',
      },
    ]);
    await save(app, clientId, 1, healthWith({ hernia: {} }));
    expect(await app.fails('health.confirm', input)).toMatchObject({ code: 'changed-elsewhere' });
  });

  test('is refused where nothing was asked, and for a session of somebody else', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const nothing = { clientId, versionId: unknownId, sessionId: null, kind: 'unchanged' };
    expect(await app.fails('health.confirm', nothing)).toMatchObject({ code: 'not-found' });
    const other = await addDraft(app, { name: 'Bo' });
    const { sessionId } = await app.ok('notes.get', { noteId: other.noteId });
    const { versionId } = await save(app, clientId, 0, nothingKnown);
    const wrong = { clientId, versionId, sessionId, kind: 'unchanged' };
    expect(await app.fails('health.confirm', wrong)).toMatchObject({ code: 'not-found' });
    expect((await app.ok('health.get', { clientId })).confirmations).toEqual([]);
  });

  test('leaves a trace of who said so and of no words', async () => {
    const app = await openApp();
    const clientId = await addClient(app);
    const { versionId } = await save(app, clientId, 0, healthWith({ hernia: { detail: 'Groin' } }));
    await app.ok('health.confirm', { clientId, versionId, sessionId: null, kind: 'full-review' });
    const { rows } = await app.ok('practice.auditTrail', { limit: 2 });
    expect(rows.map(({ action, entityId, actor }) => [action, entityId, actor])).toEqual([
      ['health.confirmed', versionId, 'Robin Vale'],
      ['health.recorded', versionId, 'Robin Vale'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('Groin');
  });
});

describe('what was known at the last signed session', () => {
  test('is the version of that moment, not what came after', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    const first = await save(app, clientId, 0, nothingKnown);
    app.ports.clock.advance(60_000);
    await signTreated(app, noteId);
    expect((await app.ok('health.get', { clientId })).lastSession).toMatchObject({
      date: '2026-11-22',
      known: { versionId: first.versionId },
    });
    app.ports.clock.advance(day);
    await save(app, clientId, 1, healthWith({ anticoagulant: {} }));
    const { lastSession, latest } = await app.ok('health.get', { clientId });
    expect(lastSession?.known?.versionId).toBe(first.versionId);
    expect(latest?.number).toBe(2);
  });

  test('is nothing where health was first asked later', async () => {
    const app = await openApp();
    const { clientId, noteId } = await addDraft(app, { name: 'Ada' });
    await signTreated(app, noteId);
    app.ports.clock.advance(day);
    await save(app, clientId, 0, nothingKnown);
    expect((await app.ok('health.get', { clientId })).lastSession).toEqual({
      date: '2026-11-22',
      known: null,
    });
  });
});

describe('the reviews that are due', () => {
  test('are those of clients seen in the last 12 months, seen last first', async () => {
    const app = await openApp();
    const old = await addDraft(app, { name: 'Old' });
    app.ports.clock.advance(200 * day);
    const asked = await addDraft(app, { name: 'Asked' });
    await save(app, asked.clientId, 0, nothingKnown, true);
    await addClient(app, 'Never seen');
    const due = async () =>
      (await app.ok('health.due', { limit: 20 })).rows.map(({ clientName, state }) => [clientName, state]);
    expect(await due()).toEqual([['Old', 'never-asked']]);
    await save(app, old.clientId, 0, nothingKnown);
    expect(await due()).toEqual([['Old', 'never-reviewed']]);
    app.ports.clock.advance(365 * day);
    // Old was seen more than a year ago; with a leap day in it the review of Asked holds for one more.
    expect(await due()).toEqual([]);
    app.ports.clock.advance(day);
    expect(await due()).toEqual([['Asked', 'overdue']]);
    const { versionId } = (await app.ok('health.get', { clientId: asked.clientId })).latest ?? {
      versionId: '',
    };
    const review = { clientId: asked.clientId, versionId, sessionId: null } as const;
    await app.ok('health.confirm', { ...review, kind: 'unchanged' });
    expect(await due()).toEqual([['Asked', 'overdue']]);
    await app.ok('health.confirm', { ...review, kind: 'full-review' });
    expect(await due()).toEqual([]);
  });

  test('tell how many there are beyond those shown, and leave archived clients out', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    for (const name of ['Bo', 'Cy']) await addDraft(app, { name });
    expect(await app.ok('health.due', { limit: 2 })).toMatchObject({ total: 3, rows: [{}, {}] });
    await app.ok('clients.setStatus', { clientId, expectedRevision: 1, status: 'archived' });
    expect(await app.ok('health.due', { limit: 5 })).toMatchObject({ total: 2 });
  });
});

describe('health of a merged record', () => {
  test('keeps what either record knows in force until it is gone through again', async () => {
    const app = await openApp();
    const keptId = await addClient(app, 'Ada Lark');
    const otherId = await addClient(app, 'Ada Larke');
    const minute = 60_000;
    await save(app, otherId, 0, healthWith({ anticoagulant: {} }));
    app.ports.clock.advance(minute);
    await save(app, keptId, 0, nothingKnown);
    app.ports.clock.advance(minute);
    await app.ok('clients.merge', {
      keptId,
      keptRevision: 1,
      otherId,
      otherRevision: 1,
      fields: { ...emptyClient, name: 'Ada Lark' },
    });
    const rules = async () => {
      const { verdict } = await app.ok('safety.ofClient', { clientId: keptId });
      return verdict.matters.map(({ ruleId }) => ruleId);
    };
    expect(await rules()).toContain('anticoagulant');
    const { verdict } = await app.ok('safety.ofClient', { clientId: otherId });
    expect(verdict.matters.map(({ ruleId }) => ruleId)).toContain('anticoagulant');
    const { latest } = await app.ok('health.get', { clientId: keptId });
    expect(latest?.body.conditions.anticoagulant.answer).toBe('yes');

    app.ports.clock.advance(minute);
    await save(app, keptId, 1, healthWith({ anticoagulant: { answer: 'no' } }));
    expect(await rules()).not.toContain('anticoagulant');
  });
});
