import type { MapView } from '#domain/anatomy/body-map.ts';
import { useDraftValue } from '../draft-context.tsx';
import classes from './board.module.css';
import type { OpenPlace } from './use-open-place.ts';

const arm = 12;

type PlacedPointProps = { readonly place: OpenPlace | null; readonly view: MapView };

/** A point that was placed before it was said what lies there: a cross, until it is a trigger point. */
export function PlacedPoint({ place, view }: PlacedPointProps) {
  const finding = useDraftValue(({ objective }) =>
    objective.findings.find(({ id }) => id === place?.findingId),
  );
  const point = finding?.point ?? place?.point ?? null;
  const isSigned = finding?.triggerPoint === 'latent' || finding?.triggerPoint === 'active';
  if (point === null || point.view !== view || isSigned) return null;
  const { x, y } = point;
  return <path className={classes.cross} d={`M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`} />;
}
