import type { MapView, MarkStroke } from '#domain/anatomy/body-map.ts';
import { mapHeight, mapWidth } from '#domain/anatomy/body-map.ts';
import { inkShare } from '#domain/anatomy/map/map-picture.ts';
import { inkPaths } from '#domain/consents/ink.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './board.module.css';
import { type MarkSection, useMarkPen } from './use-mark-pen.ts';

type PenSurfaceProps = {
  readonly section: MarkSection;
  readonly view: MapView;
};

/** What takes the pen while it is on: it lies over the picture, so that a line chooses nothing. */
export function PenSurface({ section, view }: PenSurfaceProps) {
  const { line, handlers } = useMarkPen(section, view);
  return (
    <div
      role="img"
      aria-label={t('map.ink.on')}
      className={classes.surface}
      data-hue={section === 'subjective' ? 'client' : 'findings'}
      {...handlers}
    >
      {line !== null && <Line line={line} />}
    </div>
  );
}

function Line({ line }: { readonly line: MarkStroke }) {
  return (
    <svg className={classes.inkLine} viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-hidden="true">
      {inkPaths(line.points).map(({ d, width }) => (
        <path key={d} d={d} strokeWidth={width * inkShare} />
      ))}
    </svg>
  );
}
