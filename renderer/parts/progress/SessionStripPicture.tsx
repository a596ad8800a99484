import { memo } from 'react';
import type { SessionStrip } from '#domain/progress/chart/types.ts';
import classes from './SessionStripPicture.module.css';

type SessionStripPictureProps = {
  readonly strip: SessionStrip;
  readonly width: number;
  /** How long a stretch without a session was, such as *9 weeks*. */
  readonly gapWords: (days: number) => string;
  /** Where the session stands that is read. */
  readonly readX: number | null;
};

/** Width of a tick by its pressure: the stronger, the broader. Without a pressure as the weakest. */
const tickPen = (pressure: number | null): number => 1 + (pressure ?? 1) * 0.5;

/**
 * What was done, below the panels: a tick for each session, as high as it was long and as broad as it was strong, a
 * triangle where it flared up, hatching where nobody came, and a row of dots for each technique.
 */
export function SessionStripPicture({ readX, ...drawn }: SessionStripPictureProps) {
  const { strip, width } = drawn;
  const height = strip.bottom + 2;
  return (
    <svg
      className={classes.root}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <StillStrip {...drawn} />
      {readX !== null && (
        <line className={classes.cursor} x1={readX} x2={readX} y1={strip.top} y2={strip.bottom} />
      )}
    </svg>
  );
}

const StillStrip = memo(function StillStrip({ strip, gapWords }: Omit<SessionStripPictureProps, 'readX'>) {
  const { left, right, top, base } = strip;
  return (
    <>
      {strip.gaps.map(({ from, to, days }) => (
        <g key={from}>
          <path className={classes.gap} data-part="gap" d={hatching(from + 4, to - 4, top + 6, base - 1)} />
          <text className={classes.words} x={(from + to) / 2} y={(top + base) / 2 + 6} textAnchor="middle">
            {gapWords(days)}
          </text>
        </g>
      ))}
      <path className={classes.axis} d={`M${left},${base}L${right},${base}`} />
      {strip.ticks.map(({ pressure, path }) => (
        <path
          key={pressure ?? 'none'}
          className={classes.tick}
          data-part="ticks"
          d={path}
          strokeWidth={tickPen(pressure)}
        />
      ))}
      <path className={classes.unknown} data-part="unknown" d={strip.unknown} />
      <path className={classes.flare} data-part="flares" d={strip.flares} />
      {strip.lanes.map(({ technique, letter, y, dots }) => (
        <g key={technique}>
          <path className={classes.lane} d={`M${left},${y}L${right},${y}`} />
          <text className={classes.letter} x={left - 8} y={y} dy="0.35em" textAnchor="end">
            {letter}
          </text>
          <path className={classes.dots} data-part="lane" d={dots} />
        </g>
      ))}
    </>
  );
});

const hatchStep = 6;

/** Slanting lines within a box. */
function hatching(left: number, right: number, top: number, bottom: number): string {
  const height = bottom - top;
  let path = '';
  for (let x = left; x + height <= right; x += hatchStep) path += `M${x},${bottom}L${x + height},${top}`;
  return path;
}
