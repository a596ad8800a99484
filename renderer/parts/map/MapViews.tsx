import type { MapView } from '#domain/anatomy/body-map.ts';
import type { MapPrimitive } from '#domain/anatomy/map/picture.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapSides } from './MapSides.tsx';
import classes from './map.module.css';

type MapViewsProps = {
  readonly pictures: readonly { readonly view: MapView; readonly things: readonly MapPrimitive[] }[];
  /** What is on them, for those who do not see it. */
  readonly words: string;
};

/** Pictures of the map beside each other, each with its name and its sides. */
export function MapViews({ pictures, words }: MapViewsProps) {
  return (
    <div role="img" aria-label={words} className={classes.views}>
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
