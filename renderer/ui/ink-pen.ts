import { isNews } from '#domain/consents/ink.ts';
import {
  fullPressure,
  type InkPoint,
  type InkStroke,
  mostPoints,
  mostStrokes,
  padHeight,
  padWidth,
  pointCount,
  usualPressure,
} from '#domain/consents/signature.ts';

/** The few facts of a pointer event that make a point. */
export type PenEvent = {
  readonly clientX: number;
  readonly clientY: number;
  readonly pressure: number;
  readonly pointerType: string;
  readonly timeStamp: number;
};

/** Where the pad stands on the screen. */
export type PadBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
const longestTime = 3_600_000;

/** A point of the pad, whatever its size on the screen. `startedAt` is the time of the signature's first point. */
export function pointOf(event: PenEvent, box: PadBox, startedAt: number): InkPoint {
  const { clientX, clientY, pressure, pointerType } = event;
  return [
    within(((clientX - box.left) / box.width) * padWidth, padWidth),
    within(((clientY - box.top) / box.height) * padHeight, padHeight),
    within(event.timeStamp - startedAt, longestTime),
    // Only a pen knows how hard it presses: others say 0, 0.5 or 1, each maker in its own way.
    pointerType === 'pen' ? within(pressure * fullPressure, fullPressure) : usualPressure,
  ];
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
