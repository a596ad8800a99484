import { type RefObject, useEffect, useRef } from 'react';

type Move = (id: string, step: -1 | 1) => void;

/**
 * Moves a row of a list with Alt and the arrows from anywhere in the row, and with the arrows alone from its handle.
 * Rows name themselves in `data-block`, handles carry `data-handle`.
 */
export function useMoveKeys(list: RefObject<HTMLElement | null>, move: Move): void {
  const newest = useRef(move);
  newest.current = move;
  useEffect(() => {
    const part = list.current;
    if (part === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      const target = event.target as HTMLElement;
      const isMeant = event.altKey || target.closest('[data-handle]') !== null;
      const id = target.closest<HTMLElement>('[data-block]')?.dataset.block;
      if (!isMeant || id === undefined) return;
      event.preventDefault();
      newest.current(id, event.key === 'ArrowUp' ? -1 : 1);
      // The row may be taken out and put in again where it belongs, and lose the focus on the way.
      requestAnimationFrame(() => target.focus());
    };
    part.addEventListener('keydown', onKeyDown);
    return () => part.removeEventListener('keydown', onKeyDown);
  }, [list]);
}
