import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';
import { laidOn } from '../trunk.ts';

/** One knee bent, the other leg long, the hands under the hollow of the low back; head and shoulders rise as one. */
const arm = { joint: at(-0.16, 0.05), wrist: at(-0.13, 0.04), grip: 'hidden' } as const;
const armFar = { joint: at(-0.16, 0.05), wrist: at(-0.11, 0.032), hand: 177 } as const;

export const flat: SidePose = {
  ...onTheBack,
  spine: laidOn({ hip: at(0, 0), pelvis: 172, waist: 178, chest: 184, upper: 178 }),
  arm,
  armFar,
  leg: { thigh: -3, shin: -4, foot: 78 },
};

export const raised: SidePose = {
  ...flat,
  spine: laidOn({ hip: at(0, 0), pelvis: 172, waist: 178, chest: 174, upper: 152 }),
  neck: 152,
  head: 156,
};

const floor = mat(-0.78, 0.98);

export const curlUp = () =>
  frames([
    [floor, ...sideFigure(flat)],
    [floor, ...sideFigure(raised), ...arrow([at(-0.9, 0.14), at(-0.9, 0.28), at(-0.83, 0.4)])],
  ]);
