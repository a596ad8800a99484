export type NumberRange = {
  readonly low: number;
  readonly high: number;
  /** Places after the point; 0 allows whole numbers only. */
  readonly decimals: 0 | 1;
};

/**
 * The number that was typed, with a point or a comma and any minus sign; null where it is none, lies outside the
 * range or has more places than are kept. "12." is 12 on its way to 12.5.
 */
export function typedNumber(text: string, { low, high, decimals }: NumberRange): number | null {
  const plain = text.trim().replace(/[−–]/g, '-').replace(',', '.');
  const shape = decimals === 0 ? /^-?\d{1,6}$/ : /^-?\d{1,6}(\.\d?)?$/;
  if (!shape.test(plain)) return null;
  const number = Number(plain) + 0;
  return number >= low && number <= high ? number : null;
}
