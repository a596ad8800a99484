import { type MapView, mapWidth } from '../body-map.ts';
import { type CurvePoint, closedCurve, openCurve, pointsOf } from './curve.ts';
import type { MapLine } from './shape.ts';
import { mapSides, onSide } from './sides.ts';

/** A line as it was drawn: one side, as a list of points from the midline (`pointsOf`). */
export type LineDrawing = {
  readonly kind: MapLine['kind'];
  readonly views: readonly MapView[];
  readonly points: string;
  readonly isClosed?: boolean;
};

/** The line on both sides of each of its views. */
export function onBothSides({ kind, views, points, isClosed = false }: LineDrawing): readonly MapLine[] {
  const curve = isClosed ? closedCurve : openCurve;
  return views.flatMap((view) =>
    mapSides.map((side) => ({ view, kind, d: curve(onSide(view, side, points)) })),
  );
}

/** Places from the midline, right half and left half, as one closed shape over the midline. */
export function overMidline(half: string): string {
  const points = pointsOf(half);
  const across = (direction: 1 | -1): readonly CurvePoint[] =>
    points.map((point) => ({ ...point, x: mapWidth / 2 + direction * point.x }));
  return closedCurve([...across(1), ...across(-1).toReversed()]);
}
