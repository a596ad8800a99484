import { Skeleton, VisuallyHidden } from '@mantine/core';
import classes from './DelayedSkeleton.module.css';
import { useDelayed } from './use-delayed.ts';

export interface DelayedSkeletonProps {
  /** Said to screen readers once it shows, e.g. `Loading clients`. */
  readonly label: string;
  readonly rows?: number;
  /** Height of a row in pixels. */
  readonly rowHeight?: number;
  /** Milliseconds before anything shows. */
  readonly delay?: number;
}

/** Stands in where there is no earlier content to keep, and only when loading takes longer than a blink. */
export function DelayedSkeleton({ label, rows = 3, rowHeight = 20, delay = 200 }: DelayedSkeletonProps) {
  const visible = useDelayed(true, delay);
  return (
    <div className={classes.root} role="status" aria-busy="true">
      {visible && (
        <>
          <VisuallyHidden>{label}</VisuallyHidden>
          {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
            <Skeleton key={row} height={rowHeight} animate={false} />
          ))}
        </>
      )}
    </div>
  );
}
