import { useMemo } from 'react';
import { mapViews } from '#domain/anatomy/body-map.ts';
import { mapInWords } from '#domain/anatomy/map/in-words.ts';
import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import type { MapBody } from '#domain/anatomy/map/marked.ts';
import type { MapLook } from '#domain/anatomy/map/picture.ts';
import { MapViews } from './MapViews.tsx';

const look: Omit<MapLook, 'view'> = {
  mode: 'both',
  layer: null,
  locked: [],
  referralOf: null,
  hasLabels: false,
};

/** Both views of the map of a note, to look at: everything that is marked, in words for those who do not see it. */
export function MapPicture({ body }: { readonly body: MapBody }) {
  const pictures = useMemo(
    () => mapViews.map((view) => ({ view, things: mapPicture({ ...look, view, body }) })),
    [body],
  );
  if (!hasMarks(body)) return null;
  return <MapViews pictures={pictures} words={mapInWords(body, 'en')} />;
}

function hasMarks({ subjective, objective }: MapBody): boolean {
  const lists = [subjective.regions, subjective.marks, objective.findings, objective.marks];
  return lists.some((list) => list.length > 0);
}
