import { memo, useId, useMemo } from 'react';
import { mapHeight, mapWidth } from '#domain/anatomy/body-map.ts';
import type { MapPrimitive } from '#domain/anatomy/map/picture.ts';
import { MapPatterns, patternNames } from './MapPatterns.tsx';
import { MapThing } from './MapThing.tsx';
import classes from './map.module.css';

export const mapBox = `0 0 ${mapWidth} ${mapHeight}`;

/** A picture of the map as SVG, for the eyes. Who shows it says in words what is on it. */
export const MapDrawing = memo(function MapDrawing({ things }: { readonly things: readonly MapPrimitive[] }) {
  const id = useId();
  const patterns = useMemo(() => patternNames(id), [id]);
  return (
    <svg className={classes.picture} viewBox={mapBox} aria-hidden="true" focusable="false">
      <MapPatterns names={patterns} />
      {things.map((thing) => (
        <MapThing key={thing.key} thing={thing} patterns={patterns} />
      ))}
    </svg>
  );
});
