import { frames } from '../frames.ts';
import { chair } from '../furniture.ts';
import { at } from '../geometry.ts';
import { open } from '../path.ts';
import { floorLine } from '../props.ts';
import { sideFigure } from '../side-figure.ts';
import { trunkOutline } from '../trunk.ts';
import { sitting } from './sitting.ts';

/** A warm wrap around the low back, over the clothes. */
const forward = { joint: at(0.13, 0.7), wrist: at(0.33, 0.61), hand: -14 } as const;
const warm = { ...sitting, arm: forward, armFar: forward };

const wave = (y: number) =>
  open([at(-0.34, y), at(-0.37, y + 0.04), at(-0.31, y + 0.08), at(-0.34, y + 0.12)]);

export const heat = () => {
  const person = sideFigure(warm);
  // The wrap goes around trunk and seat; the near arm hangs over it.
  const worn = person.findLastIndex(({ role }) => role === 'legs') + 1;
  return frames([
    [
      floorLine(-0.46, 0.72),
      ...chair(),
      ...person.slice(0, worn),
      { role: 'warm', paths: [trunkOutline(sitting.spine, 0.06, 0.24)] },
      ...person.slice(worn),
      { role: 'prop-line', paths: [wave(0.56), wave(0.72)] },
    ],
  ]);
};
