import { type MapView, type MarkStroke, mostMarkPoints, mostMarkStrokes } from '#domain/anatomy/body-map.ts';
import { isNews } from '#domain/consents/ink.ts';
import type { InkPoint } from '#domain/consents/signature.ts';

type Marks = readonly MarkStroke[];

function pointCount(marks: Marks): number {
  return marks.reduce((sum, { points }) => sum + points.length, 0);
}

/** Whether another line may begin. */
export function hasMarkRoom(marks: Marks): boolean {
  return marks.length < mostMarkStrokes && pointCount(marks) < mostMarkPoints;
}

/** Puts the pen down: a new line of one point, or the marks as they are where there is no room. */
export function beginMark(marks: Marks, view: MapView, id: string, point: InkPoint): Marks {
  return hasMarkRoom(marks) ? [...marks, { id, view, points: [point] }] : marks;
}

/** Draws the line with this id on. Points that say nothing new are left out, and so is what there is no room for. */
export function drawMarkOn(marks: Marks, id: string, points: readonly InkPoint[]): Marks {
  const stroke = marks.find((each) => each.id === id);
  if (stroke === undefined) return marks;
  const room = mostMarkPoints - pointCount(marks);
  const added: InkPoint[] = [];
  for (const point of points) {
    if (added.length < room && isNews(added.at(-1) ?? stroke.points.at(-1), point)) added.push(point);
  }
  if (added.length === 0) return marks;
  return marks.map((each) => (each === stroke ? { ...each, points: [...each.points, ...added] } : each));
}

/** Milliseconds that the marks took so far, without the pause after the last line. */
export function markTime(marks: Marks): number {
  const last = marks.at(-1)?.points.at(-1)?.[2];
  return last === undefined ? 0 : last + 1;
}

/** Without the last line of this view. */
export function withoutLastMark(marks: Marks, view: MapView): Marks {
  const last = marks.findLast((each) => each.view === view);
  return marks.filter((each) => each !== last);
}
