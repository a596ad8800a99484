import type { MapView } from '../body-map.ts';
import type { StructurePlace } from './picture.ts';
import { type ReferralPlace, referrals } from './referral.ts';
import { regionShapes } from './region-shapes.ts';
import type { MapSide } from './shape.ts';
import { zoneShapes } from './zone-shapes.ts';

/** The shapes of a view that show the often described referral of a structure on one side. */
export function referralShapes({ structure, side }: StructurePlace, view: MapView): readonly string[] {
  return referrals[structure].places.flatMap((place) => shapesOf(place, side, view));
}

function shapesOf(place: ReferralPlace, side: MapSide, view: MapView): readonly string[] {
  const names: readonly string[] = [place, `${place}-${side}`];
  const regions = regionShapes.filter((shape) => names.includes(shape.region));
  const zones = zoneShapes.filter((shape) => shape.zone === place && shape.side === side);
  return [...regions, ...zones].filter((shape) => shape.view === view).map(({ d }) => d);
}
