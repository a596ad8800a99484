import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFacts, measureIds, scoreEntryIds } from '#domain/measures/catalogue.ts';
import { dueMeasures } from '#domain/measures/due.ts';
import { cadences } from '#domain/measures/facts.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { stillToAsk } from '#domain/notes/still-to-ask.ts';
import { progressFactsOf } from '#domain/progress/facts-of-note.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { entryOf, planFor, readingOf, recordOf, sessionWith } from '#tests/support/progress-record.ts';

const dayOf = (session: number): string => `2026-03-${String(session).padStart(2, '0')}`;

type Answers = Readonly<Record<number, readonly ReturnType<typeof readingOf>[]>>;

/** What is due at a session after as many signed ones, one a day, in which this was answered. */
function dueAt(
  session: number,
  {
    answers = {},
    isDischarge = false,
    ...more
  }: Partial<ProgressRecord> & {
    readonly answers?: Answers;
    readonly isDischarge?: boolean;
  } = {},
) {
  const before = Array.from({ length: session - 1 }, (_, index) => index + 1);
  const sessions = before.map((each) => sessionWith(dayOf(each), answers[each] ?? [], each));
  return dueMeasures(recordOf({ sessions, ...more }), { date: dayOf(session), session, isDischarge });
}

const idsAt = (...args: Parameters<typeof dueAt>) => dueAt(...args).map(({ measure }) => measure);

/** Sessions from 1 to 9 at which a measure is due, when it is answered whenever it is due. */
function sessionsAskedAt(measure: (typeof measureIds)[number], more: Partial<ProgressRecord> = {}): number[] {
  const answers: Record<number, ReturnType<typeof readingOf>[]> = {};
  for (let session = 1; session <= 9; session += 1) {
    if (idsAt(session, { answers, ...more }).includes(measure)) answers[session] = [readingOf(measure, 1)];
  }
  return Object.keys(answers).map(Number);
}

describe('cadence', () => {
  it.each([
    ['pain-now', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['sleep', [1, 3, 5, 7, 9]],
    ['stress', [1, 3, 5, 7, 9]],
    ['global-change', [4]],
    ['rmdq', []],
    ['flexion', []],
  ] as const)('of %s is kept', (measure, sessions) => {
    expect(sessionsAskedAt(measure)).toEqual(sessions);
  });

  it.each([
    ['rmdq', 'milestones', [1, 4]],
    ['rmdq', 'every-second', [1, 3, 5, 7, 9]],
    ['pain-now', 'on-choice', []],
    ['stress', 'milestones', [1, 4]],
    ['flexion', 'every-second', [1, 3, 5, 7, 9]],
    ['global-change', 'every-session', [2, 3, 4, 5, 6, 7, 8, 9]],
  ] as const)('of %s as the episode has it: %s', (measure, cadence, sessions) => {
    expect(sessionsAskedAt(measure, { plans: [planFor(measure, { cadence })] })).toEqual(sessions);
  });

  it('at discharge asks for everything but what is asked on choice', () => {
    const all = { answers: { 4: [readingOf('global-change', 2)], 5: [readingOf('sleep', 5)] } };
    expect(idsAt(6, all)).not.toContain('global-change');
    expect(idsAt(6, all)).not.toContain('sleep');
    const last = idsAt(6, { ...all, isDischarge: true });
    expect(last).toEqual(expect.arrayContaining(['pain-now', 'sleep', 'stress', 'global-change']));
    expect(last).not.toContain('rmdq');
  });

  it('makes up for a milestone that was missed', () => {
    expect(idsAt(5)).toContain('global-change');
    expect(idsAt(6, { answers: { 5: [readingOf('global-change', 1)] } })).not.toContain('global-change');
    const plans = [planFor('rmdq', { cadence: 'milestones' })];
    expect(idsAt(2, { plans })).toContain('rmdq');
    expect(idsAt(3, { plans, answers: { 2: [readingOf('rmdq', 9)] } })).not.toContain('rmdq');
    expect(idsAt(4, { plans, answers: { 2: [readingOf('rmdq', 9)] } })).toContain('rmdq');
  });
});

describe('how much has changed', () => {
  it('is asked from the second session on, whatever was settled', () => {
    const plans = [planFor('global-change', { cadence: 'every-session' })];
    expect(idsAt(1, { plans, isDischarge: true })).not.toContain('global-change');
    expect(idsAt(2, { plans })).toContain('global-change');
    expect(idsAt(1, { isDischarge: true })).not.toContain('global-change');
  });
});

describe('a form that others own', () => {
  it('is due only where it was chosen for the episode', () => {
    for (const session of [1, 2, 4, 9]) {
      const due = idsAt(session, { isDischarge: true });
      expect(due.filter((id) => scoreEntryIds.includes(id))).toEqual([]);
    }
    expect(idsAt(4, { plans: [planFor('odi', {})] })).not.toContain('odi');
    expect(idsAt(4, { plans: [planFor('odi', { target: 20 })] })).toContain('odi');
    expect(idsAt(4, { plans: [planFor('odi', { target: 20, cadence: 'on-choice' })] })).not.toContain('odi');
    // One total that was typed in once makes nobody owe the next.
    expect(idsAt(4, { answers: { 1: [readingOf('odi', 30)] } })).not.toContain('odi');
  });
});

describe('what was answered', () => {
  it('on the same day is not due any more, by the client or in another note', () => {
    const byClient = entryOf(dayOf(3), readingOf('pain-now', 5));
    expect(idsAt(3, { entries: [byClient] })).not.toContain('pain-now');
    expect(idsAt(3, { entries: [{ ...byClient, date: dayOf(2) }] })).toContain('pain-now');
  });

  it('comes with what is due; a value of a later day does not', () => {
    const entries = [entryOf(dayOf(9), readingOf('pain-now', 1))];
    const due = dueAt(4, {
      entries,
      answers: { 1: [readingOf('pain-now', 7)], 2: [readingOf('pain-now', 6)] },
    });
    expect(due.find(({ measure }) => measure === 'pain-now')).toMatchObject({
      lastOn: dayOf(2),
      lastValue: 6,
    });
    expect(due.find(({ measure }) => measure === 'sleep')).toMatchObject({ lastOn: null, lastValue: null });
  });

  it('after treatment is no answer to the question before it', () => {
    const after = readingOf('sleep', 4, { timing: 'after' });
    expect(idsAt(2, { answers: { 1: [after] } })).toContain('sleep');
  });
});

describe('activities', () => {
  const named = (item: string, value = 4) => readingOf('activity', value, { item });
  const items = (...args: Parameters<typeof dueAt>) =>
    dueAt(...args)
      .filter(({ measure }) => measure === 'activity')
      .map(({ item }) => item);

  it('are those that the client named, each by its name; as long as none is named, one is asked for', () => {
    expect(items(1)).toEqual(['']);
    const answers = { 1: [named('Gardening'), named('Stairs')], 2: [named('gardening ')] };
    expect(items(3, { answers })).toEqual(['Gardening', 'Stairs']);
  });

  it('are at most five: those that were scored last', () => {
    const first = ['a', 'b', 'c', 'd'].map((item) => named(item));
    const later = ['b', 'e', 'f'].map((item) => named(item));
    const due = items(3, { answers: { 1: first, 2: later } });
    expect(due).toHaveLength(5);
    expect(due).toEqual(expect.arrayContaining(['b', 'e', 'f']));
  });

  it('follow what was settled for one of them', () => {
    const answers = { 1: [named('Gardening'), named('Stairs')] };
    const plans = [planFor('activity', { item: 'stairs', cadence: 'on-choice' })];
    expect(items(2, { answers, plans })).toEqual(['Gardening']);
  });
});

describe('sides', () => {
  it('are asked one by one, and only as they were settled', () => {
    const plans = [planFor('side-bend', { side: 'left', cadence: 'every-session' })];
    const due = dueAt(2, { plans, answers: { 1: [readingOf('side-bend', 20, { side: 'right' })] } });
    expect(due.filter(({ measure }) => measure === 'side-bend')).toMatchObject([{ side: 'left' }]);
  });
});

const openIn = (due: ReturnType<typeof dueAt>, body: NoteBody) =>
  stillToAsk(due, progressFactsOf(body).readings).map(({ measure }) => measure);

describe('what is still to ask', () => {
  const due = dueAt(4, { answers: { 1: [readingOf('activity', 4, { item: 'Gardening' })] } });
  const open = (patch: Partial<typeof emptyNote.subjective>) =>
    openIn(due, { ...emptyNote, subjective: { ...emptyNote.subjective, ...patch } });

  it('is what the note does not say yet; 0 is an answer', () => {
    expect(open({})).toEqual(due.map(({ measure }) => measure));
    expect(open({ painBefore: 0 })).not.toContain('pain-now');
    expect(open({ globalChange: 0 })).not.toContain('global-change');
    expect(open({ words: 'A bad week', complaint: 'Stiff' })).toEqual(due.map(({ measure }) => measure));
  });

  it('knows an activity by its name', () => {
    const activity = { id: '00000000-0000-7000-8000-000000000001', name: ' gardening', score: 3 };
    expect(open({ activities: [activity] })).not.toContain('activity');
    expect(open({ activities: [{ ...activity, score: null }] })).toContain('activity');
    expect(open({ activities: [{ ...activity, name: 'Stairs' }] })).toContain('activity');
  });

  it('asks for an activity only until one is named and scored', () => {
    const first = dueAt(1);
    const activities = [{ id: '00000000-0000-7000-8000-000000000001', name: 'Stairs', score: 2 }];
    const body = { ...emptyNote, subjective: { ...emptyNote.subjective, activities } };
    expect(openIn(first, emptyNote)).toContain('activity');
    expect(openIn(first, body)).not.toContain('activity');
  });
});

describe('of any record', () => {
  const anyAnswers = fc.dictionary(
    fc.integer({ min: 1, max: 8 }).map(String),
    fc.array(fc.record({ measure: fc.constantFrom(...measureIds), value: fc.integer({ min: 0, max: 5 }) }), {
      maxLength: 6,
    }),
  );
  const anyPlan = fc.record({
    measure: fc.constantFrom(...measureIds),
    cadence: fc.constantFrom(...cadences, null),
  });

  it('nothing is due twice, nothing that was answered that day, nothing by choice, and no order changes it', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.array(anyPlan, { maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (answered, planned, session, isDischarge) => {
          const answers = Object.fromEntries(
            Object.entries(answered).map(([day, values]) => [
              day,
              values.map(({ measure, value }) => readingOf(measure, value)),
            ]),
          );
          const plans = [
            ...new Map(planned.map((each) => [each.measure, planFor(each.measure, each)])).values(),
          ];
          const entries = (answers[session] ?? []).map((reading) => entryOf(dayOf(session), reading));
          const due = dueAt(session, { answers, plans, entries, isDischarge });
          const keys = due.map(({ measure, item, side }) => `${measure}|${item}|${side}`);
          expect(new Set(keys).size).toBe(keys.length);
          const today = new Set((answers[session] ?? []).map(({ measure }) => measure));
          for (const { measure, cadence } of due) {
            expect(cadence).not.toBe('on-choice');
            if (!measureFacts[measure].hasItems && !measureFacts[measure].hasSides) {
              expect(today.has(measure)).toBe(false);
            }
          }
          const turned = dueAt(session, {
            answers,
            plans: [...plans].reverse(),
            entries: [...entries].reverse(),
            isDischarge,
          });
          expect(turned.map(({ measure }) => measure).sort()).toEqual(
            due.map(({ measure }) => measure).sort(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
