import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recurring, type SeenMap } from '#domain/anatomy/map/recurring.ts';
import { painRegions, sides, structureIds } from '#domain/anatomy/structures.ts';

type Seen = SeenMap['findings'][number];

const seen = (more: Partial<Seen> = {}): Seen => ({
  structure: 'quadratus-lumborum',
  side: 'left',
  tone: 2,
  tenderness: null,
  triggerPoint: null,
  ...more,
});

const session = (findings: readonly Seen[], regions: SeenMap['regions'] = []): SeenMap => ({
  regions,
  findings,
});

const counts = (sessions: readonly SeenMap[]) =>
  recurring(sessions).findings.map(({ structure, side, count }) => `${structure} ${side} ${count}`);

describe('what keeps coming back', () => {
  test('counts in how many sessions a structure was found on a side', () => {
    const found = session([seen()]);
    expect(recurring([found, found, session([]), found, found])).toMatchObject({
      sessionCount: 5,
      findings: [{ structure: 'quadratus-lumborum', side: 'left', count: 4 }],
    });
  });

  test('counts both sides for the left and for the right', () => {
    expect(counts([session([seen({ side: 'both' })]), session([seen({ side: 'right' })])])).toEqual([
      'quadratus-lumborum right 2',
      'quadratus-lumborum left 1',
    ]);
  });

  test('counts a structure once that was noted twice in a session', () => {
    expect(counts([session([seen(), seen({ side: 'both' })])])).toEqual([
      'quadratus-lumborum left 1',
      'quadratus-lumborum right 1',
    ]);
  });

  test.each([
    ['only named', { tone: null }, 0],
    ['free', { tone: 0, tenderness: 0, triggerPoint: 'none' }, 0],
    ['tender', { tone: 0, tenderness: 1 }, 1],
    ['with a latent trigger point', { tone: null, triggerPoint: 'latent' }, 1],
    ['with an active trigger point', { tone: null, triggerPoint: 'active' }, 1],
  ] as const)('of a structure that is %s', (_name, values, count) => {
    expect(counts([session([seen(values)])])).toHaveLength(count);
  });

  test('counts the regions, most often first', () => {
    const sessions = [
      session([], ['lumbar-left']),
      session([], ['buttock-left', 'lumbar-left']),
      session([], ['lumbar-left', 'buttock-left', 'calf-left']),
    ];
    expect(recurring(sessions).regions).toEqual([
      { region: 'lumbar-left', count: 3 },
      { region: 'buttock-left', count: 2 },
      { region: 'calf-left', count: 1 },
    ]);
  });

  test('of no session is empty', () => {
    expect(recurring([])).toEqual({ sessionCount: 0, regions: [], findings: [] });
  });

  test('never counts more sessions than there are, whatever was noted, and names no place twice', () => {
    const anyFinding = fc.record({
      structure: fc.constantFrom(...structureIds),
      side: fc.constantFrom(...sides),
      tone: fc.option(fc.integer({ min: 0, max: 3 })),
      tenderness: fc.option(fc.integer({ min: 0, max: 4 })),
      triggerPoint: fc.option(fc.constantFrom('none' as const, 'latent' as const, 'active' as const)),
    });
    const anySession = fc.record({
      regions: fc.uniqueArray(fc.constantFrom(...painRegions)),
      findings: fc.array(anyFinding, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 20 }), (sessions) => {
        const { sessionCount, regions, findings } = recurring(sessions);
        expect(sessionCount).toBe(sessions.length);
        const all = [...regions, ...findings];
        expect(all.every(({ count }) => count >= 1 && count <= sessions.length)).toBe(true);
        const names = findings.map(({ structure, side }) => `${structure} ${side}`);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(regions.map(({ region }) => region)).size).toBe(regions.length);
        const order = findings.map(({ count }) => count);
        expect(order).toEqual([...order].sort((one, other) => other - one));
      }),
    );
  });
});
