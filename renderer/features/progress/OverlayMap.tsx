import { useMemo } from 'react';
import { mapViews } from '#domain/anatomy/body-map.ts';
import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import type { MapPrimitive } from '#domain/anatomy/map/picture.ts';
import type { Recurring } from '#domain/anatomy/map/recurring.ts';
import { overlayBody } from '#domain/progress/map-course.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapViews } from '#renderer/parts/map/MapViews.tsx';

const look = { mode: 'both', layer: null, locked: [], referralOf: null, hasLabels: false } as const;

/** All sessions in one map. The number in a place says in how many something was found: never how strong it was. */
export function OverlayMap({ recurring }: { readonly recurring: Recurring }) {
  const pictures = useMemo(() => {
    const body = overlayBody(recurring);
    return mapViews.map((view) => ({
      view,
      things: mapPicture({ ...look, view, body }).map((thing) => withCount(thing, recurring)),
    }));
  }, [recurring]);
  return <MapViews pictures={pictures} words={inWords(recurring)} />;
}

function withCount(thing: MapPrimitive, { findings }: Recurring): MapPrimitive {
  if (thing.kind !== 'symbol' || thing.symbol !== 'step' || thing.about?.kind !== 'structure') return thing;
  const { structure, side } = thing.about;
  const found = findings.find((each) => each.structure === structure && each.side === side);
  return { ...thing, text: String(found?.count ?? '') };
}

function inWords({ regions, findings, sessionCount: count }: Recurring): string {
  return [
    ...regions.map(({ region, count: found }) => ({
      place: t('course.map.hurts', { place: termsEn.region[region] }),
      found,
    })),
    ...findings.map(({ structure, side, count: found }) => ({
      place: `${termsEn.structure[structure]}, ${termsEn.side[side]}`,
      found,
    })),
  ]
    .map(({ place, found }) => t('course.map.overlayPlace', { place, found, count }))
    .join('; ');
}
