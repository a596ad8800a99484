import { tickInWords } from '#domain/progress/chart/number-words.ts';
import type { Panel, TimeAxis } from '#domain/progress/chart/types.ts';
import classes from './PanelPicture.module.css';

type PanelAxesProps = {
  readonly panel: Panel;
  readonly axis: TimeAxis;
  readonly targetWords: string;
};

/** The band of no change that counts, the scale, the baseline and the target; the words of the days stand below the last panel. */
export function PanelAxes({ panel, axis, targetWords }: PanelAxesProps) {
  const { left, right, top, bottom, band, baseline, target } = panel;
  return (
    <>
      {band !== null && (
        <>
          <rect
            className={classes.band}
            data-part="band"
            x={left}
            width={right - left}
            y={band.top}
            height={band.bottom - band.top}
          />
          <path
            className={classes.edge}
            d={`M${left},${band.top}L${right},${band.top}M${left},${band.bottom}L${right},${band.bottom}`}
          />
        </>
      )}
      <path className={classes.grid} d={panel.ticks.map(({ y }) => `M${left},${y}L${right},${y}`).join('')} />
      {panel.ticks.map(({ value, y }) => (
        <text key={value} className={classes.tick} x={left - 8} y={y} dy="0.35em" textAnchor="end">
          {tickInWords(value, panel)}
        </text>
      ))}
      {baseline !== null && (
        <line
          className={classes.baseline}
          data-part="baseline"
          x1={left}
          x2={right}
          y1={baseline.y}
          y2={baseline.y}
        />
      )}
      {target !== null && (
        <>
          <line
            className={classes.target}
            data-part="target"
            x1={left}
            x2={right}
            y1={target.y}
            y2={target.y}
          />
          <text
            className={classes.targetWords}
            x={left + 4}
            y={target.y - top < 16 ? target.y + 13 : target.y - 5}
          >
            {targetWords}
          </text>
        </>
      )}
      <path className={classes.axis} d={`M${left},${top}L${left},${bottom}L${right},${bottom}`} />
      <path
        className={classes.axis}
        d={axis.ticks.map(({ x }) => `M${x},${bottom}L${x},${bottom + 4}`).join('')}
      />
    </>
  );
}
