import { Button } from '@mantine/core';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { StructurePlace } from '#domain/anatomy/map/picture.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftValue } from '../draft-context.tsx';
import { EarlierSessions } from './EarlierSessions.tsx';
import { ElsewhereFindings } from './ElsewhereFindings.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import type { Choose } from './HitShape.tsx';
import { MapBoard } from './MapBoard.tsx';
import { MapLegend } from './MapLegend.tsx';
import { type MapChoice, MapSwitches } from './MapSwitches.tsx';
import classes from './map-column.module.css';
import { type StructureTarget, structureName, structureTargets } from './map-places.ts';
import { PenBar } from './PenBar.tsx';
import { PlacedPoint } from './PlacedPoint.tsx';
import { RegionList } from './RegionList.tsx';
import { RegionShapes } from './RegionShapes.tsx';
import { StructureShapes } from './StructureShapes.tsx';
import { useMapHistory } from './use-map-history.ts';
import { type OpenPlace, useOpenPlace } from './use-open-place.ts';
import { useAddedRows } from './use-treated-today.ts';

const firstChoice: MapChoice = {
  view: 'back',
  mode: 'client',
  layer: 'superficial',
  isPenOn: false,
  showsEarlier: false,
};

/** The low-back map of the note: where it hurts in the client's words, and what was found and treated. */
export const MapColumn = memo(function MapColumn() {
  const root = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState(firstChoice);
  const { view, mode, layer, isPenOn, showsEarlier } = choice;
  const { place, removed, open, change, remove, bringBack, close, current } = useOpenPlace();
  const addedRows = useAddedRows();
  const history = useMapHistory(showsEarlier);
  const referralOf = useReferral(place);
  const openId = place === null ? null : `${view} ${place.structure} ${place.mapSide}`;

  const choose = useCallback<Choose>(
    (id, spot) => {
      const target = structureTargets.find((each) => each.id === id);
      if (target === undefined) return;
      const at = current();
      const isOpen = at?.structure === target.structure && at.mapSide === target.side;
      if (!isOpen) open(target.structure, target.side);
      else if (spot !== null) change({ point: { view: target.view, ...spot } });
      // The keyboard has no place to set: it goes on to what is noted.
      else focusPanel(root.current);
    },
    [open, change, current],
  );
  const closePanel = () => {
    close();
    focusPlace(root.current, openId);
  };
  const goTo = (target: StructureTarget) => {
    setChoice((now) => ({ ...now, view: target.view, layer: target.layer }));
    open(target.structure, target.side);
  };
  const switchTo = (patch: Partial<MapChoice>) => {
    if (patch.mode !== undefined) close();
    setChoice((now) => ({ ...now, ...patch }));
  };

  return (
    <div ref={root} className={classes.column}>
      <MapSwitches choice={choice} onChange={switchTo} />
      <MapBoard choice={choice} referralOf={referralOf}>
        {mode === 'client' ? (
          <RegionShapes view={view} countOf={history.countOf} />
        ) : (
          <>
            <StructureShapes
              view={view}
              layer={layer}
              openId={openId}
              countOf={history.countOf}
              onChoose={choose}
            />
            <PlacedPoint place={place} view={view} />
          </>
        )}
      </MapBoard>
      {isPenOn && <PenBar section={mode === 'client' ? 'subjective' : 'objective'} view={view} />}
      {mode === 'client' && <RegionList />}
      {mode === 'findings' && place !== null && (
        <FindingPanel
          key={`${place.structure} ${place.mapSide}`}
          place={place}
          addedRows={addedRows}
          onChange={change}
          onRemove={() => {
            remove();
            focusPlace(root.current, openId);
          }}
          onClose={closePanel}
        />
      )}
      {mode === 'findings' && place === null && !isPenOn && (
        <p className={classes.quiet}>{t('map.finding.noneYet')}</p>
      )}
      <div role="status">
        {removed !== null && (
          <div className={classes.removed}>
            <span>
              {t('map.finding.removed', {
                name: structureName(removed.finding.structure, removed.finding.side),
              })}
            </span>
            <Button variant="subtle" size="xs" onClick={() => bringBack(removed)}>
              {t('common.undo')}
            </Button>
          </div>
        )}
      </div>
      {mode === 'findings' && <ElsewhereFindings view={view} layer={layer} onGo={goTo} />}
      {showsEarlier && <EarlierSessions history={history} />}
      <MapLegend mode={mode} showsEarlier={showsEarlier} />
    </div>
  );
});

/** The structure whose often described referral is shown: the open one, once a trigger point is noted there. */
function useReferral(place: OpenPlace | null): StructurePlace | null {
  const state = useDraftValue(
    ({ objective }) => objective.findings.find(({ id }) => id === place?.findingId)?.triggerPoint ?? null,
  );
  const structure = place?.structure ?? null;
  const side = place?.mapSide ?? null;
  const isThere = state === 'latent' || state === 'active';
  return useMemo(
    () => (structure === null || side === null || !isThere ? null : { structure, side }),
    [structure, side, isThere],
  );
}

function focusPanel(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[data-scale] input[tabindex="0"]')?.focus();
}

/** Gives the focus back to the shape; where another view is shown meanwhile, to the map's one tab stop. */
function focusPlace(root: HTMLElement | null, id: string | null): void {
  const shape = root?.querySelector<SVGGElement>(`[data-place="${id}"]`);
  (shape ?? root?.querySelector<SVGGElement>('[role="option"][tabindex="0"]'))?.focus();
}
