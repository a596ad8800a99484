import { describe, expect, test } from 'vitest';
import { methods } from '#domain/contract/table.ts';
import { isAllowedInIntake } from '#domain/intake/mode.ts';
import type { ScoreQuestionId } from '#domain/intake/score-questions.ts';
import { handedIn, handOver, someAnswers } from '#tests/support/intake.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { dayMilliseconds, nextSession, noteWithPain, signBody } from '#tests/support/progress.ts';
import { passphrase } from '#tests/support/records.ts';
import { addDraft, openApp, type TestApp, testApp } from '#tests/support/test-router.ts';

const socks = { id: '01900000-0000-7000-8000-000000000001', name: 'Putting on socks', score: 3 };

/** A client after one signed session, in which one activity was named; the day after it. */
async function afterOneSession(app: TestApp, language: 'en' | 'es' = 'en') {
  const client = await addDraft(app, { name: 'Wilhelmina Sand', handoutLanguage: language });
  const body = noteWithPain(6);
  await signBody(app, client.noteId, {
    ...body,
    subjective: { ...body.subjective, activities: [socks] },
  });
  app.ports.clock.advance(dayMilliseconds);
  return client;
}

const begin = (app: TestApp, clientId: string) => app.ok('intake.begin', { clientId, form: 'check-in' });
const score = (app: TestApp, question: ScoreQuestionId, number: number) =>
  app.ok('intake.answer', { question, answer: { type: 'score', score: number } });
const askedNow = async (app: TestApp) => (await app.ok('intake.current', {})).asked ?? [];

async function handBack(app: TestApp): Promise<void> {
  await app.ok('intake.submit', {});
  await app.ok('intake.leave', { passphrase });
}

describe('the questions before a session', () => {
  test('ask what is due: pain, the client’s own activity with its earlier score, and from the second session the change', async () => {
    const app = await openApp();
    const { clientId, episodeId } = await afterOneSession(app);
    await begin(app, clientId);
    const first = await askedNow(app);
    expect(first.map(({ question, item }) => [question, item])).toEqual([
      ...[
        ['pain-now', ''],
        ['pain-best', ''],
        ['pain-worst', ''],
      ],
      ['activity-1', 'Putting on socks'],
      ...[
        ['sleep', ''],
        ['stress', ''],
      ],
    ]);
    expect(first[3]).toMatchObject({ lastValue: 3, lastOn: '2026-11-22' });
    // Elsewhere an earlier score would lead the answer.
    expect(first.filter(({ lastValue }) => lastValue !== null)).toHaveLength(1);
    await app.ok('intake.leave', { passphrase });
    for (const pain of [5, 5]) await nextSession(app, episodeId, noteWithPain(pain));
    app.ports.clock.advance(dayMilliseconds);
    await begin(app, clientId);
    expect((await askedNow(app)).map(({ question }) => question)).toContain('global-change');
  });

  test('at the first session ask for activities to be named, and for no change', async () => {
    const app = await openApp();
    const { clientId } = await addDraft(app, { name: 'Ada' });
    await begin(app, clientId);
    const asked = await askedNow(app);
    expect(asked.filter(({ question }) => question.startsWith('activity-'))).toMatchObject([
      { question: 'activity-1', item: '', lastValue: null },
      { question: 'activity-2', item: '' },
      { question: 'activity-3', item: '' },
    ]);
    expect(asked.map(({ question }) => question)).not.toContain('global-change');
  });

  test('come in the client’s language, and show nothing of the record but the client’s own words and score', async () => {
    const app = await openApp();
    const { clientId } = await afterOneSession(app, 'es');
    await begin(app, clientId);
    const current = await app.ok('intake.current', {});
    expect(current.language).toBe('es');
    expect(JSON.stringify(current)).not.toMatch(/Wilhelmina|Stiff since Sunday/);
    await app.ok('intake.submit', {});
    expect(await app.ok('intake.current', {})).toMatchObject({ isSubmitted: true, asked: null, answers: {} });
  });

  test('need an open episode', async () => {
    const app = await openApp();
    const { clientId, episodeId } = await afterOneSession(app);
    const { episodes } = await app.ok('episodes.list', { clientId });
    await app.ok('episodes.setClosed', {
      ...{ episodeId, expectedRevision: episodes[0]?.revision ?? 0, isClosed: true },
    });
    expect(await app.fails('intake.begin', { clientId, form: 'check-in' })).toEqual({
      code: 'episode-closed',
    });
    expect(await app.ok('vault.status', {})).toMatchObject({ isHandedOver: false });
  });

  test('every other method is refused meanwhile', async () => {
    const app = await openApp();
    const { clientId } = await afterOneSession(app);
    await begin(app, clientId);
    for (const name of Object.keys(methods).filter((each) => !isAllowedInIntake(each))) {
      expect(await app.fails(name, {}), name).toEqual({ code: 'intake-mode' });
    }
  });

  test('take only what was asked, within its scale; a named activity keeps its name', async () => {
    const app = await openApp();
    const { clientId, episodeId } = await afterOneSession(app);
    await begin(app, clientId);
    const wrong = async (question: string, answer: unknown) =>
      (await app.fails('intake.answer', { question, answer })).code;
    expect(await wrong('pain-now', { type: 'score', score: 11 })).toBe('invalid-input');
    expect(await wrong('global-change', { type: 'score', score: 1 })).toBe('invalid-input');
    expect(await wrong('phone', { type: 'text', text: '1' })).toBe('invalid-input');
    await app.ok('intake.answer', {
      question: 'activity-1',
      answer: { type: 'activity', name: 'Something else', score: 8 },
    });
    expect((await app.ok('intake.current', {})).answers).toEqual({
      'activity-1': { type: 'activity', name: 'Putting on socks', score: 8 },
    });
    expect(episodeId).not.toBe('');
  });

  test('go on after a lock in the middle on the same day; on another day they begin anew', async () => {
    const app = await openApp();
    const { clientId } = await afterOneSession(app);
    const { intakeId } = await begin(app, clientId);
    await score(app, 'pain-now', 4);
    await app.ok('vault.lock', {});
    const again = await testApp(app.dataFolder, app.ports);
    await again.ok('vault.unlock', { passphrase });
    expect(await begin(again, clientId)).toEqual({ intakeId });
    expect((await again.ok('intake.current', {})).answers).toEqual({
      'pain-now': { type: 'score', score: 4 },
    });
    await again.ok('intake.leave', { passphrase });

    again.ports.clock.advance(dayMilliseconds);
    const other = await begin(again, clientId);
    expect(other.intakeId).not.toBe(intakeId);
    expect((await again.ok('intake.current', {})).answers).toEqual({});
    await again.ok('intake.leave', { passphrase });
    const { intakes } = await again.ok('intake.list', { clientId });
    expect(intakes).toMatchObject([
      { intakeId: other.intakeId, form: 'check-in', status: 'open' },
      { intakeId, form: 'check-in', status: 'set-aside' },
    ]);
  });

  test('stand beside the form of a new client: neither goes on with the other', async () => {
    const app = await openApp();
    const { clientId } = await afterOneSession(app);
    const full = await app.ok('intake.begin', { clientId });
    await app.ok('intake.leave', { passphrase });
    const { intakeId } = await begin(app, clientId);
    expect(intakeId).not.toBe(full.intakeId);
    await app.ok('intake.leave', { passphrase });
    expect(await app.ok('intake.begin', { clientId })).toEqual(full);
    expect((await app.ok('intake.current', {})).asked).toBeNull();
  });
});

describe('the review', () => {
  async function answered(app: TestApp) {
    const client = await afterOneSession(app);
    const { intakeId } = await begin(app, client.clientId);
    await score(app, 'pain-now', 0);
    await score(app, 'sleep', 7);
    await app.ok('intake.answer', {
      question: 'activity-1',
      answer: { type: 'activity', name: '', score: 6 },
    });
    await handBack(app);
    return { ...client, intakeId };
  }

  test('waits on Today; one action makes measures of the day, told by the client', async () => {
    const app = await openApp();
    const { clientId, episodeId, intakeId } = await answered(app);
    expect((await app.ok('intake.toReview', {})).intakes).toMatchObject([
      { intakeId, clientId, form: 'check-in' },
    ]);
    const { versions } = await app.ok('intake.review', { intakeId });
    app.ports.clock.advance(dayMilliseconds);
    await app.ok('intake.accept', {
      ...{ intakeId, versions, accepted: {} },
      scores: ['pain-now', 'activity-1', 'sleep'],
    });
    const { entries } = await app.ok('progress.record', { episodeId });
    const given = entries.map(({ date, source, reading }) => [
      date,
      source,
      reading.measure,
      reading.item,
      reading.value,
    ]);
    expect(given).toEqual([
      ['2026-11-23', 'client', 'pain-now', '', 0],
      ['2026-11-23', 'client', 'activity', 'Putting on socks', 6],
      ['2026-11-23', 'client', 'sleep', '', 7],
    ]);
    expect((await app.ok('intake.toReview', {})).intakes).toEqual([]);
    expect((await app.ok('intake.review', { intakeId })).accepted).toEqual({
      'pain-now': { kind: 'number', number: 0 },
      'activity-1': { kind: 'number', number: 6 },
      sleep: { kind: 'number', number: 7 },
    });
    const { rows } = await app.ok('practice.auditTrail', { limit: 3 });
    expect(rows.map(({ action }) => action)).toEqual(['intake.accepted', 'measures.taken', 'intake.left']);
  });

  test('takes what is chosen and nothing else; what was not answered cannot be taken', async () => {
    const app = await openApp();
    const { episodeId, intakeId } = await answered(app);
    const { versions } = await app.ok('intake.review', { intakeId });
    const accept = { intakeId, versions, accepted: {} };
    expect((await app.fails('intake.accept', { ...accept, scores: ['stress'] })).code).toBe('invalid-input');
    const phone = { 'client.phone': { kind: 'text', text: '1' } };
    expect((await app.fails('intake.accept', { ...accept, accepted: phone })).code).toBe('invalid-input');
    await app.ok('intake.accept', { ...accept, scores: ['sleep'] });
    const { entries } = await app.ok('progress.record', { episodeId });
    expect(entries.map(({ reading }) => reading.measure)).toEqual(['sleep']);
    expect((await app.fails('intake.accept', { ...accept, scores: ['pain-now'] })).code).toBe('not-found');
  });

  test('does not mind a change of the record meanwhile, which it does not touch', async () => {
    const app = await openApp();
    const { clientId, episodeId, intakeId } = await answered(app);
    const { versions } = await app.ok('intake.review', { intakeId });
    const { fields, revision } = await app.ok('clients.get', { clientId });
    await app.ok('clients.update', {
      clientId,
      expectedRevision: revision,
      fields: { ...fields, phone: '555-0101' },
    });
    await app.ok('intake.accept', { intakeId, versions, accepted: {}, scores: ['pain-now'] });
    expect((await app.ok('progress.record', { episodeId })).entries).toHaveLength(1);
  });

  test('sets aside without keeping a number', async () => {
    const app = await openApp();
    const { episodeId, intakeId } = await answered(app);
    await app.ok('intake.setAside', { intakeId });
    expect((await app.ok('progress.record', { episodeId })).entries).toEqual([]);
    expect((await app.ok('intake.review', { intakeId })).answers).toHaveProperty('sleep');
  });
});

describe('the form of a new client', () => {
  const numbers = [
    ...someAnswers,
    ['pain-now', { type: 'score', score: 7 }],
    ['activity-1', { type: 'activity', name: 'Lifting my child', score: 2 }],
    ['activity-2', { type: 'activity', name: 'Driving', score: null }],
  ] as const;

  test('brings a baseline into the episode that it begins', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app, numbers);
    const { versions } = await app.ok('intake.review', { intakeId });
    await app.ok('intake.accept', {
      ...{ intakeId, versions, scores: ['pain-now', 'activity-1'] },
      accepted: { 'episode.complaint': { kind: 'text', text: 'It pulls when I bend' } },
    });
    const [episode] = (await app.ok('episodes.list', { clientId })).episodes;
    expect(episode?.fields.complaint).toBe('It pulls when I bend');
    const { entries } = await app.ok('progress.record', { episodeId: episode?.id ?? '' });
    expect(entries.map(({ date, reading }) => [date, reading.measure, reading.item, reading.value])).toEqual([
      ['2026-11-22', 'pain-now', '', 7],
      ['2026-11-22', 'activity', 'Lifting my child', 2],
    ]);
  });

  test('a number alone begins an episode; none begins none', async () => {
    const app = await openApp();
    const { clientId, intakeId } = await handedIn(app, numbers);
    const { versions } = await app.ok('intake.review', { intakeId });
    await app.ok('intake.accept', { intakeId, versions, accepted: {}, scores: ['pain-now'] });
    expect((await app.ok('episodes.list', { clientId })).episodes).toHaveLength(1);
    const other = await handedIn(app, numbers);
    const review = await app.ok('intake.review', { intakeId: other.intakeId });
    await app.ok('intake.accept', { intakeId: other.intakeId, versions: review.versions, accepted: {} });
    expect((await app.ok('episodes.list', { clientId: other.clientId })).episodes).toEqual([]);
  });

  test('does not take what is asked at later sessions only', async () => {
    const app = await openApp();
    await handOver(app);
    const answer = { question: 'sleep', answer: { type: 'score', score: 3 } };
    expect((await app.fails('intake.answer', answer)).code).toBe('invalid-input');
  });
});

test('the sheet asks what the screen would ask, in the client’s language, and nobody else’s episode', async () => {
  const app = await openApp();
  const { episodeId } = await afterOneSession(app, 'es');
  const { pdf } = await app.ok('documents.pdf', { document: { kind: 'measure-sheet', episodeId } });
  const { words, pageCount } = await checkPdf(pdf);
  expect(pageCount).toBe(1);
  expect(words).toContain('Putting on socks');
  expect(words).toContain('la última vez 3');
  const nobody = '00000000-0000-7000-8000-000000000000';
  expect(
    await app.fails('documents.pdf', { document: { kind: 'measure-sheet', episodeId: nobody } }),
  ).toMatchObject({
    code: 'not-found',
  });
});
