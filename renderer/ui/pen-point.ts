import { fullPressure, type InkPoint, usualPressure } from '#domain/consents/signature.ts';

/** The few facts of a pointer event that make a point. */
export type PenEvent = {
  readonly clientX: number;
  readonly clientY: number;
  readonly pressure: number;
  readonly pointerType: string;
  readonly timeStamp: number;
};

/** Where what is drawn on stands on the screen. */
export type PadBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The units that points are kept in, whatever the size on the screen. */
export type PenSpace = { readonly width: number; readonly height: number };

const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
const longestTime = 3_600_000;

/** A point in units of the space. `startedAt` is the time of the first point. */
export function pointIn(space: PenSpace, event: PenEvent, box: PadBox, startedAt: number): InkPoint {
  const { clientX, clientY, pressure, pointerType } = event;
  return [
    within(((clientX - box.left) / box.width) * space.width, space.width),
    within(((clientY - box.top) / box.height) * space.height, space.height),
    within(event.timeStamp - startedAt, longestTime),
    // Only a pen knows how hard it presses: others say 0, 0.5 or 1, each maker in its own way.
    pointerType === 'pen' ? within(pressure * fullPressure, fullPressure) : usualPressure,
  ];
}
