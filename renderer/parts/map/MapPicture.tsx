import { useMemo } from 'react';
import { mapViews } from '#domain/anatomy/body-map.ts';
import { mapInWords } from '#domain/anatomy/map/in-words.ts';
import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import type { MapBody } from '#domain/anatomy/map/marked.ts';
import type { MapLook } from '#domain/anatomy/map/picture.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapSides } from './MapSides.tsx';
import classes from './map.module.css';

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
  return (
    <div role="img" aria-label={mapInWords(body, 'en')} className={classes.views}>
      {pictures.map(({ view, things }) => (
        <div key={view} className={classes.view} aria-hidden="true">
          <div className={classes.frame}>
            <MapDrawing things={things} />
            <MapSides view={view} />
          </div>
          <span>{t(`map.view.${view}`)}</span>
        </div>
      ))}
    </div>
  );
}

function hasMarks({ subjective, objective }: MapBody): boolean {
  const lists = [subjective.regions, subjective.marks, objective.findings, objective.marks];
  return lists.some((list) => list.length > 0);
}
