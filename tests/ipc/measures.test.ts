import { describe, expect, test } from 'vitest';
import { methods } from '#domain/contract/table.ts';
import { isAllowedInIntake } from '#domain/intake/mode.ts';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { MeasurePlan } from '#domain/progress/record.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { type EnterInput, noteWithPain, signBody } from '#tests/support/progress.ts';
import { addDraft, openApp, type TestApp } from '#tests/support/test-router.ts';

const nowhere = '01900000-0000-7000-8000-00000000ffff';

const sleep = (value: number): Reading => enteredReading({ measure: 'sleep', value });
const total = (measure: MeasureId, value: number, version = '2.1a'): Reading =>
  enteredReading({ measure, value, version });

const sheet = (episodeId: string, ...readings: Reading[]): EnterInput => ({
  ...{ episodeId, date: '2026-11-22', source: 'sheet', readings },
});
const form = (episodeId: string, ...readings: Reading[]): EnterInput => ({
  ...sheet(episodeId, ...readings),
  source: 'form',
});

const entriesOf = async (app: TestApp, episodeId: string) =>
  (await app.ok('progress.record', { episodeId })).entries;

describe('scores that stand in no note', () => {
  test('are kept as they were given, with day, source and who typed them in', async () => {
    const app = await openApp();
    const { episodeId } = await addDraft(app, { name: 'Ada' });
    const walking = enteredReading({ measure: 'activity', item: 'Walking', value: 4 });
    await app.ok('measures.enter', { ...sheet(episodeId, sleep(3), walking), date: '2026-11-20' });
    const { entryIds } = await app.ok('measures.enter', form(episodeId, total('odi', 34)));
    const entries = await entriesOf(app, episodeId);
    expect(entries).toMatchObject([
      { date: '2026-11-20', source: 'sheet', therapist: 'Robin Vale', reading: sleep(3) },
      { date: '2026-11-20', source: 'sheet', reading: walking },
      { entryId: entryIds[0], date: '2026-11-22', source: 'form', reading: total('odi', 34) },
    ]);
    const { rows } = await app.ok('practice.auditTrail', { limit: 5 });
    expect(rows.filter(({ action }) => action === 'measures.entered')).toMatchObject([
      { entity: 'episode', entityId: episodeId },
      { entity: 'episode', entityId: episodeId },
    ]);
  });

  test('said twice on a day are kept twice; a mistake is withdrawn and counts no more', async () => {
    const app = await openApp();
    const { episodeId, clientId } = await addDraft(app, { name: 'Ada' });
    const first = await app.ok('measures.enter', sheet(episodeId, sleep(3)));
    await app.ok('measures.enter', sheet(episodeId, sleep(3)));
    expect(await entriesOf(app, episodeId)).toHaveLength(2);
    const entryId = first.entryIds[0] ?? '';
    expect(await app.fails('measures.withdraw', { entryId, reason: '  ' })).toEqual({
      ...{ code: 'reason-missing', fields: { reason: 'reason-missing' } },
    });
    app.ports.clock.advance(1_000);
    await app.ok('measures.withdraw', { entryId, reason: 'Typed twice' });
    expect((await entriesOf(app, episodeId)).map((entry) => entry.entryId)).not.toContain(entryId);
    expect(await entriesOf(app, episodeId)).toHaveLength(1);
    // Neither withdrawn again nor found by another's id.
    expect(await app.fails('measures.withdraw', { entryId, reason: 'Again' })).toMatchObject({
      code: 'changed-elsewhere',
    });
    expect(await app.fails('measures.withdraw', { entryId: nowhere, reason: 'None' })).toMatchObject({
      code: 'not-found',
    });
    // It stays readable where the record is read as a whole.
    const { rows } = await app.ok('timeline.list', { clientId, kinds: ['score'], before: null, limit: 9 });
    expect(rows).toMatchObject([
      { event: 'scores-withdrawn', id: episodeId, words: 'Sleep', author: 'Robin Vale' },
      { event: 'scores-sheet', id: episodeId, words: 'Sleep', author: 'Robin Vale' },
    ]);
  });

  test('stand in the printed chart on their day, also those that were withdrawn, with the reason', async () => {
    const app = await openApp();
    const { episodeId, clientId, noteId } = await addDraft(app, { name: 'Ada' });
    await signBody(app, noteId, noteWithPain(6));
    const enter = (date: string, reading: Reading, source: EnterInput['source']) =>
      app.ok('measures.enter', { episodeId, date, source, readings: [reading] });
    await enter('2026-11-20', total('odi', 34), 'form');
    const { entryIds } = await enter('2026-11-22', sleep(3), 'sheet');
    await app.ok('measures.withdraw', { entryId: entryIds[0] ?? '', reason: 'Another client’s sheet' });
    const words = async (from: string | null) => {
      const document = { kind: 'chart' as const, clientId, from, to: null, withAmendments: true };
      const checked = await checkPdf((await app.ok('documents.pdf', { document })).pdf);
      expect(checked.findings).toEqual([]);
      return checked.words.replace(/\s+/g, ' ');
    };
    const whole = await words(null);
    const places = ['Scores of 20 November 2026', 'Version: 2.1a', 'Scores of 22 November 2026'].map((said) =>
      whole.indexOf(said),
    );
    expect(places).not.toContain(-1);
    expect([...places, whole.indexOf('Session of 22 November 2026')]).toEqual(
      [...places, whole.indexOf('Session of 22 November 2026')].sort((one, other) => one - other),
    );
    expect(whole).toContain('34 %');
    expect(whole).toContain('Withdrawn by Robin Vale: Another client’s sheet');
    expect(await words('2026-11-21')).not.toContain('Scores of 20 November 2026');
  });

  const unsided = { side: null } as const;
  const refused: readonly (readonly [
    what: string,
    input: (episodeId: string) => object,
    code: string,
    field: string,
  ])[] = [
    [
      'a value over the scale',
      (id) => sheet(id, sleep(3), sleep(11)),
      'value-out-of-range',
      'readings.1.value',
    ],
    ['a value under the scale', (id) => sheet(id, sleep(-1)), 'value-out-of-range', 'readings.0.value'],
    ['half a point', (id) => sheet(id, sleep(3.5)), 'value-out-of-range', 'readings.0.value'],
    ['a day to come', (id) => ({ ...sheet(id, sleep(3)), date: '2026-11-23' }), 'date-in-future', 'date'],
    [
      'a day that is none',
      (id) => ({ ...sheet(id, sleep(3)), date: '2026-02-29' }),
      'date-impossible',
      'date',
    ],
    [
      'a total without its version',
      (id) => form(id, total('odi', 34, ' ')),
      'words-missing',
      'readings.0.way.version',
    ],
    ['a total of no form', (id) => sheet(id, total('odi', 34)), 'invalid-input', 'readings.0.measure'],
    ['what is of no form from a form', (id) => form(id, sleep(3)), 'invalid-input', 'readings.0.measure'],
    [
      'an activity without a name',
      (id) => sheet(id, enteredReading({ measure: 'activity', value: 3 })),
      'words-missing',
      'readings.0.item',
    ],
    [
      'a name of what has none',
      (id) => sheet(id, { ...sleep(3), item: 'x' }),
      'invalid-input',
      'readings.0.item',
    ],
    [
      'a side of what has none',
      (id) => sheet(id, { ...sleep(3), side: 'left' }),
      'invalid-input',
      'readings.0.side',
    ],
    [
      'a movement without its side',
      (id) => sheet(id, { ...enteredReading({ measure: 'rotation', value: 40 }), ...unsided }),
      'invalid-input',
      'readings.0.side',
    ],
    [
      'a movement without its method',
      (id) => sheet(id, enteredReading({ measure: 'flexion', value: 40 })),
      'invalid-input',
      'readings.0.way.method',
    ],
    [
      'a value after a treatment',
      (id) => sheet(id, { ...sleep(3), timing: 'after' }),
      'invalid-input',
      'readings.0.timing',
    ],
    [
      'another time than it is asked about',
      (id) => sheet(id, { ...sleep(3), way: { ...sleep(3).way, window: 'now' } }),
      'invalid-input',
      'readings.0.way.window',
    ],
    ['no value at all', (id) => sheet(id), 'invalid-input', 'readings'],
    [
      'a text for a number',
      (id) => sheet(id, { ...sleep(3), value: '3' as never }),
      'invalid-input',
      'readings.0.value',
    ],
    [
      'a measure that nobody knows',
      (id) => sheet(id, { ...sleep(3), measure: 'humours' as never }),
      'invalid-input',
      'readings.0.measure',
    ],
    [
      'a name that is too long',
      (id) => sheet(id, enteredReading({ measure: 'activity', item: 'a'.repeat(201), value: 3 })),
      'text-too-long',
      'readings.0.item',
    ],
  ];
  test('that cannot be are refused, each with the place, and nothing of the call is kept', async () => {
    const app = await openApp();
    const { episodeId } = await addDraft(app, { name: 'Ada' });
    for (const [what, input, code, field] of refused) {
      const error = await app.fails('measures.enter', input(episodeId));
      expect([error.code, ...Object.keys(error.fields ?? {})], what).toEqual([code, field]);
    }
    expect(await entriesOf(app, episodeId)).toEqual([]);
  });

  test('of an episode that is not there are refused', async () => {
    const app = await openApp();
    expect(await app.fails('measures.enter', sheet(nowhere, sleep(3)))).toMatchObject({ code: 'not-found' });
  });
});

describe('what was settled for a measure', () => {
  const plan = (more: Partial<MeasurePlan> = {}): MeasurePlan => ({
    ...{ measure: 'pain-now', item: '', side: null, target: 2, targetOn: '2027-01-15', cadence: null },
    ...more,
  });

  test('holds by the newest, one measure at a time, and can be taken back', async () => {
    const app = await openApp();
    const { episodeId } = await addDraft(app, { name: 'Ada' });
    const settle = (each: MeasurePlan) => app.ok('measures.plan', { episodeId, plan: each });
    const plans = async () => (await app.ok('progress.record', { episodeId })).plans;
    await settle(plan());
    await settle(plan({ target: 3 }));
    await settle(plan({ measure: 'odi', target: null, targetOn: '2027-01-15', cadence: 'milestones' }));
    // A day without a target is the day of nothing.
    expect(await plans()).toEqual([
      plan({ target: 3 }),
      plan({ measure: 'odi', target: null, targetOn: null, cadence: 'milestones' }),
    ]);
    await settle(plan({ target: null, targetOn: null }));
    expect(await plans()).toMatchObject([{ measure: 'odi' }]);
  });

  const refusedPlans = [
    [plan({ target: 11 }), 'value-out-of-range', 'plan.target'],
    [plan({ measure: 'activity' }), 'words-missing', 'plan.item'],
    [plan({ item: 'x' }), 'invalid-input', 'plan.item'],
    [plan({ side: 'left' }), 'invalid-input', 'plan.side'],
    [plan({ targetOn: '2027-02-30' }), 'date-impossible', 'plan.targetOn'],
  ] as const;
  test('is refused where it cannot be, with the place', async () => {
    const app = await openApp();
    const { episodeId } = await addDraft(app, { name: 'Ada' });
    for (const [each, code, field] of refusedPlans) {
      const error = await app.fails('measures.plan', { episodeId, plan: each });
      expect([error.code, ...Object.keys(error.fields ?? {})]).toEqual([code, field]);
    }
    expect(await app.fails('measures.plan', { episodeId: nowhere, plan: plan() })).toMatchObject({
      code: 'not-found',
    });
    expect((await app.ok('progress.record', { episodeId })).plans).toEqual([]);
  });
});

describe('the methods of measures', () => {
  const names = [
    'progress.record',
    'measures.due',
    'measures.dueToday',
    'measures.enter',
    'measures.withdraw',
    'measures.plan',
  ];

  test('are for every therapist, and for no client at the computer', () => {
    const ours = Object.entries(methods).filter(([name]) => /^(measures\.|progress\.record)/.test(name));
    expect(ours.map(([name]) => name).sort()).toEqual([...names].sort());
    for (const [name, { role }] of ours) {
      expect(role, name).toBe('any');
      expect(isAllowedInIntake(name as keyof typeof methods), name).toBe(false);
    }
  });
});
