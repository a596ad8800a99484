import type { MapView } from '#domain/anatomy/body-map.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './map.module.css';

/** Which side of the picture is which of the client, as one sees a person from that side. */
export function MapSides({ view }: { readonly view: MapView }) {
  const [one, other] = view === 'back' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return (
    <div className={classes.sides} aria-hidden="true">
      <span>{t(`map.side.${one}`)}</span>
      <span>{t(`map.side.${other}`)}</span>
    </div>
  );
}
