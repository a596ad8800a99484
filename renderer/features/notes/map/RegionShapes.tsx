import { useCallback } from 'react';
import type { MapView } from '#domain/anatomy/body-map.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftValue } from '../draft-context.tsx';
import { HitShapes } from './HitShapes.tsx';
import { type CountOf, countBadge, countWords } from './history-words.ts';
import { regionsIn } from './map-places.ts';
import { useRegionToggle } from './use-region-toggle.ts';

type RegionShapesProps = {
  readonly view: MapView;
  readonly countOf: CountOf | null;
};

/** The regions of a view in the client's words: one click marks one, another takes it back. */
export function RegionShapes({ view, countOf }: RegionShapesProps) {
  const chosen: readonly string[] = useDraftValue((body) => body.subjective.regions);
  const toggle = useRegionToggle();
  const choose = useCallback(
    (id: string) => {
      const target = regionsIn(view).find((each) => each.id === id);
      if (target !== undefined) toggle(target.region);
    },
    [view, toggle],
  );
  const count = (place: string) => countOf?.(place) ?? null;
  return (
    <HitShapes
      key={view}
      label={t('map.board.regions')}
      targets={regionsIn(view)}
      isSelected={({ place }) => chosen.includes(place)}
      stateOf={({ place }) => countWords(count(place))}
      badgeOf={({ place }) => countBadge(count(place))}
      openId={null}
      onChoose={choose}
    />
  );
}
