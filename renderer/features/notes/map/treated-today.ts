import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import { allowedRow } from '#domain/notes/allowed-row.ts';
import { presetValues } from '#domain/notes/presets.ts';
import type { Stroke, Technique } from '#domain/notes/techniques.ts';
import { isHandsOn } from '#domain/notes/techniques.ts';
import { newTreatmentRow, type TreatmentRow } from '#domain/notes/treatment.ts';
import { sidesMeet } from '#domain/safety/places.ts';
import { lockOn } from '#domain/safety/row-breaches.ts';
import type { RuleId, Verdict } from '#domain/safety/verdict.ts';

type Place = { readonly structure: StructureId; readonly side: Side };
type Method = { readonly technique: Technique; readonly stroke: Stroke | null };

/** Rows of work on this very structure that reach this side. */
export function rowsAt(rows: readonly TreatmentRow[], { structure, side }: Place): readonly TreatmentRow[] {
  return rows.filter((row) => row.structure === structure && sidesMeet(row.side, side));
}

export type Offer =
  | { readonly kind: 'row'; readonly row: TreatmentRow }
  /** The place is kept off, or nothing may be treated today; `rules` say why. */
  | { readonly kind: 'kept-off'; readonly rules: readonly RuleId[] }
  | { readonly kind: 'stopped' }
  /** Neither the work of the last row nor the gentlest we know is allowed here. */
  | { readonly kind: 'no-method' };

const swedish: Method = { technique: 'swedish', stroke: null };

/**
 * The row that *treated today* adds: the work of the last row, or Swedish, with its preset within what the rules of the
 * day allow. Where the last row's work is not allowed here, Swedish stands in.
 */
export function offerFor(rows: readonly TreatmentRow[], place: Place, verdict: Verdict, id: string): Offer {
  if (verdict.blocksTreatment) return { kind: 'stopped' };
  const rules = lockOn(verdict, place);
  if (rules.length > 0) return { kind: 'kept-off', rules };
  const last = rows.findLast(({ technique }) => isHandsOn(technique));
  for (const { technique, stroke } of last === undefined ? [swedish] : [last, swedish]) {
    const start = { technique, stroke, ...place };
    const row = allowedRow(newTreatmentRow(id, { ...start, ...presetValues(start, verdict) }), verdict);
    if (row !== null) return { kind: 'row', row };
  }
  return { kind: 'no-method' };
}

/** Whether a row still is as it was added. */
export function isUntouched(row: TreatmentRow, added: TreatmentRow | undefined): boolean {
  return added !== undefined && JSON.stringify(row) === JSON.stringify(added);
}
