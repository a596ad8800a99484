import { at } from '../geometry.ts';
import type { SidePose } from '../side-figure.ts';

/** Sitting well back on a chair: the low back against the backrest, thighs level, feet flat, hands in the lap. */
const arm = { wrist: at(0.2, 0.585), elbow: 'right', hand: -12 } as const;
const leg = { ankle: at(0.42, 0.076), foot: 0 } as const;

export const sitting: SidePose = {
  spine: { hip: at(0, 0.495), pelvis: 95, waist: 86, chest: 92, upper: 84 },
  neck: 78,
  head: 90,
  shod: true,
  arm,
  armFar: arm,
  leg,
  legFar: leg,
};
