import { t } from '#renderer/i18n/i18n.ts';
import { SessionStripPicture } from '#renderer/parts/progress/SessionStripPicture.tsx';
import { type Cursor, useCursor } from './cursor.ts';
import type { CourseLayout } from './layout.ts';
import type { Moment } from './moments.ts';

type CourseStripProps = {
  readonly layout: Pick<CourseLayout, 'strip'>;
  readonly moments: readonly Moment[];
  readonly cursor: Cursor;
  readonly width: number;
};

/** What was done in each session, with the line of the cursor. */
export function CourseStrip({ layout: { strip }, moments, cursor, width }: CourseStripProps) {
  const read = useCursor(cursor);
  const moment = read === null ? undefined : moments[read];
  return <SessionStripPicture strip={strip} width={width} gapWords={gapWords} readX={moment?.x ?? null} />;
}

/** A gap is six weeks or more: weeks say enough. */
const gapWords = (days: number): string => t('progress.weeks', { count: Math.round(days / 7) });
