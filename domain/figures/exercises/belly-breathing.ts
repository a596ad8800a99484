import { arrow } from '../arrow.ts';
import { frames } from '../frames.ts';
import { at } from '../geometry.ts';
import { onTheBack } from '../lying.ts';
import { mat } from '../props.ts';
import { type SidePose, sideFigure } from '../side-figure.ts';

/** On the back, a hand on the belly: it rises as the breath comes in and sinks as it goes out; the chest stays quiet. */
const onBelly = { joint: at(-0.24, 0.08), wrist: at(-0.2, 0.28), hand: -1 } as const;

export const breathIn: SidePose = {
  ...onTheBack,
  spine: { ...onTheBack.spine, belly: 0.05 },
  arm: onBelly,
  armFar: onBelly,
};

const sunk = { ...onBelly, wrist: at(-0.2, 0.232) };

export const breathOut: SidePose = { ...breathIn, spine: onTheBack.spine, arm: sunk, armFar: sunk };

const floor = mat(-0.78, 0.74);

export const bellyBreathing = () =>
  frames([
    [floor, ...sideFigure(breathIn), ...arrow([at(-0.12, 0.37), at(-0.12, 0.55)])],
    [floor, ...sideFigure(breathOut), ...arrow([at(-0.12, 0.52), at(-0.12, 0.34)])],
  ]);
