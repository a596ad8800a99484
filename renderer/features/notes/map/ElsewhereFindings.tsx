import { useMemo } from 'react';
import type { MapView } from '#domain/anatomy/body-map.ts';
import type { MapLayer } from '#domain/anatomy/map/shape.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import classes from './map-column.module.css';
import { type StructureTarget, structureTargets } from './map-places.ts';
import { statesKeeper } from './shape-words.ts';

type ElsewhereFindingsProps = {
  readonly view: MapView;
  readonly layer: MapLayer;
  readonly onGo: (target: StructureTarget) => void;
};

/** Findings that lie in another view or layer than the one shown: one click goes there. */
export function ElsewhereFindings({ view, layer, onGo }: ElsewhereFindingsProps) {
  const { verdictOf } = useDraft();
  const states = useDraftValue(useMemo(() => statesKeeper(verdictOf), [verdictOf]));
  const isShown = (each: StructureTarget) => each.view === view && each.layer === layer;
  const shown = new Set(structureTargets.filter(isShown).map(({ place }) => place));
  const hidden = new Map(
    structureTargets
      .filter(({ place }) => states[place]?.isFound === true && !shown.has(place))
      .map((target) => [target.place, target]),
  );
  if (hidden.size === 0) return null;
  return (
    <div className={classes.block}>
      <p className={classes.heading}>{t('map.finding.elsewhere')}</p>
      <ul className={classes.chips}>
        {[...hidden.values()].map((target) => (
          <li key={target.place}>
            <button type="button" className={classes.go} onClick={() => onGo(target)}>
              {t('map.finding.onLayer', {
                name: target.name,
                view: t(`map.view.${target.view}`).toLowerCase(),
                layer: t(`map.layer.${target.layer}`).toLowerCase(),
              })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
