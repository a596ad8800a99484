import { type PointerEvent, useRef } from 'react';
import type { InkPoint } from '#domain/consents/signature.ts';
import { type PenSpace, pointIn } from './pen-point.ts';

export interface PenUse {
  readonly space: PenSpace;
  /** Milliseconds that what is drawn already took: a drawing that is gone on with later keeps its own time. */
  readonly timeBefore: () => number;
  /** Puts the pen down; false where nothing more can be drawn. */
  readonly begin: (point: InkPoint) => boolean;
  /** Called while a stroke is drawn and not only at its end. */
  readonly goOn: (points: readonly InkPoint[]) => void;
  readonly end?: () => void;
}

type Down = { readonly pointerId: number; readonly startedAt: number };

/**
 * Drawing with pen, finger or mouse on an element: one pointer at a time, every point that the system saw between two
 * pictures, in units of the space. What becomes of the points is the caller's.
 */
export function usePen<Surface extends Element>({ space, timeBefore, begin, goOn, end }: PenUse) {
  const pen = useRef<Down | null>(null);

  const down = (event: PointerEvent<Surface>) => {
    if (pen.current !== null || event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const startedAt = event.timeStamp - timeBefore();
    if (!begin(pointIn(space, event, box, startedAt))) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    pen.current = { pointerId: event.pointerId, startedAt };
  };

  const move = (event: PointerEvent<Surface>) => {
    const open = pen.current;
    if (open === null || open.pointerId !== event.pointerId) return;
    const box = event.currentTarget.getBoundingClientRect();
    const events = event.nativeEvent.getCoalescedEvents?.() ?? [];
    const all = events.length === 0 ? [event] : events;
    goOn(all.map((each) => pointIn(space, each, box, open.startedAt)));
  };

  const up = (event: PointerEvent<Surface>) => {
    if (pen.current?.pointerId !== event.pointerId) return;
    pen.current = null;
    end?.();
  };

  return {
    isDown: () => pen.current !== null,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onLostPointerCapture: up,
    },
  };
}
