import { useRef } from 'react';
import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { useDraft } from '../draft-context.tsx';
import { isUntouched, offerFor, rowsAt } from './treated-today.ts';

/** Rows that the map added, as they were added: only these, and only untouched, does it take away again. */
export type AddedRows = Map<string, TreatmentRow>;

export function useAddedRows(): AddedRows {
  return useRef<AddedRows>(new Map()).current;
}

/** Adds the row of *treated today*, and takes it away again. */
export function useTreatedToday(
  place: { readonly structure: StructureId; readonly side: Side },
  added: AddedRows,
) {
  const { session, verdictOf } = useDraft();
  return {
    add: () => {
      const body = session.body();
      const offer = offerFor(body.treatment.rows, place, verdictOf(body), crypto.randomUUID());
      if (offer.kind !== 'row') return;
      added.set(offer.row.id, offer.row);
      session.update('treatment', { rows: [...body.treatment.rows, offer.row] });
    },
    /** False where a row stays because it was changed or is not the map's. */
    takeBack: (): boolean => {
      const { rows } = session.body().treatment;
      const own = rowsAt(rows, place).filter((row) => isUntouched(row, added.get(row.id)));
      if (own.length > 0) {
        session.update('treatment', { rows: rows.filter((row) => !own.includes(row)) });
      }
      return rowsAt(session.body().treatment.rows, place).length === 0;
    },
  };
}
