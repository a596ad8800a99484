import { describe, expect, test } from 'vitest';
import type { Technique } from '#domain/notes/techniques.ts';
import { fewestSessions, precedingRows } from '#domain/progress/preceding.ts';
import type { CareRow, ProgressSession } from '#domain/progress/record.ts';
import { readingOf, sessionWith } from '#tests/support/progress-record.ts';

type Visit = {
  readonly before: number | null;
  readonly after: number | null;
  readonly care?: readonly (readonly [Technique, number | null, number | null])[];
};

const care = ([technique, minutes, pressure]: readonly [
  Technique,
  number | null,
  number | null,
]): CareRow => ({
  ...{ technique, minutes, pressure, place: 'multifidus', side: 'both' },
});

function course(visits: readonly Visit[]): readonly ProgressSession[] {
  return visits.map(({ before, after, care: rows = [] }, index) => {
    const readings = [
      ...(before === null ? [] : [readingOf('pain-now', before)]),
      ...(after === null ? [] : [readingOf('pain-now', after, { timing: 'after' })]),
    ];
    const plain = sessionWith(`2026-03-${String(index + 1).padStart(2, '0')}`, readings, index + 1);
    return { ...plain, facts: { ...plain.facts, care: rows.map(care) } };
  });
}

const five: readonly Visit[] = [
  // 7 to 4 within; 7 to 6 by the next time.
  {
    before: 7,
    after: 4,
    care: [
      ['swedish', 20, 2],
      ['trigger-point', 10, 4],
    ],
  },
  { before: 6, after: 5, care: [['swedish', 30, 3]] },
  { before: 6, after: 8, care: [['trigger-point', 14, 5]] },
  { before: 4, after: null, care: [['swedish', null, null]] },
  { before: 1, after: 0, care: [['swedish', 40, 3]] },
];

describe('what came before less pain', () => {
  test('is not shown under five sessions', () => {
    expect(fewestSessions).toBe(5);
    expect(precedingRows(course(five.slice(0, 4)))).toBeNull();
    expect(precedingRows(course(five))).not.toBeNull();
  });

  test('counts sessions by what pain did in them and until the next one', () => {
    const [all, swedish, triggerPoint] = precedingRows(course(five)) ?? [];
    expect(all).toMatchObject({ technique: null, sessions: 5 });
    // 1 to 0 had no room and 4 to nothing was not noted: neither is in a count.
    expect(all?.within).toEqual({ better: 1, notClear: 1, worse: 1, unknown: 2 });
    // 7→6 and 6→6 not clear, 6→4 and 4→1 better; after the last there is nothing yet.
    expect(all?.between).toEqual({ better: 2, notClear: 2, worse: 0, unknown: 0 });
    expect(swedish).toMatchObject({ technique: 'swedish', sessions: 4, minutes: 30, pressure: 3 });
    expect(triggerPoint).toMatchObject({
      technique: 'trigger-point',
      sessions: 2,
      minutes: 12,
      pressure: 4.5,
    });
    expect(triggerPoint?.within).toEqual({ better: 1, notClear: 0, worse: 1, unknown: 0 });
  });

  test('a dose that was not noted is left out and never counts as none', () => {
    const [, row] =
      precedingRows(
        course(
          Array.from({ length: 5 }, () => ({
            ...{ before: 5, after: 4 },
            care: [['swedish', null, null]] as const,
          })),
        ),
      ) ?? [];
    expect(row).toMatchObject({ sessions: 5, minutes: null, pressure: null });
  });

  test('several rows of one technique are one session with their minutes together', () => {
    const [, row] =
      precedingRows(
        course(
          Array.from({ length: 5 }, () => ({
            ...{ before: 5, after: 2 },
            care: [
              ['swedish', 10, 2],
              ['swedish', 15, 4],
            ] as const,
          })),
        ),
      ) ?? [];
    expect(row).toMatchObject({ sessions: 5, minutes: 25, pressure: 3, within: { better: 5 } });
  });
});
