import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import classes from './CourseCharts.module.css';

/** Where nothing can be measured, as in a window that is not shown. */
const assumedWidth = 720;

/**
 * Measures the column of the pictures before anything is drawn in it: to lay out a course of years for a width that was
 * guessed, and at once again for the real one, would double the work of opening it.
 */
export function WithWidth({ children }: { readonly children: (width: number) => ReactNode }) {
  const column = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measured = column.current?.clientWidth ?? 0;
    setWidth((known) => known ?? (measured > 0 ? measured : assumedWidth));
  }, []);
  if (width !== null) return children(width);
  return (
    <div className={classes.root}>
      <div className={classes.row}>
        <div className={classes.words} />
        <div ref={column} />
      </div>
    </div>
  );
}
