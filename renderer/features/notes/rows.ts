import { structureIds, workPlaces } from '#domain/anatomy/structures.ts';
import { isStrokeOf, type Stroke, strokesOf, type Technique, techniques } from '#domain/notes/techniques.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { termsEn } from '#domain/terms/en.ts';
import { workPlaceEn } from '#domain/terms/note-en.ts';

type Row = { readonly id: string };

export function changeRow<Each extends Row>(rows: readonly Each[], id: string, patch: Partial<Each>): Each[] {
  return rows.map((row) => (row.id === id ? { ...row, ...patch } : row));
}

export function insertRow<Each extends Row>(rows: readonly Each[], row: Each, index: number): Each[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}

/** A technique with or without a stroke, as one choice in a list: `swedish` or `swedish:effleurage`. */
export function techniqueKey(technique: Technique, stroke: Stroke | null): string {
  return stroke === null ? technique : `${technique}:${stroke}`;
}

export function techniqueOfKey(key: string): Pick<TreatmentRow, 'technique' | 'stroke'> | null {
  const [name, strokeName] = key.split(':');
  const technique = techniques.find((each) => each === name);
  if (technique === undefined) return null;
  const stroke = strokesOf[technique].find((each) => each === strokeName) ?? null;
  return { technique, stroke: stroke !== null && isStrokeOf(technique, stroke) ? stroke : null };
}

export function techniqueLabel(technique: Technique, stroke: Stroke | null): string {
  const name = termsEn.technique[technique];
  return stroke === null ? name : `${name}, ${termsEn.stroke[stroke].toLowerCase()}`;
}

/** Every technique followed by its strokes. */
export const techniqueOptions = techniques.flatMap((technique) =>
  [null, ...strokesOf[technique]].map((stroke) => ({
    value: techniqueKey(technique, stroke),
    label: techniqueLabel(technique, stroke),
  })),
);

export const structureOptions = structureIds.map((id) => ({ value: id, label: termsEn.structure[id] }));

/** Structures and areas: where a treatment may be given. */
export const workPlaceOptions = workPlaces.map((id) => ({ value: id, label: workPlaceEn(id) }));
