import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './CourseCharts.module.css';
import { type Cursor, moved, useCursor } from './cursor.ts';

type CursorSliderProps = {
  readonly cursor: Cursor;
  /** How many moments can be read. */
  readonly count: number;
  /** Everything of a moment in words. */
  readonly speak: (index: number) => string;
  readonly frame: Ref<HTMLDivElement>;
  readonly children: ReactNode;
};

/** The one place where keys move through the sessions of all panels. What is read is said. */
export function CursorSlider({ cursor, count, speak, frame, children }: CursorSliderProps) {
  const read = useCursor(cursor);
  const last = Math.max(0, count - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(event.key, read, last);
    if (next === undefined) return;
    event.preventDefault();
    cursor.set(next);
  };
  return (
    <div
      ref={frame}
      className={classes.slider}
      role="slider"
      tabIndex={0}
      aria-label={t('progress.cursor')}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, count)}
      aria-valuenow={(read ?? last) + 1}
      aria-valuetext={speak(read ?? last)}
      onKeyDown={onKeyDown}
      onBlur={() => cursor.set(null)}
    >
      {children}
    </div>
  );
}
