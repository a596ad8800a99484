import { isNews } from '#domain/consents/ink.ts';
import {
  type InkPoint,
  type InkStroke,
  mostPoints,
  mostStrokes,
  padHeight,
  padWidth,
  pointCount,
} from '#domain/consents/signature.ts';
import { type PadBox, type PenEvent, type PenSpace, pointIn } from './pen-point.ts';

export const padSpace: PenSpace = { width: padWidth, height: padHeight };

/** A point of the pad, whatever its size on the screen. `startedAt` is the time of the signature's first point. */
export function pointOf(event: PenEvent, box: PadBox, startedAt: number): InkPoint {
  return pointIn(padSpace, event, box, startedAt);
}

/** Whether the pad takes another point. */
export function hasRoom(strokes: readonly InkStroke[]): boolean {
  return pointCount(strokes) < mostPoints && strokes.length <= mostStrokes;
}

/** Puts the pen down: a new stroke of one point. The strokes stay as they are where there is no room for it. */
export function beginStroke(strokes: readonly InkStroke[], point: InkPoint): readonly InkStroke[] {
  return hasRoom(strokes) && strokes.length < mostStrokes ? [...strokes, [point]] : strokes;
}

/** Draws the last stroke on. Points that say nothing new are left out. */
export function drawOn(strokes: readonly InkStroke[], points: readonly InkPoint[]): readonly InkStroke[] {
  const stroke = strokes.at(-1);
  if (stroke === undefined) return strokes;
  const room = mostPoints - pointCount(strokes);
  const added: InkPoint[] = [];
  for (const point of points) {
    if (added.length < room && isNews(added.at(-1) ?? stroke.at(-1), point)) added.push(point);
  }
  return added.length === 0 ? strokes : [...strokes.slice(0, -1), [...stroke, ...added]];
}
