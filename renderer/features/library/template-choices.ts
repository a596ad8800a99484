import { structureIds, type WorkPlace, workPlaces } from '#domain/anatomy/structures.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { type Movement, movementFacts, movements } from '#domain/measures/ranges.ts';
import { type Stroke, strokesOf, type Technique, techniques } from '#domain/notes/techniques.ts';
import type { TemplateRange } from '#domain/notes/templates/template.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn, workPlaceEn } from '#domain/terms/note-en.ts';

/** What a template can be made of, as choices of a list. */
export const techniqueChoices = techniques.map((value) => ({ value, label: termsEn.technique[value] }));
export const placeChoices = workPlaces.map((value: WorkPlace) => ({ value, label: workPlaceEn(value) }));
export const structureChoices = structureIds.map((value) => ({ value, label: termsEn.structure[value] }));
export const exerciseChoices = exerciseIds.map((value) => ({ value, label: noteTermsEn.exercise[value] }));
export const pressureChoices = ([1, 2, 3, 4, 5] as const).map((level) => ({
  value: String(level),
  label: `${level} · ${termsEn.pressure[level]}`,
}));

export function strokeChoices(
  technique: Technique,
): readonly { readonly value: Stroke; readonly label: string }[] {
  return strokesOf[technique].map((value: Stroke) => ({ value, label: termsEn.stroke[value] }));
}

const rangeKey = ({ movement, side }: Pick<TemplateRange, 'movement' | 'side'>): string =>
  side === null ? movement : `${movement}:${side}`;

function rangesOf(movement: Movement): readonly TemplateRange[] {
  const { hasSides, methods } = movementFacts[movement];
  const [method] = methods;
  if (method === undefined) return [];
  return (hasSides ? (['left', 'right'] as const) : [null]).map((side) => ({ movement, side, method }));
}

const allRanges = movements.flatMap(rangesOf);

/** Movements that can be measured, each side for itself. */
export const rangeChoices = allRanges.map((range) => ({
  value: rangeKey(range),
  label:
    range.side === null
      ? noteTermsEn.movement[range.movement]
      : `${noteTermsEn.movement[range.movement]}, ${termsEn.side[range.side]}`,
}));

export const rangeKeys = (ranges: readonly TemplateRange[]): string[] => ranges.map(rangeKey);

/** The ranges of these keys; one that was there keeps its way of measuring. */
export function rangesOfKeys(keys: readonly string[], known: readonly TemplateRange[]): TemplateRange[] {
  return keys.flatMap((key) => {
    const found = [...known, ...allRanges].find((range) => rangeKey(range) === key);
    return found === undefined ? [] : [found];
  });
}
