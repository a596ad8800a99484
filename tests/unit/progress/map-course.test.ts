import { describe, expect, test } from 'vitest';
import { markedPlaces } from '#domain/anatomy/map/marked.ts';
import { mapBodyOf, mapCourse, overlayBody } from '#domain/progress/map-course.ts';
import type { FoundThing, ProgressSession } from '#domain/progress/record.ts';
import { sessionWith } from '#tests/support/progress-record.ts';

const found = (changed: Partial<FoundThing> = {}): FoundThing => ({
  ...{ structure: 'multifidus', side: 'left', tone: 2, tenderness: 1, triggerPoint: null },
  ...changed,
});

function session(index: number, facts: Partial<ProgressSession['facts']>): ProgressSession {
  const plain = sessionWith(`2026-03-0${String(index + 1)}`, [], index + 1);
  return { ...plain, facts: { ...plain.facts, ...facts } };
}

const sessions = [
  session(0, { regions: ['lumbar-left'], found: [found({ side: 'both', tenderness: 3 })] }),
  session(1, { regions: ['lumbar-left', 'buttock-left'], found: [found({ triggerPoint: 'active' })] }),
  session(2, {}),
  session(3, { found: [found({ tone: 0, tenderness: 0, triggerPoint: 'none' })] }),
];

describe('the map over time', () => {
  test('has a row a place, what came back most often first, with a cell a session', () => {
    const { rows, markedCount } = mapCourse(sessions);
    expect(markedCount).toBe(3);
    expect(rows).toEqual([
      { kind: 'region', region: 'lumbar-left', hurts: [true, true, false, false] },
      { kind: 'region', region: 'buttock-left', hurts: [false, true, false, false] },
      {
        ...{ kind: 'structure', structure: 'multifidus', side: 'left' },
        found: [
          { step: 3, triggerPoint: null },
          { step: 2, triggerPoint: 'active' },
          null,
          { step: 0, triggerPoint: 'none' },
        ],
      },
      {
        ...{ kind: 'structure', structure: 'multifidus', side: 'right' },
        found: [{ step: 3, triggerPoint: null }, null, null, null],
      },
    ]);
  });

  test('found free is not the same as not looked at', () => {
    const row = mapCourse(sessions).rows.find((each) => each.kind === 'structure' && each.side === 'left');
    const cells = row?.kind === 'structure' ? row.found : [];
    expect(cells[2]).toBeNull();
    expect(cells[3]).toEqual({ step: 0, triggerPoint: 'none' });
  });

  test('the overlay is darker the more often something was found, whatever its strength', () => {
    const places = markedPlaces(overlayBody(mapCourse(sessions).recurring));
    // Two of four sessions on the left, one of four on the right.
    expect(places).toEqual([
      { structure: 'multifidus', side: 'left', step: 2 },
      { structure: 'multifidus', side: 'right', step: 1 },
    ]);
  });

  test('the map of a session shows what its note has', () => {
    const [first] = sessions;
    const body = mapBodyOf(first?.facts ?? { regions: [], found: [] });
    expect(body.subjective.regions).toEqual(['lumbar-left']);
    expect(body.objective.findings).toMatchObject([{ structure: 'multifidus', side: 'both', tenderness: 3 }]);
  });

  test('nothing marked gives nothing to show', () => {
    expect(mapCourse([session(0, {})])).toMatchObject({ markedCount: 0, rows: [] });
  });
});
