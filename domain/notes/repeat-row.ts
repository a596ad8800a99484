import type { Side } from '../anatomy/structures.ts';
import { newTreatmentRow, type TreatmentRow } from './treatment.ts';

/** The other side of the body; both sides have none. */
export function otherSide(side: Side): Side | null {
  if (side === 'both') return null;
  return side === 'left' ? 'right' : 'left';
}

/** The same work once more, here or on another side. How it felt and what came of it belongs to each row alone. */
export function repeatedRow(row: TreatmentRow, id: string, side: Side = row.side): TreatmentRow {
  return newTreatmentRow(id, { ...row, side, discomfort: null, response: null });
}
