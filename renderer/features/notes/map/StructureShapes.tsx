import { useMemo } from 'react';
import type { MapView } from '#domain/anatomy/body-map.ts';
import type { MapLayer } from '#domain/anatomy/map/shape.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import type { Choose } from './HitShape.tsx';
import { HitShapes } from './HitShapes.tsx';
import { type CountOf, countBadge, countWords } from './history-words.ts';
import { structuresIn } from './map-places.ts';
import { statesKeeper } from './shape-words.ts';

type StructureShapesProps = {
  readonly view: MapView;
  readonly layer: MapLayer;
  readonly openId: string | null;
  readonly countOf: CountOf | null;
  readonly onChoose: Choose;
};

/** The structures of a layer: one click opens one. */
export function StructureShapes({ view, layer, openId, countOf, onChoose }: StructureShapesProps) {
  const { verdictOf } = useDraft();
  const states = useDraftValue(useMemo(() => statesKeeper(verdictOf), [verdictOf]));
  const count = (place: string) => countOf?.(place) ?? null;
  return (
    <HitShapes
      key={`${view} ${layer}`}
      label={t('map.board.structures')}
      targets={structuresIn(view, layer)}
      isSelected={({ place }) => states[place]?.isFound ?? false}
      stateOf={({ place }) =>
        [states[place]?.words ?? '', countWords(count(place))].filter((words) => words !== '').join('; ')
      }
      badgeOf={({ place }) => countBadge(count(place))}
      openId={openId}
      onChoose={onChoose}
    />
  );
}
