import { describe, expect, test } from 'vitest';
import { interleave } from '#tests/bench/interleave.ts';
import { median, quantile, ratio, spreadOf } from '#tests/bench/statistics.ts';

describe('the middle of measured values', () => {
  test('is the middle one of an odd number, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });
  test('lies between the two in the middle of an even number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
  test('sorts by value and not as text', () => {
    expect(median([10, 9, 100])).toBe(10);
  });
  test('of nothing is an error, and so is what is no number', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => median([1, Number.NaN])).toThrow(RangeError);
  });
});

describe('what 95 of 100 do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  test('is the 95th of a hundred', () => {
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(spreadOf(hundred)).toEqual({ count: 100, median: 50.5, p95: 95 });
  });
  test('is the largest of a few', () => {
    expect(quantile([3, 1, 2], 0.95)).toBe(3);
    expect(quantile([7], 0.95)).toBe(7);
  });
  test('leaves the measured values as they are', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a ratio', () => {
  test('has three digits', () => {
    expect(ratio(2, 3)).toBe(0.667);
  });
  test('of something unmeasured is an error', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(0, 1)).toThrow(RangeError);
    expect(() => ratio(Number.NaN, 1)).toThrow(RangeError);
  });
});

test('two sides are measured in turns, and the warm-up is thrown away', async () => {
  const order: string[] = [];
  let number = 0;
  const side = (name: string) => async () => {
    order.push(name);
    number += 1;
    return number;
  };
  const sides = await interleave({ warmUp: 1, measured: 2 }, side('A'), side('B'));
  expect(order.join('')).toBe('ABABAB');
  expect(sides).toEqual({ ours: [3, 5], theirs: [4, 6] });
});
