import { pressureCapAt, rowBreaches } from '../safety/row-breaches.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { ClientPosition } from './techniques.ts';
import type { TreatmentRow } from './treatment.ts';

/**
 * A row as the verdict lets it stand: its pressure brought down to what is allowed, a position that is not allowed
 * left open. Null where the place or the method is ruled out, or nothing may be treated.
 */
export function allowedRow(row: TreatmentRow, verdict: Verdict): TreatmentRow | null {
  if (verdict.blocksTreatment) return null;
  if (rowBreaches(verdict, row).some(({ kind }) => kind !== 'pressure')) return null;
  return {
    ...row,
    pressure: withinCap(row, verdict),
    position: row.position !== null && isPositionAllowed(row.position, verdict) ? row.position : null,
  };
}

/** The pressure of a row, or the highest that is allowed in its place where that is less. */
export function withinCap(
  row: Pick<TreatmentRow, 'structure' | 'side' | 'pressure'>,
  verdict: Verdict,
): number | null {
  const cap = pressureCapAt(verdict, row)?.cap;
  return row.pressure === null || cap === undefined ? row.pressure : Math.min(row.pressure, cap);
}

/** Pregnancy asks for side-lying or half sitting (Mueller and Grunwald 2021; domain/safety/pregnancy-rule.ts). */
export function isPositionAllowed(position: ClientPosition, { positions }: Verdict): boolean {
  return positions.length === 0 || (position !== 'supine' && position !== 'prone');
}
