import { useCallback, useMemo, useRef, useState } from 'react';
import type { MapPoint } from '#domain/anatomy/body-map.ts';
import type { MapSide } from '#domain/anatomy/map/shape.ts';
import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import { type Finding, newFinding } from '#domain/notes/objective.ts';
import { useDraft } from '../draft-context.tsx';
import { changeRow, insertRow } from '../rows.ts';
import { findingAt, isOnlyNamed } from './finding-place.ts';

/** The structure that is open, on the side that was chosen on the map. */
export type OpenPlace = {
  readonly structure: StructureId;
  readonly mapSide: MapSide;
  /** The finding shown; null until something is noted. */
  readonly findingId: string | null;
  /** Whether the finding was made here and goes again with its last value. */
  readonly isNew: boolean;
  /** For a finding yet to be made. */
  readonly side: Side;
  readonly point: MapPoint | null;
};

export type RemovedFinding = { readonly finding: Finding; readonly index: number };

/**
 * What is done to the structure that is open. A finding begins with its first value and goes with its last one, so
 * that opening a structure and closing it again leaves nothing behind.
 */
export function useOpenPlace() {
  const { session } = useDraft();
  const [place, setPlace] = useState<OpenPlace | null>(null);
  const [removed, setRemoved] = useState<RemovedFinding | null>(null);
  // The handlers of the map's shapes stay the same while the place changes.
  const current = useRef(place);
  const set = useCallback((next: OpenPlace | null) => {
    current.current = next;
    setPlace(next);
  }, []);

  const actions = useMemo(() => {
    const findings = () => session.body().objective.findings;
    const write = (next: Finding[]) => session.update('objective', { findings: next });

    const open = (structure: StructureId, mapSide: MapSide) => {
      const finding = findingAt(findings(), structure, mapSide);
      setRemoved(null);
      set({
        structure,
        mapSide,
        findingId: finding?.id ?? null,
        isNew: false,
        side: finding?.side ?? mapSide,
        point: null,
      });
    };

    const change = (patch: Partial<Finding>) => {
      const at = current.current;
      if (at === null) return;
      const { structure, side, point } = at;
      const known = findings().find(({ id }) => id === at.findingId);
      if (known === undefined) {
        const made = { ...newFinding(crypto.randomUUID(), { structure, side }), point, ...patch };
        if (isOnlyNamed(made)) return set({ ...at, side: made.side, point: made.point });
        write([...findings(), made]);
        return set({ ...at, findingId: made.id, isNew: true, side: made.side });
      }
      const next = { ...known, ...patch };
      if (at.isNew && isOnlyNamed(next)) {
        write(findings().filter((each) => each !== known));
        return set({ ...at, findingId: null, isNew: false, side: next.side, point: next.point });
      }
      write(changeRow(findings(), known.id, patch));
      set({ ...at, side: next.side });
    };

    const remove = () => {
      const at = current.current;
      const index = findings().findIndex(({ id }) => id === at?.findingId);
      const finding = findings()[index];
      set(null);
      if (finding === undefined) return;
      write(findings().filter((each) => each !== finding));
      setRemoved({ finding, index });
    };

    const bringBack = ({ finding, index }: RemovedFinding) => {
      setRemoved(null);
      write(insertRow(findings(), finding, index));
    };

    return { open, change, remove, bringBack, close: () => set(null), current: () => current.current };
  }, [session, set]);

  return { place, removed, ...actions };
}
