/** A second digit counts as part of the same number for this long. */
export const digitPairMilliseconds = 800;

export interface TypedDigit {
  readonly value: number;
  readonly at: number;
}

/**
 * The number that a digit key means on a scale. `1` means 1 at once; `0` soon after it means 10 where the
 * scale goes that far; `0` alone means 0. Digits beyond the scale mean nothing.
 */
export function numberForDigit(
  key: string,
  at: number,
  previous: TypedDigit | null,
  scale: { readonly min: number; readonly max: number },
): number | undefined {
  if (!/^[0-9]$/.test(key)) return undefined;
  const digit = Number(key);
  if (previous !== null && at - previous.at <= digitPairMilliseconds) {
    const pair = previous.value * 10 + digit;
    if (previous.value > 0 && pair <= scale.max) return pair;
  }
  return digit >= scale.min && digit <= scale.max ? digit : undefined;
}

/** The number that a digit means after a minus sign: 3 is −3 on a scale that goes there, and nothing on any other. */
export function numberBelowZero(key: string, min: number): number | undefined {
  const number = -Number(key);
  return /^[1-9]$/.test(key) && number >= min ? number : undefined;
}

/** Whether a second digit could still belong to the number: only 1 on a scale that goes to 10 or beyond. */
export function mayGoOn(value: number, max: number): boolean {
  return value > 0 && value * 10 <= max;
}
