import { bellyBreathing } from './exercises/belly-breathing.ts';
import { birdDog } from './exercises/bird-dog.ts';
import { bottomToHeels } from './exercises/bottom-to-heels.ts';
import { bridge } from './exercises/bridge.ts';
import { catCow } from './exercises/cat-cow.ts';
import { curlUp } from './exercises/curl-up.ts';
import { deadBug } from './exercises/dead-bug.ts';
import { figureFour } from './exercises/figure-four.ts';
import { hipFlexorStretch } from './exercises/hip-flexor-stretch.ts';
import { kneeRolls } from './exercises/knee-rolls.ts';
import { kneeToChest } from './exercises/knee-to-chest.ts';
import { pelvicTilt } from './exercises/pelvic-tilt.ts';
import { sidePlank } from './exercises/side-plank.ts';
import { walking } from './exercises/walking.ts';
import type { IllustrationId } from './illustration-ids.ts';
import type { FigurePicture } from './picture.ts';
import { supportiveChair } from './scenes/chair.ts';
import { changingPosition } from './scenes/changing-position.ts';
import { desk } from './scenes/desk.ts';
import { heat } from './scenes/heat.ts';
import { lifting } from './scenes/lifting.ts';
import { sleepingBack, sleepingSide } from './scenes/sleeping.ts';

/** One or two positions. All frames of an illustration have one size and one scale, and the floor at one height. */
export type Illustration = { readonly id: IllustrationId; readonly frames: readonly FigurePicture[] };

/** How each illustration is drawn: the frames in the order in which they are looked at. */
const drawings: Readonly<Record<IllustrationId, () => readonly FigurePicture[]>> = {
  'pelvic-tilt': pelvicTilt,
  'knee-to-chest': kneeToChest,
  'knee-rolls': kneeRolls,
  'cat-cow': catCow,
  'bottom-to-heels': bottomToHeels,
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  bridge,
  'curl-up': curlUp,
  'side-plank': sidePlank,
  'hip-flexor-stretch': hipFlexorStretch,
  'figure-four': figureFour,
  walking,
  'belly-breathing': bellyBreathing,
  desk,
  chair: supportiveChair,
  lifting,
  'sleeping-side': sleepingSide,
  'sleeping-back': sleepingBack,
  'changing-position': changingPosition,
  heat,
};

const drawn = new Map<IllustrationId, Illustration>();

/** The drawing of an id. Drawn once: it depends on nothing but the id. */
export function illustration(id: IllustrationId): Illustration {
  const known = drawn.get(id);
  if (known !== undefined) return known;
  const made = { id, frames: drawings[id]() };
  drawn.set(id, made);
  return made;
}
