import { exerciseIds } from '../handouts/exercises.ts';

/** What is drawn beside the exercises: daily life, where the handout speaks of it. */
export const sceneIds = [
  'desk',
  'chair',
  'lifting',
  'sleeping-side',
  'sleeping-back',
  'changing-position',
  'heat',
] as const;

/** Apart from the drawings: the boundary knows the ids and the window's start need not carry how each is drawn. */
export const illustrationIds = [...exerciseIds, ...sceneIds] as const;
export type IllustrationId = (typeof illustrationIds)[number];
