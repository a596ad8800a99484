import type { MapView } from '../body-map.ts';
import { type CurvePoint, closedCurve, placed, pointsOf } from './curve.ts';
import type { MapSide } from './shape.ts';

export const mapSides = ['left', 'right'] as const satisfies readonly MapSide[];

/** To which hand of the picture a side lies: the client's left is left from behind and right from the front. */
export function directionOf(view: MapView, side: MapSide): 1 | -1 {
  return (view === 'back') === (side === 'left') ? -1 : 1;
}

/** What one drawing by points becomes on a side of a view. */
export function drawnOn(view: MapView, side: MapSide, points: string): string {
  return closedCurve(onSide(view, side, points));
}

export function onSide(view: MapView, side: MapSide, points: string): readonly CurvePoint[] {
  return placed(pointsOf(points), directionOf(view, side));
}

export function placeOn(
  view: MapView,
  side: MapSide,
  at: string,
): { readonly x: number; readonly y: number } {
  const [{ x, y } = { x: 0, y: 0 }] = onSide(view, side, at);
  return { x, y };
}
