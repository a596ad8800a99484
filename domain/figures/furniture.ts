import type { Drawn } from './drawn.ts';
import { at } from './geometry.ts';
import { closed, corner, open } from './path.ts';
import { bar } from './props.ts';

/** The height of a seat on which the thighs lie level and the feet flat. */
export const seatHeight = 0.395;

/** A chair from the side, facing right; its backrest follows the low back. `front` is the edge of the seat. */
export function chair(front = 0.3): readonly Drawn[] {
  const back = closed([
    corner(at(-0.19, seatHeight - 0.02)),
    at(-0.165, seatHeight + 0.14),
    at(-0.13, seatHeight + 0.25),
    at(-0.155, seatHeight + 0.4),
    corner(at(-0.185, seatHeight + 0.55)),
    corner(at(-0.225, seatHeight + 0.55)),
    at(-0.2, seatHeight + 0.4),
    at(-0.175, seatHeight + 0.25),
    at(-0.21, seatHeight + 0.12),
    corner(at(-0.235, seatHeight - 0.02)),
  ]);
  return [
    { role: 'prop-dark', paths: [bar(at(-0.2, 0), at(-0.165, seatHeight - 0.04), 0.006)] },
    { role: 'prop-dark', paths: [bar(at(front - 0.07, 0), at(front - 0.035, seatHeight - 0.04), 0.006)] },
    { role: 'prop', paths: [back] },
    { role: 'prop', paths: [bar(at(-0.235, seatHeight - 0.055), at(front, seatHeight - 0.008), 0.02)] },
  ];
}

/** A plate on one leg, from the side. */
export function table(left: number, right: number, height: number): readonly Drawn[] {
  return [
    { role: 'prop-dark', paths: [bar(at(right - 0.16, 0), at(right - 0.11, height - 0.03), 0.006)] },
    { role: 'prop', paths: [bar(at(left, height - 0.035), at(right, height), 0.012)] },
  ];
}

/** A screen from the side, on its foot; `top` is where its upper edge is. */
export function screen(x: number, desk: number, top: number): readonly Drawn[] {
  return [
    { role: 'prop-dark', paths: [bar(at(x - 0.02, desk + 0.006), at(x + 0.15, desk + 0.022), 0.006)] },
    { role: 'prop-dark', paths: [bar(at(x + 0.05, desk + 0.022), at(x + 0.078, top - 0.2), 0.004)] },
    { role: 'prop', paths: [bar(at(x, top - 0.36), at(x + 0.04, top), 0.012)] },
  ];
}

/** A bed from the side, its upper side at 0. */
export function bed(from: number, to: number): readonly Drawn[] {
  return [
    { role: 'prop-dark', paths: [bar(at(from + 0.06, -0.36), at(from + 0.11, -0.18), 0.006)] },
    { role: 'prop-dark', paths: [bar(at(to - 0.11, -0.36), at(to - 0.06, -0.18), 0.006)] },
    { role: 'mat', paths: [bar(at(from, -0.19), at(to, -0.004), 0.02)] },
  ];
}

/** A cushion seen from its side: soft corners, a dent on each side. */
export function cushion(x: number, y: number, width: number, height: number): Drawn {
  const [across, up] = [width / 2, height / 2];
  return {
    role: 'prop',
    paths: [
      closed([
        at(x - across, y),
        at(x - across * 0.88, y + up * 0.8),
        at(x, y + up),
        at(x + across * 0.88, y + up * 0.8),
        at(x + across, y),
        at(x + across * 0.88, y - up * 0.8),
        at(x, y - up),
        at(x - across * 0.88, y - up * 0.8),
      ]),
    ],
  };
}

/** A box to be lifted, taped across the top, by its lower left corner. */
export function box(x: number, y: number, width = 0.34, height = 0.28): readonly Drawn[] {
  return [
    { role: 'prop', paths: [bar(at(x, y), at(x + width, y + height), 0.01)] },
    {
      role: 'prop-line',
      paths: [open([corner(at(x, y + height - 0.07)), corner(at(x + width, y + height - 0.07))])],
    },
  ];
}
