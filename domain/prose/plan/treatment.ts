import type { WorkPlace } from '#domain/anatomy/structures.ts';
import { fieldPath, rowPath } from '#domain/notes/carried.ts';
import { type Technique, techniques } from '#domain/notes/techniques.ts';
import type { Treatment, TreatmentRow } from '#domain/notes/treatment.ts';
import { grouped, mergedSides, type SidedPlace } from '../places.ts';
import type { Statement } from '../sentence.ts';
import { isSaid } from '../typed.ts';

export type TimedPlace = SidedPlace & { readonly minutes: number | null };

/** Work of one kind, with every place where it was done in the same way. */
export type WorkStatement = Statement<'work'> & {
  readonly technique: Technique;
  readonly stroke: TreatmentRow['stroke'];
  readonly places: readonly TimedPlace[];
  readonly pressure: number | null;
  readonly position: TreatmentRow['position'];
  readonly tool: TreatmentRow['tool'];
  readonly lubricant: TreatmentRow['lubricant'];
  readonly discomfort: number | null;
  readonly holdSeconds: number | null;
  readonly repeats: number | null;
  readonly response: TreatmentRow['response'];
  readonly detail: string | null;
};

export type TreatmentStatement =
  | WorkStatement
  | (Statement<'total'> & {
      /** Minutes of all rows; null where none has minutes, or one alone that was said with it. */
      readonly minutes: number | null;
      readonly booked: number | null;
    });

export function planTreatment(treatment: Treatment): readonly TreatmentStatement[] {
  const { rows } = treatment;
  const first = (technique: Technique) => rows.findIndex((row) => row.technique === technique);
  const used = techniques
    .filter((technique) => first(technique) >= 0)
    .sort((one, other) => first(one) - first(other));
  return [
    ...used.flatMap((technique) => workOf(rows.filter((row) => row.technique === technique))),
    ...total(treatment),
  ];
}

function workOf(rows: readonly TreatmentRow[]): readonly WorkStatement[] {
  const stated = rows.map((row) => ({ row, what: whatOf(row) }));
  return grouped(stated, ({ what }) => what).map((group) => ({
    kind: 'work',
    from: group.map(({ row }) => rowPath('treatment', 'rows', row.id)),
    places: timedPlaces(group.map(({ row }) => row)),
    ...(group[0] as (typeof stated)[number]).what,
  }));
}

function whatOf(row: TreatmentRow): Omit<WorkStatement, 'kind' | 'from' | 'places'> {
  const { technique, stroke, pressure, position, tool, lubricant } = row;
  const { discomfort, holdSeconds, repeats, response } = row;
  const detail = isSaid(row.detail) ? row.detail : null;
  return {
    technique,
    stroke,
    pressure,
    position,
    tool,
    lubricant,
    discomfort,
    holdSeconds,
    repeats,
    response,
    detail,
  };
}

/** A place that comes twice is named once, with the minutes of both. */
function timedPlaces(rows: readonly TreatmentRow[]): readonly TimedPlace[] {
  const places = mergedSides(rows.map(({ structure, side }) => ({ place: structure, side })));
  return places.map((each) => ({ ...each, minutes: minutesAt(rows, each.place) }));
}

function minutesAt(rows: readonly TreatmentRow[], place: WorkPlace): number | null {
  const known = rows.flatMap(({ structure, minutes }) =>
    structure === place && minutes !== null ? [minutes] : [],
  );
  return known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0);
}

function total({ rows, sessionMinutes }: Treatment): readonly TreatmentStatement[] {
  const timed = rows.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  const minutes = timed.length < 2 ? null : timed.reduce((sum, each) => sum + each, 0);
  if (minutes === null && sessionMinutes === null) return [];
  const from = sessionMinutes === null ? [] : [fieldPath('treatment', 'sessionMinutes')];
  return [{ kind: 'total', from, minutes, booked: sessionMinutes }];
}
