// Paths of M, L, h and Z: SVG and PDF both read them.

export type Point = readonly [x: number, y: number];

/**
 * Two digits are a two hundredth of a point: less than any printer can place. Put together from whole numbers, which is much
 * quicker than writing a fraction, and of fractions there are thousands.
 */
export function short(number: number): string {
  const hundredths = Math.round(number * 100);
  const rest = Math.abs(hundredths % 100);
  const whole = Math.trunc(hundredths / 100);
  if (rest === 0) return `${whole}`;
  return `${hundredths < 0 && whole === 0 ? '-' : ''}${whole}.${rest < 10 ? '0' : ''}${rest}`;
}

/** A line through the points; empty with fewer than two. */
export function pathThrough(points: readonly Point[]): string {
  if (points.length < 2) return '';
  return `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join('L')}`;
}

/**
 * A dot for a pen with round or square ends. It has a length, hardly any: what has none is left out by some programs, and
 * has no direction for square ends to follow.
 */
export function dotAt(x: number, y: number): string {
  return `M${short(x)},${short(y)}h.01`;
}

export function segment(fromX: number, fromY: number, toX: number, toY: number): string {
  return `M${short(fromX)},${short(fromY)}L${short(toX)},${short(toY)}`;
}
