import type { Panel } from './types.ts';

/** Widths of the pens that the dots of a panel are drawn with: outer pens in its colour, inner ones in that of the paper. */
export type DotPens = {
  readonly dot: number;
  readonly ring: { readonly outer: number; readonly inner: number };
  /** Around a dot with the same value. */
  readonly same: { readonly outer: number; readonly inner: number };
  readonly square: { readonly outer: number; readonly inner: number };
  readonly line: number;
};

/** Dots become smaller where there are many, so that the line is still seen: between these, in the drawing's units. */
export type DotSizes = { readonly least: number; readonly most: number };

export function dotPens(
  { left, right, marks }: Pick<Panel, 'left' | 'right' | 'marks'>,
  sizes: DotSizes,
): DotPens {
  const room = (right - left) / Math.max(1, marks.length);
  const dot = Math.max(sizes.least, Math.min(sizes.most, room * 0.55));
  // A ring is to be told from a dot at every size: its line stays thinner than a quarter of it.
  const line = dot * 0.22;
  return {
    dot,
    ring: { outer: dot + line, inner: dot - line },
    same: { outer: dot + 4.4 * line, inner: dot + 2.4 * line },
    square: { outer: dot + line * 0.6, inner: dot - line * 1.3 },
    line: Math.max(dot * 0.2, sizes.most * 0.16),
  };
}
