import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMap } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { MapCourse as Course } from '#domain/progress/map-course.ts';
import { mapCourse } from '#domain/progress/map-course.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './course.module.css';
import { MapTable } from './MapTable.tsx';
import { OverlayMap } from './OverlayMap.tsx';
import { SmallMaps } from './SmallMaps.tsx';

/** Sessions beside each other at a time: they fit on the page, and a course over years is turned like one. */
const pageSize = 8;

/** Where it hurt and what was found: all sessions in one map, and session by session. */
export function MapCourse({ sessions }: { readonly sessions: readonly ProgressSession[] }) {
  const course = useMemo(() => mapCourse(sessions), [sessions]);
  return (
    <Section title={t('course.map.title')}>
      {course.markedCount === 0 ? (
        <EmptyState icon={IconMap} title={t('course.map.noneTitle')}>
          {t('course.map.noneText')}
        </EmptyState>
      ) : (
        <Maps sessions={sessions} course={course} />
      )}
    </Section>
  );
}

type MapsProps = { readonly sessions: readonly ProgressSession[]; readonly course: Course };

function Maps({ sessions, course }: MapsProps) {
  const [end, setEnd] = useState<number | null>(null);
  const count = sessions.length;
  const last = Math.min(end ?? count, count);
  const first = Math.max(0, last - pageSize);
  const shown = sessions.slice(first, last);
  return (
    <div className={classes.maps}>
      <div className={classes.overlay}>
        <h3>{count === 1 ? t('course.map.overlayOne') : t('course.map.overlay', { count })}</h3>
        <OverlayMap recurring={course.recurring} />
        <p className={classes.quiet}>{t('course.map.overlayNote')}</p>
      </div>
      <div className={classes.each}>
        <div className={classes.eachHead}>
          <h3>{t('course.map.each')}</h3>
          {count > pageSize && (
            <>
              <span className={classes.range} role="status">
                {t('course.map.range', { from: first + 1, to: last, count })}
              </span>
              <Button
                variant="default"
                size="xs"
                aria-label={t('course.map.earlier')}
                disabled={first === 0}
                onClick={() => setEnd(Math.max(pageSize, first))}
              >
                <Icon of={IconChevronLeft} size={16} />
              </Button>
              <Button
                variant="default"
                size="xs"
                aria-label={t('course.map.later')}
                disabled={last === count}
                onClick={() => setEnd(Math.min(count, last + pageSize))}
              >
                <Icon of={IconChevronRight} size={16} />
              </Button>
            </>
          )}
        </div>
        <SmallMaps sessions={shown} />
        <MapTable rows={course.rows} recurring={course.recurring} sessions={shown} first={first} />
        <p className={classes.quiet}>{t('course.map.key')}</p>
      </div>
    </div>
  );
}
