import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapHeight, mapWidth } from '#domain/anatomy/body-map.ts';
import { closedCurve, openCurve, placed, pointsOf } from '#domain/anatomy/map/curve.ts';
import { overMidline } from '#domain/anatomy/map/line-drawing.ts';
import { drawnOn } from '#domain/anatomy/map/sides.ts';
import { boundsOf, polygonOf } from '#tests/support/map-paths.ts';

const spot = fc.record({
  x: fc.integer({ min: 1, max: mapWidth / 2 }),
  y: fc.integer({ min: 0, max: mapHeight }),
  isCorner: fc.boolean(),
});
const shape = fc.array(spot, { minLength: 3, maxLength: 20 });
const written = (points: readonly { x: number; y: number; isCorner: boolean }[]) =>
  points.map(({ x, y, isCorner }) => `${x},${y}${isCorner ? '*' : ''}`).join(' ');

test('a list of points is read as written', () => {
  fc.assert(
    fc.property(shape, (points) => {
      expect(pointsOf(written(points))).toEqual(points);
    }),
  );
  expect(() => pointsOf('10,20 x,4')).toThrow('No place on the map: x,4');
  expect(() => pointsOf('10')).toThrow();
});

test('a curve is a path of M, C and Z that goes through every point, with nothing that is no number', () => {
  fc.assert(
    fc.property(shape, (points) => {
      const d = closedCurve(points);
      expect(d).toMatch(/^M[-\d. ]+(C[-\d. ]+)+Z$/);
      expect(openCurve(points)).not.toContain('Z');
      const drawn = polygonOf(d);
      for (const { x, y } of points) {
        expect(drawn.some((each) => Math.hypot(each.x - x, each.y - y) < 0.2)).toBe(true);
      }
    }),
  );
});

test('corners are joined by straight lines', () => {
  const d = closedCurve(pointsOf('10,10* 110,10* 110,60* 10,60*'));
  for (const { x, y } of polygonOf(d)) {
    const toEdge = Math.min(...[x - 10, 110 - x, y - 10, 60 - y].map(Math.abs));
    expect(toEdge).toBeLessThan(0.01);
  }
});

test('the left is the right, mirrored at the midline, in both views', () => {
  fc.assert(
    fc.property(shape, fc.constantFrom('back' as const, 'front' as const), (points, view) => {
      const text = written(points);
      const left = polygonOf(drawnOn(view, 'left', text));
      const right = polygonOf(drawnOn(view, 'right', text));
      left.forEach(({ x, y }, index) => {
        expect(mapWidth - x).toBeCloseTo(right[index]?.x ?? Number.NaN, 0);
        expect(y).toBeCloseTo(right[index]?.y ?? Number.NaN, 5);
      });
      const other = view === 'back' ? 'front' : 'back';
      expect(drawnOn(other, 'right', text)).toBe(drawnOn(view, 'left', text));
    }),
  );
  expect(placed(pointsOf('20,5'), -1)).toEqual([{ x: 340, y: 5, isCorner: false }]);
});

test('a shape over the midline reaches as far left as right', () => {
  const { left, right } = boundsOf(polygonOf(overMidline('0,10* 40,20 30,80 0,90*')));
  expect(left + right).toBeCloseTo(mapWidth, 1);
  expect(right).toBeGreaterThanOrEqual(400);
});
