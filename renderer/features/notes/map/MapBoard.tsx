import { memo, type ReactNode, useMemo } from 'react';
import type { MapLook, StructurePlace } from '#domain/anatomy/map/picture.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapDrawing, mapBox } from '#renderer/parts/map/MapDrawing.tsx';
import { MapSides } from '#renderer/parts/map/MapSides.tsx';
import { useDraftValue, useVerdict } from '../draft-context.tsx';
import classes from './board.module.css';
import type { MapChoice } from './MapSwitches.tsx';
import { PenSurface } from './PenSurface.tsx';
import { lockedPlaces, pictureKeeper } from './picture-keeper.ts';

type MapBoardProps = {
  readonly choice: MapChoice;
  readonly referralOf: StructurePlace | null;
  /** What can be chosen. */
  readonly children: ReactNode;
};

/** The drawing with what is marked in it, and on top of it what can be chosen. */
export function MapBoard({ choice, referralOf, children }: MapBoardProps) {
  const { view, mode, isPenOn } = choice;
  return (
    <div className={classes.board}>
      <Drawing choice={choice} referralOf={referralOf} />
      <MapSides view={view} />
      <svg className={classes.choices} viewBox={mapBox} data-mode={mode}>
        <title>{t(`map.board.${view}`)}</title>
        <desc>{t('map.board.hint')}</desc>
        {children}
      </svg>
      {isPenOn && <PenSurface section={mode === 'client' ? 'subjective' : 'objective'} view={view} />}
    </div>
  );
}

const Drawing = memo(function Drawing({ choice, referralOf }: Omit<MapBoardProps, 'children'>) {
  const { view, mode, layer } = choice;
  const verdict = useVerdict();
  const keeper = useMemo(() => {
    const look: MapLook = {
      view,
      mode,
      layer: mode === 'findings' ? layer : null,
      locked: lockedPlaces(verdict),
      referralOf,
      hasLabels: mode === 'findings',
    };
    return pictureKeeper(look);
  }, [view, mode, layer, verdict, referralOf]);
  return <MapDrawing things={useDraftValue(keeper)} />;
});
