import { memo, useMemo } from 'react';
import type { MapView } from '#domain/anatomy/body-map.ts';
import { mapInWords } from '#domain/anatomy/map/in-words.ts';
import { mapPicture } from '#domain/anatomy/map/map-picture.ts';
import { mapBodyOf } from '#domain/progress/map-course.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { MapDrawing } from '#renderer/parts/map/MapDrawing.tsx';
import classes from './course.module.css';

/** The map of each session, small, oldest first. The front is drawn only where a session has something on it. */
export function SmallMaps({ sessions }: { readonly sessions: readonly ProgressSession[] }) {
  return (
    <ol className={classes.smallMaps}>
      {sessions.map((session) => (
        <SmallMap key={session.sessionId} session={session} />
      ))}
    </ol>
  );
}

const SmallMap = memo(function SmallMap({ session }: { readonly session: ProgressSession }) {
  const dates = useDates();
  const body = useMemo(() => mapBodyOf(session.facts), [session]);
  const pictures = useMemo(() => {
    const drawn = (view: MapView) => ({ view, things: mapPicture({ ...look, view, body }) });
    const [back, front] = [drawn('back'), drawn('front')];
    return front.things.some(
      ({ kind, ...thing }) => kind !== 'label' && 'about' in thing && thing.about !== null,
    )
      ? [back, front]
      : [back];
  }, [body]);
  return (
    <li className={classes.smallMap}>
      <span className={classes.smallDate}>{dates.shortDay(session.date)}</span>
      <div
        role="img"
        aria-label={`${dates.day(session.date)}: ${mapInWords(body, 'en') || t('course.map.notLooked')}`}
        className={classes.smallViews}
      >
        {pictures.map(({ view, things }) => (
          <div key={view} className={classes.smallFrame}>
            <MapDrawing things={things} />
          </div>
        ))}
      </div>
    </li>
  );
});

const look = { mode: 'both', layer: null, locked: [], referralOf: null, hasLabels: false } as const;
