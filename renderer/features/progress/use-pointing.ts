import { type PointerEvent, type RefObject, useMemo } from 'react';
import type { Cursor } from './cursor.ts';

/**
 * The pointer reads all pictures at once: they stand below each other, as wide as `frame`. Beside them it reads nothing,
 * so that words can be selected and menus opened in peace.
 */
export function usePointing(
  cursor: Cursor,
  frame: RefObject<HTMLElement | null>,
  nearest: (x: number) => number | null,
) {
  return useMemo(
    () => ({
      onPointerMove: (event: PointerEvent) => {
        const box = frame.current?.getBoundingClientRect();
        if (box === undefined) return;
        const isBeside = event.clientX < box.left || event.clientX > box.right;
        cursor.set(isBeside ? null : nearest(event.clientX - box.left));
      },
      onPointerLeave: () => cursor.set(null),
    }),
    [cursor, frame, nearest],
  );
}
