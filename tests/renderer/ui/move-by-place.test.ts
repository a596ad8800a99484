import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placed, placeForKey } from '#renderer/ui/move-by-place.ts';

const cross: readonly Placed[] = [
  { id: 'middle', x: 50, y: 50 },
  { id: 'left', x: 10, y: 52 },
  { id: 'right', x: 90, y: 48 },
  { id: 'above', x: 52, y: 10 },
  { id: 'below', x: 48, y: 90 },
  { id: 'far right', x: 120, y: 50 },
];

describe('going from place to place', () => {
  test.each([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'below'],
    ['PageDown', 'left'],
    ['Home', 'middle'],
    ['End', 'far right'],
    ['PageUp', undefined],
    ['x', undefined],
  ])('%s leads from the middle to %s', (key, expected) => {
    expect(placeForKey(key, 'middle', cross)).toBe(expected);
  });

  test('an arrow with nothing in its direction leads nowhere', () => {
    expect(placeForKey('ArrowRight', 'far right', cross)).toBeUndefined();
  });

  test('a place that is gone leads to the first one', () => {
    expect(placeForKey('ArrowUp', 'gone', cross)).toBe('middle');
  });

  test('an arrow never goes back or stays, and Page Down reaches everything', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 720 }), y: fc.integer({ min: 0, max: 1040 }) });
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 30 }), (points) => {
        const places = points.map((point, index) => ({ id: String(index), ...point }));
        for (const from of places) {
          const right = places.find(({ id }) => id === placeForKey('ArrowRight', from.id, places));
          if (right !== undefined) expect(right.x).toBeGreaterThan(from.x);
          const up = places.find(({ id }) => id === placeForKey('ArrowUp', from.id, places));
          if (up !== undefined) expect(up.y).toBeLessThan(from.y);
        }
        const visited = ['0'];
        for (;;) {
          const next = placeForKey('PageDown', visited.at(-1) ?? '', places);
          if (next === undefined) break;
          visited.push(next);
        }
        expect(visited).toHaveLength(places.length);
      }),
    );
  });
});
