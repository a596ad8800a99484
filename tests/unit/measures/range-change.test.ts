import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRange, type MeasuredRange } from '#domain/measures/range-change.ts';
import { movementFacts, movements, rangeMethods } from '#domain/measures/ranges.ts';

const toFloor = (value: number | null, more: Partial<MeasuredRange> = {}): MeasuredRange => ({
  movement: 'fingertip-to-floor',
  side: null,
  method: 'tape',
  device: '',
  value,
  ...more,
});

describe('a change of a movement', () => {
  it('counts from the detectable change on, with its source and direction', () => {
    expect(judgeRange(toFloor(12), toFloor(7.5))).toEqual({
      change: -4.5,
      detectable: movementFacts['fingertip-to-floor'].detectable,
      direction: 'better',
    });
    expect(judgeRange(toFloor(7.5), toFloor(12))?.direction).toBe('worse');
    expect(judgeRange(toFloor(12), toFloor(7.6))).toBeNull();
  });

  it('of a movement where more is better goes the other way', () => {
    const schober = (value: number) => toFloor(value, { movement: 'modified-modified-schober' });
    expect(judgeRange(schober(5), schober(6))?.direction).toBe('better');
    expect(judgeRange(schober(6), schober(5))?.direction).toBe('worse');
  });

  it('is not lost to the way computers count: 0.1 and 1.1 are one centimetre apart', () => {
    const schober = (value: number) => toFloor(value, { movement: 'modified-modified-schober' });
    for (let tenths = 0; tenths <= 190; tenths += 1) {
      expect(judgeRange(schober(tenths / 10), schober((tenths + 10) / 10))?.change).toBe(1);
    }
  });

  it.each([
    ['another method', { method: 'estimate' as const }],
    ['another movement', { movement: 'flexion' as const }],
    ['another side', { side: 'left' as const }],
    ['another device', { device: 'Tape B' }],
  ])('is not judged between two of %s', (_what, more) => {
    expect(judgeRange(toFloor(20, { device: 'Tape A' }), toFloor(0, { device: 'Tape A' }))).not.toBeNull();
    expect(
      judgeRange(toFloor(20, { device: 'Tape A' }), toFloor(0, { device: 'Tape A', ...more })),
    ).toBeNull();
  });

  it('takes a device that was not noted for the same one', () => {
    expect(judgeRange(toFloor(20, { device: 'Tape A' }), toFloor(0))).not.toBeNull();
  });

  it('is not judged where a value is missing or none is published', () => {
    expect(judgeRange(toFloor(null), toFloor(0))).toBeNull();
    expect(judgeRange(toFloor(20), toFloor(null))).toBeNull();
    const flexion = (value: number) => toFloor(value, { movement: 'flexion', method: 'inclinometer' });
    expect(judgeRange(flexion(10), flexion(60))).toBeNull();
  });

  it('for any two values: either nothing, or at least what can be detected, and the same backwards', () => {
    const value = fc.option(fc.integer({ min: -400, max: 1000 }).map((tenths) => tenths / 10));
    const measured = fc.record({
      movement: fc.constantFrom(...movements),
      side: fc.constantFrom('left' as const, 'right' as const, null),
      method: fc.constantFrom(...rangeMethods),
      device: fc.constantFrom('', 'A', 'B'),
      value,
    });
    fc.assert(
      fc.property(measured, value, (earlier, laterValue) => {
        const later = { ...earlier, value: laterValue };
        const there = judgeRange(earlier, later);
        const back = judgeRange(later, earlier);
        if (there === null) return back === null;
        return (
          Math.abs(there.change) >= there.detectable.change &&
          back?.change === -there.change &&
          back.direction !== there.direction
        );
      }),
    );
  });
});
