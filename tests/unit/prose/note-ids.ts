import { areaIds, painRegions, structureIds } from '#domain/anatomy/structures.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { movements, rangeMethods } from '#domain/measures/ranges.ts';
import { specialTests, testResults, testStates } from '#domain/measures/special-tests.ts';
import { postures } from '#domain/notes/objective.ts';
import { referralUrgencies } from '#domain/notes/outcome.ts';
import * as subjective from '#domain/notes/subjective.ts';
import { clientPositions, strokes, techniques } from '#domain/notes/techniques.ts';
import { conditions } from '#domain/safety/conditions.ts';
import { observationIds } from '#domain/safety/observations.ts';
import { redFlagIds } from '#domain/safety/red-flags.ts';

const lists = Object.values(subjective).flatMap((value) =>
  Array.isArray(value) ? (value as readonly string[]) : [],
);

/** Every code of a note that no reader would take for a word: those with a hyphen, and single ones of the program. */
export const idsOfNotes: readonly string[] = [
  ...areaIds,
  ...painRegions,
  ...structureIds,
  ...exerciseIds,
  ...movements,
  ...rangeMethods,
  ...specialTests,
  ...testResults,
  ...testStates,
  ...postures,
  ...referralUrgencies,
  ...lists,
  ...clientPositions,
  ...strokes,
  ...techniques,
  ...conditions.map(({ id }) => id),
  ...observationIds,
  ...redFlagIds,
].filter((id) => id.includes('-'));

/** Codes that are written like the word itself. */
export const wordsThatAreIds: readonly string[] = ['cross-fibre', 'side-bend', 'curl-up'];
