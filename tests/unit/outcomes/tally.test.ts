import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstFilters, type OutcomeFilters } from '#domain/outcomes/filters.ts';
import { comparedIn, episodesIn, noCounts, type OutcomeCounts } from '#domain/outcomes/outcome.ts';
import { createTally, type EpisodeOnFile } from '#domain/outcomes/tally.ts';
import { ben, careOf, episode, noFacts, painEpisode, reading, robin, sessionOn } from './on-file.ts';

const today = '2026-11-22';

function numbersOf(episodes: readonly EpisodeOnFile[], filters: Partial<OutcomeFilters> = {}) {
  const tally = createTally({ ...firstFilters, ...filters }, today);
  for (const each of episodes) tally.add(each);
  return tally.numbers({ firstSession: '2020-01-06', notesDue: 0 });
}

const counts = (some: Partial<OutcomeCounts>): OutcomeCounts => ({ ...noCounts(), ...some });
const painIn = (episodes: readonly EpisodeOnFile[], filters: Partial<OutcomeFilters> = {}) =>
  numbersOf(episodes, filters).measures.find(({ measure }) => measure === 'pain-now');

describe('how a measure came out', () => {
  const better = painEpisode('2026-10-01', [7, 6, 3]);
  const same = painEpisode('2026-10-01', [7, 6]);
  const worse = painEpisode('2026-10-01', [4, 7]);
  const once = painEpisode('2026-10-01', [7]);
  const roomless = painEpisode('2026-10-01', [1, 0]);
  const never = episode([sessionOn('2026-10-01')]);
  const unsigned = episode([sessionOn('2026-10-01', { facts: null })]);

  test('is counted once an episode, and every episode is counted', () => {
    const pain = painIn([better, same, worse, once, roomless, never, unsigned]);
    expect(pain?.all).toEqual(
      counts({ better: 1, 'not-clearly-different': 1, worse: 1, 'no-room': 1, 'one-value': 1, none: 2 }),
    );
    expect(episodesIn(pain?.all ?? noCounts())).toBe(7);
    expect(comparedIn(pain?.all ?? noCounts())).toBe(4);
  });

  test('knows measures that differ in method from those that were taken once', () => {
    const range = (value: number, method: 'tape' | 'dual-inclinometer') =>
      reading('flexion', value, { way: { window: 'none', method, device: '', version: '' } });
    const changed = episode([
      sessionOn('2026-10-01', { readings: [range(40, 'dual-inclinometer')] }),
      sessionOn('2026-10-08', { readings: [range(45, 'tape')] }),
    ]);
    expect(numbersOf([changed]).measures[0]?.all).toEqual(counts({ 'not-comparable': 1 }));
  });

  test('takes values after treatment for no value of their own', () => {
    const after = episode([
      sessionOn('2026-10-01', { readings: [reading('pain-now', 7, { timing: 'after' })] }),
      sessionOn('2026-10-08', { readings: [reading('pain-now', 2, { timing: 'after' })] }),
    ]);
    expect(painIn([after, once])?.all).toEqual(counts({ none: 1, 'one-value': 1 }));
    expect(numbersOf([after]).unmeasured).toContain('pain-now');
  });

  test('counts several activities of one client once', () => {
    const named = (item: string, value: number) => reading('activity', value, { item });
    const two = episode([
      sessionOn('2026-10-01', { readings: [named('Sit', 2), named('Lift', 3)] }),
      sessionOn('2026-10-08', { readings: [named('Sit', 6), named('Lift', 7)] }),
    ]);
    const one = episode([
      sessionOn('2026-10-01', { readings: [named('Walk', 2)] }),
      sessionOn('2026-10-08', { readings: [named('Walk', 6), named('Run', 5)] }),
    ]);
    const activity = numbersOf([two, one]).measures.find(({ measure }) => measure === 'activity');
    expect(activity?.all).toEqual(counts({ better: 2 }));
  });

  test('tells left from right', () => {
    const bend = (side: 'left' | 'right', value: number) =>
      reading('straight-leg-raise', value, {
        side,
        way: { window: 'none', method: null, device: '', version: '' },
      });
    const sides = episode([
      sessionOn('2026-10-01', { readings: [bend('left', 40), bend('right', 60)] }),
      sessionOn('2026-10-08', { readings: [bend('left', 60)] }),
    ]);
    const found = numbersOf([sides]).measures;
    expect(found.map(({ side, all }) => [side, all.better, all['one-value']])).toEqual([
      ['left', 1, 0],
      ['right', 0, 1],
    ]);
  });

  test('is said by the stage of the first session', () => {
    const acute = painEpisode('2026-10-01', [7, 3], { onset: '2026-09-20' });
    const chronic = painEpisode('2026-10-01', [7, 7], { onset: '2025-01-01' });
    const pain = painIn([acute, chronic]);
    expect(pain?.stages.map(({ stage, counts: each }) => [stage, each.better, episodesIn(each)])).toEqual([
      ['acute', 1, 1],
      ['subacute', 0, 0],
      ['chronic', 0, 1],
    ]);
    expect(painIn([acute, chronic], { stage: 'acute' })?.all).toEqual(counts({ better: 1 }));
  });

  test('is judged by what was known on the last day of the period', () => {
    const long = painEpisode('2026-10-01', [7, 6, 6, 3]);
    const upTo = (to: string) => painIn([long], { period: 'own', from: '2026-10-01', to })?.all;
    expect(upTo('2026-10-14')).toEqual(counts({ 'not-clearly-different': 1 }));
    expect(upTo('2026-11-01')).toEqual(counts({ better: 1 }));
  });

  test('takes the first value from before the period', () => {
    const long = painEpisode('2026-07-01', [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3]);
    expect(painIn([long], { period: 'own', from: '2026-09-10', to: '2026-11-22' })?.all).toEqual(
      counts({ better: 1 }),
    );
  });

  test('adds up: every measure is said of all episodes, and stages make the whole', () => {
    const kinds = [better, same, worse, once, roomless, never, unsigned];
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...kinds), fc.constantFrom('2026-09-20', '2025-01-01', '2026-08-10')),
        ),
        (chosen) => {
          const numbers = numbersOf(chosen.map(([kind, onset]) => ({ ...kind, onset })));
          expect(numbers.episodes).toBe(chosen.length);
          expect(numbers.closed + numbers.active + numbers.lost).toBe(chosen.length);
          for (const { all, stages } of numbers.measures) {
            expect(episodesIn(all)).toBe(chosen.length);
            expect(stages.reduce((sum, each) => sum + episodesIn(each.counts), 0)).toBe(chosen.length);
          }
        },
      ),
    );
  });

  test('does not depend on the order of the episodes', () => {
    const all = [better, same, worse, once, roomless, never];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(numbersOf(shuffled)).toEqual(numbersOf(all));
      }),
    );
  });
});

describe('whose numbers they are', () => {
  const shared = episode([
    sessionOn('2026-10-01', { readings: [reading('pain-now', 7)] }),
    sessionOn('2026-10-08', { therapistId: ben }),
    sessionOn('2026-10-15', { therapistId: ben, readings: [reading('pain-now', 3)] }),
  ]);

  test('an episode counts for who held most of its sessions, a session for who held it', () => {
    const ofBen = numbersOf([shared], { therapistId: ben });
    const ofRobin = numbersOf([shared], { therapistId: robin });
    expect([ofBen.episodes, ofBen.sessions.total, ofBen.clients]).toEqual([1, 2, 1]);
    expect([ofRobin.episodes, ofRobin.sessions.total, ofRobin.clients]).toEqual([0, 1, 1]);
  });

  test('of as many sessions, for who came first', () => {
    const even = episode([sessionOn('2026-10-01'), sessionOn('2026-10-08', { therapistId: ben })]);
    expect(numbersOf([even], { therapistId: robin }).episodes).toBe(1);
    expect(numbersOf([even], { therapistId: ben }).episodes).toBe(0);
  });

  test('two episodes of one record are one client', () => {
    const clientId = '00000000-0000-7000-8000-0000000000c1';
    const of = (first: string) => painEpisode(first, [5], { clientId });
    expect(numbersOf([of('2026-03-01'), of('2026-10-01')])).toMatchObject({ clients: 1, episodes: 2 });
  });
});

describe('where episodes stand', () => {
  test('lost is open with no session for more than six weeks', () => {
    const last = (date: string, closedOn: string | null = null) => episode([sessionOn(date)], { closedOn });
    const standing = ({ closed, active, lost }: ReturnType<typeof numbersOf>) => ({ closed, active, lost });
    expect(standing(numbersOf([last('2026-10-11')]))).toEqual({ closed: 0, active: 1, lost: 0 });
    expect(standing(numbersOf([last('2026-10-10')]))).toEqual({ closed: 0, active: 0, lost: 1 });
    expect(standing(numbersOf([last('2026-08-01', '2026-08-02')]))).toEqual({
      closed: 1,
      active: 0,
      lost: 0,
    });
  });

  test('as of the last day of the period', () => {
    const closedLater = episode([sessionOn('2026-08-01')], { closedOn: '2026-11-01' });
    const august = numbersOf([closedLater], { period: 'own', from: '2026-08-01', to: '2026-08-31' });
    expect([august.active, august.closed]).toEqual([1, 0]);
  });

  test('begun is an episode whose first session lies in the period', () => {
    const numbers = numbersOf([painEpisode('2026-08-20', [7, 7, 7, 7]), painEpisode('2026-09-05', [5])], {
      period: 'own',
      from: '2026-09-01',
      to: '2026-10-01',
    });
    expect([numbers.opened, numbers.episodes]).toEqual([1, 2]);
  });

  test('an episode without a session in the period is not in it', () => {
    expect(numbersOf([painEpisode('2024-01-01', [7, 3])]).episodes).toBe(0);
  });
});

describe('sessions and techniques', () => {
  test('count once a session and technique, with minutes, and say where minutes are missing', () => {
    const care = [careOf('swedish', 10), careOf('swedish', 15), careOf('deep-tissue', null)];
    const numbers = numbersOf([
      episode([
        sessionOn('2026-10-01', { facts: { ...noFacts, care } }),
        sessionOn('2026-10-08', { facts: { ...noFacts, care: [careOf('swedish', 20)] } }),
        sessionOn('2026-10-15', { facts: null }),
      ]),
    ]);
    expect(numbers.techniques).toEqual([
      { technique: 'swedish', sessions: 2, minutes: 45, withoutMinutes: 0 },
      { technique: 'deep-tissue', sessions: 1, minutes: 0, withoutMinutes: 1 },
    ]);
    expect(numbers.sessions).toMatchObject({ total: 3, signed: 2 });
  });

  test('leave out what has not happened yet', () => {
    expect(numbersOf([painEpisode('2026-11-20', [7, 7])]).sessions.total).toBe(1);
  });
});
