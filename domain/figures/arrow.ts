import type { Drawn } from './drawn.ts';
import { angleOf, beside, type Point } from './geometry.ts';
import { closed, corner, open } from './path.ts';

const headLength = 0.062;
const headWidth = 0.042;

/** The way of a movement: a smooth line through the places, with a head at the last. Never set over the body. */
export function arrow(places: readonly Point[]): readonly Drawn[] {
  const tip = places.at(-1);
  const before = places.at(-2);
  if (tip === undefined || before === undefined) return [];
  const earlier = places.at(-3);
  // The end of a curve turns on as it did before: the head points along it and not along the last chord.
  const chord = angleOf(before, tip);
  const turn = earlier === undefined ? 0 : ((((chord - angleOf(earlier, before)) % 360) + 540) % 360) - 180;
  const angle = chord + turn / 2;
  const neck = beside(tip, angle, -headLength, 0);
  const shaft = beside(tip, angle, -headLength * 0.7, 0);
  return [
    { role: 'arrow', paths: [open([...places.slice(0, -1), shaft])] },
    {
      role: 'arrow-head',
      paths: [
        closed([tip, beside(neck, angle, 0, headWidth), beside(neck, angle, 0, -headWidth)].map(corner)),
      ],
    },
  ];
}
