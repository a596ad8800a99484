import { breathIn, breathOut } from '#domain/figures/exercises/belly-breathing.ts';
import { onAllFours, reaching } from '#domain/figures/exercises/bird-dog.ts';
import { back } from '#domain/figures/exercises/bottom-to-heels.ts';
import { bridgeUp } from '#domain/figures/exercises/bridge.ts';
import { cat, cow } from '#domain/figures/exercises/cat-cow.ts';
import * as curlUp from '#domain/figures/exercises/curl-up.ts';
import { allUp, oneDown } from '#domain/figures/exercises/dead-bug.ts';
import { crossed, drawnClose } from '#domain/figures/exercises/figure-four.ts';
import { forward, upright } from '#domain/figures/exercises/hip-flexor-stretch.ts';
import { kneeDrawn } from '#domain/figures/exercises/knee-to-chest.ts';
import * as pelvicTilt from '#domain/figures/exercises/pelvic-tilt.ts';
import { heelStrike, passing } from '#domain/figures/exercises/walking.ts';
import { onTheBack } from '#domain/figures/lying.ts';
import { standing } from '#domain/figures/scenes/changing-position.ts';
import { atDesk } from '#domain/figures/scenes/desk.ts';
import { bentDown, carried } from '#domain/figures/scenes/lifting.ts';
import { sitting } from '#domain/figures/scenes/sitting.ts';
import { onBack, onSide } from '#domain/figures/scenes/sleeping.ts';
import type { SidePose } from '#domain/figures/side-figure.ts';
import type { ExerciseId } from '#domain/handouts/exercises.ts';

type FromTheSide = Exclude<ExerciseId, 'knee-rolls' | 'side-plank'>;

/** The two positions of each exercise that is drawn from the side. */
export const sidePoses: Readonly<Record<FromTheSide, readonly [SidePose, SidePose]>> = {
  'pelvic-tilt': [pelvicTilt.hollow, pelvicTilt.flat],
  'knee-to-chest': [onTheBack, kneeDrawn],
  'cat-cow': [cat, cow],
  'bottom-to-heels': [onAllFours, back],
  'bird-dog': [onAllFours, reaching],
  'dead-bug': [allUp, oneDown],
  bridge: [onTheBack, bridgeUp],
  'curl-up': [curlUp.flat, curlUp.raised],
  'hip-flexor-stretch': [upright, forward],
  'figure-four': [crossed, drawnClose],
  walking: [heelStrike, passing],
  'belly-breathing': [breathIn, breathOut],
};

/** The poses of daily life. */
export const scenePoses = {
  sitting,
  'sitting at a desk': atDesk,
  standing,
  'bent down to a box': bentDown,
  'carrying a box': carried,
  'sleeping on the back': onBack,
  'sleeping on the side': onSide,
} as const satisfies Readonly<Record<string, SidePose>>;
