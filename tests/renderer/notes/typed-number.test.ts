import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber } from '#renderer/features/notes/fields/typed-number.ts';

const centimetres = { low: -40, high: 100, decimals: 1 } as const;
const minutes = { low: 1, high: 240, decimals: 0 } as const;

describe('a number as it is typed', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-4', -4],
    ['−4,5', -4.5],
    [' 7 ', 7],
    ['12.', 12],
    ['-0', 0],
  ])('%s is %d', (text, number) => {
    expect(typedNumber(text, centimetres)).toBe(number);
  });

  it.each(['', 'abc', '1.25', '1,2,3', '101', '-41', '1e1', '12 cm', '٣', 'NaN', '0x10'])(
    '“%s” is none',
    (text) => {
      expect(typedNumber(text, centimetres)).toBeNull();
    },
  );

  it('has no places where only whole numbers are kept', () => {
    expect(typedNumber('5', minutes)).toBe(5);
    for (const text of ['5.5', '5,0', '0', '241']) expect(typedNumber(text, minutes)).toBeNull();
  });

  it('of any text is null or a number that the note keeps', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = typedNumber(text, centimetres);
        return number === null || (number >= -40 && number <= 100 && Number.isInteger(number * 10));
      }),
    );
  });
});
