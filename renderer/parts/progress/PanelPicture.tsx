import { memo } from 'react';
import { dotPens } from '#domain/progress/chart/dot-size.ts';
import type { Panel, PanelMark, TimeAxis } from '#domain/progress/chart/types.ts';
import { dotSizes } from './dot-sizes.ts';
import { PanelAxes } from './PanelAxes.tsx';
import { PanelDots } from './PanelDots.tsx';
import classes from './PanelPicture.module.css';

export type PanelPictureProps = {
  readonly panel: Panel;
  readonly axis: TimeAxis;
  readonly width: number;
  readonly height: number;
  /** Stands on the line of the target, such as *Target 3*. */
  readonly targetWords: string;
  /** What the pointer or the keyboard reads. */
  readonly read: PanelMark | null;
};

/**
 * The course of one measure as a drawing. Nothing is told by colour alone: before treatment dots are full, after it they
 * are rings, what was measured in another way is a square; the target is dashes with dots, and has its word. Who does not
 * see it reads the words and the table beside it.
 */
export function PanelPicture({ read, ...drawn }: PanelPictureProps) {
  const { panel, width, height } = drawn;
  const pen = dotPens(panel, dotSizes).dot + 5;
  return (
    <svg
      className={classes.root}
      data-source={panel.source}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <StillPanel {...drawn} />
      {read !== null && (
        <g>
          <line className={classes.cursor} x1={read.x} x2={read.x} y1={panel.top} y2={panel.bottom} />
          {[read.value, read.after].map(
            (place, index) =>
              place !== null && (
                <circle
                  key={index === 0 ? 'before' : 'after'}
                  className={classes.read}
                  cx={read.x}
                  cy={place.y}
                  r={pen / 2}
                />
              ),
          )}
        </g>
      )}
    </svg>
  );
}

/** Everything that stays as it is while the pointer moves. */
const StillPanel = memo(function StillPanel({ panel, axis, targetWords }: Omit<PanelPictureProps, 'read'>) {
  return (
    <>
      <PanelAxes panel={panel} axis={axis} targetWords={targetWords} />
      <PanelDots panel={panel} />
    </>
  );
});
