import { useId, useMemo } from 'react';
import type { MapArea, MapPrimitive, MapSymbol } from '#domain/anatomy/map/picture.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapPatterns, patternNames } from '#renderer/parts/map/MapPatterns.tsx';
import { MapThing } from '#renderer/parts/map/MapThing.tsx';
import mapClasses from '#renderer/parts/map/map.module.css';
import type { MarkMode } from './MapSwitches.tsx';
import classes from './map-column.module.css';

const box = 'M4 4H56V36H4Z';

const area = (role: MapArea['role'], step: MapArea['step'] = null): MapPrimitive => ({
  kind: 'area',
  key: `${role} ${step}`,
  role,
  d: box,
  about: null,
  step,
});
const sign = (symbol: MapSymbol['symbol'], text: string): MapPrimitive => ({
  kind: 'symbol',
  key: symbol,
  symbol,
  x: 30,
  y: 20,
  text,
  about: null,
});

const client = [{ key: 'pain', things: [area('pain')] }] as const;
const findings = [
  { key: 'finding', things: [area('finding', 3), sign('step', '3')] },
  { key: 'treated', things: [area('treated'), sign('treated', 'T')] },
  { key: 'active', things: [sign('active', '1')] },
  { key: 'latent', things: [sign('latent', '1')] },
  { key: 'referral', things: [area('referral')] },
  { key: 'locked', things: [area('locked'), sign('locked', '')] },
] as const;

type MapLegendProps = { readonly mode: MarkMode; readonly showsEarlier: boolean };

/** What the colours, patterns and signs mean, drawn as on the map itself. */
export function MapLegend({ mode, showsEarlier }: MapLegendProps) {
  const id = useId();
  const patterns = useMemo(() => patternNames(id), [id]);
  const rows = mode === 'client' ? client : findings;
  return (
    <section className={classes.legend} aria-label={t('map.legend.title')}>
      <svg className={classes.defs} aria-hidden="true">
        <MapPatterns names={patterns} />
      </svg>
      <ul>
        {rows.map(({ key, things }) => (
          <li key={key}>
            <svg viewBox="0 0 60 40" className={mapClasses.key} aria-hidden="true">
              {things.map((thing) => (
                <MapThing key={thing.key} thing={thing} patterns={patterns} />
              ))}
            </svg>
            <span>{t(`map.legend.${key}`)}</span>
          </li>
        ))}
        {showsEarlier && (
          <li>
            <span className={classes.badgeKey}>{t('map.history.badge', { count: 3 })}</span>
            <span>{t('map.legend.earlier')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
