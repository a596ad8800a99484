import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkPaths, isNews, widthAt } from '#domain/consents/ink.ts';
import {
  type InkStroke,
  inkStrokes,
  isSigned,
  mostPoints,
  padHeight,
  padWidth,
  signature,
} from '#domain/consents/signature.ts';

const line: InkStroke = [
  [100, 100, 0, 500],
  [200, 100, 10, 500],
  [300, 200, 20, 500],
];

test('a stroke is one smooth line through the middles of its points, from its first to its last', () => {
  expect(inkPaths(line)).toEqual([{ d: 'M100 100Q200 100 250 150L300 200', width: widthAt(500) }]);
});

test('a change of pressure changes the width and the line goes on where it was', () => {
  const pressed: InkStroke = [
    [0, 0, 0, 0],
    [100, 0, 1, 0],
    [200, 0, 2, 1000],
    [300, 0, 3, 1000],
  ];
  expect(inkPaths(pressed)).toEqual([
    { d: 'M0 0Q100 0 150 0', width: 6 },
    { d: 'M150 0Q200 0 250 0L300 0', width: 24 },
  ]);
});

test('a single point is a dot; nothing is nothing', () => {
  expect(inkPaths([[50, 60, 0, 500]])).toEqual([{ d: 'M50 60L51 60', width: widthAt(500) }]);
  expect(inkPaths([])).toEqual([]);
});

const point = fc.tuple(
  fc.integer({ min: 0, max: padWidth }),
  fc.integer({ min: 0, max: padHeight }),
  fc.integer({ min: 0, max: 60_000 }),
  fc.integer({ min: 0, max: 1000 }),
);

test('more pressure never makes a thinner line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(widthAt(less)).toBeLessThanOrEqual(widthAt(more));
    }),
  );
});

test('no line leaves the pad, and neighbouring paths meet', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (stroke) => {
      const paths = inkPaths(stroke);
      let end: string | undefined;
      for (const { d } of paths) {
        const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
        numbers.forEach((number, index) => {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(index % 2 === 0 ? padWidth : padHeight);
        });
        const start = `${numbers[0]} ${numbers[1]}`;
        if (end !== undefined) expect(start).toBe(end);
        end = `${numbers.at(-2)} ${numbers.at(-1)}`;
      }
      expect(paths[0]?.d.startsWith(`M${stroke[0]?.[0]} ${stroke[0]?.[1]}`)).toBe(true);
      expect(end).toBe(`${stroke.at(-1)?.[0]} ${stroke.at(-1)?.[1]}`);
    }),
  );
});

test('a hand that rests adds no points, one that presses harder does', () => {
  expect(isNews([100, 100, 0, 500], [101, 101, 5, 500])).toBe(false);
  expect(isNews([100, 100, 0, 500], [101, 101, 5, 900])).toBe(true);
  expect(isNews([100, 100, 0, 500], [110, 100, 5, 500])).toBe(true);
  expect(isNews(undefined, [0, 0, 0, 0])).toBe(true);
});

test('a dot or a slip of the hand is no signature; a line and a typed name are', () => {
  expect(isSigned({ way: 'drawn', strokes: [] })).toBe(false);
  expect(isSigned({ way: 'drawn', strokes: [[[50, 60, 0, 500]]] })).toBe(false);
  expect(isSigned({ way: 'drawn', strokes: [line, [...line].reverse()] })).toBe(true);
  expect(isSigned({ way: 'typed', name: 'Mara Ödegård' })).toBe(true);
});

test('strokes outside the pad, too many of them, and an empty name are refused', () => {
  const drawn = (strokes: unknown) => signature.safeParse({ way: 'drawn', strokes }).success;
  expect(drawn([line])).toBe(true);
  expect(drawn([[[padWidth + 1, 0, 0, 0]]])).toBe(false);
  expect(drawn([[[0, 0, 0, 1001]]])).toBe(false);
  expect(drawn([[[0.5, 0, 0, 0]]])).toBe(false);
  expect(drawn([[]])).toBe(false);
  const whole = Array.from({ length: mostPoints }, () => [0, 0, 0, 0]);
  expect(inkStrokes.safeParse([whole]).success).toBe(true);
  expect(inkStrokes.safeParse([whole, line]).success).toBe(false);
  expect(signature.safeParse({ way: 'typed', name: ' ' }).success).toBe(false);
  expect(signature.safeParse({ way: 'drawn', strokes: [line], picture: 'data:image/png' }).success).toBe(
    false,
  );
});
