import { useLayoutEffect, useRef, useState } from 'react';
import { type MapView, type MarkStroke, mapHeight, mapWidth } from '#domain/anatomy/body-map.ts';
import type { InkPoint } from '#domain/consents/signature.ts';
import { usePen } from '#renderer/ui/use-pen.ts';
import { useDraft } from '../draft-context.tsx';
import { beginMark, drawMarkOn, markTime } from './map-pen.ts';

/** Where the lines of a mode are kept: the client's in S, the therapist's in O. */
export type MarkSection = 'subjective' | 'objective';

/** Milliseconds after which a line that is still being drawn is written. */
export const writeEvery = 400;

const space = { width: mapWidth, height: mapHeight };

type Drawing = { readonly id: string; marks: readonly MarkStroke[] };

/**
 * Drawing free lines on the map. What is being drawn stands in the window at once and goes to the draft, and with it
 * to the disk, every 400 ms and at the end of the line, as it was drawn.
 */
export function useMarkPen(section: MarkSection, view: MapView) {
  const { session } = useDraft();
  /** The line that is being drawn; it is drawn by itself, so that the rest of the picture is left alone. */
  const [line, setLine] = useState<MarkStroke | null>(null);
  const drawing = useRef<Drawing | null>(null);
  const timer = useRef<number | null>(null);

  const write = () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
    if (drawing.current === null) return;
    session.update(section, { marks: [...drawing.current.marks] });
    void session.flush();
  };

  const show = (next: Drawing) => {
    drawing.current = next;
    setLine(next.marks.find(({ id }) => id === next.id) ?? null);
    timer.current ??= window.setTimeout(write, writeEvery);
  };

  const pen = usePen<HTMLDivElement>({
    space,
    timeBefore: () => markTime(session.body()[section].marks),
    begin: (point: InkPoint) => {
      const id = crypto.randomUUID();
      const before = session.body()[section].marks;
      const marks = beginMark(before, view, id, point);
      if (marks === before) return false;
      show({ id, marks });
      return true;
    },
    goOn: (points) => {
      const now = drawing.current;
      if (now === null) return;
      const marks = drawMarkOn(now.marks, now.id, points);
      if (marks !== now.marks) show({ id: now.id, marks });
    },
    end: () => {
      write();
      drawing.current = null;
      setLine(null);
    },
  });

  // Leaving the page in the middle of a line keeps what was drawn.
  const last = useRef(write);
  last.current = write;
  useLayoutEffect(() => () => last.current(), []);

  return { line, handlers: pen.handlers };
}
