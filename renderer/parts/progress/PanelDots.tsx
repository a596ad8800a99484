import { dotPens } from '#domain/progress/chart/dot-size.ts';
import { numberInWords } from '#domain/progress/chart/number-words.ts';
import type { Panel } from '#domain/progress/chart/types.ts';
import { dotSizes } from './dot-sizes.ts';
import classes from './PanelPicture.module.css';

/** Lines and dots: a handful of paths, however many sessions there are. */
export function PanelDots({ panel }: { readonly panel: Panel }) {
  const { lines, dots, latest } = panel;
  const pens = dotPens(panel, dotSizes);
  return (
    <>
      <path className={classes.drop} data-part="drops" d={lines.drops} />
      <path className={classes.bridge} data-part="bridged" d={lines.bridged} strokeWidth={pens.line} />
      <path className={classes.line} data-part="solid" d={lines.solid} strokeWidth={pens.line} />
      <Hollow d={dots.after} part="after" pens={pens.ring} />
      <Hollow d={dots.same} part="same" pens={pens.same} />
      <path className={classes.dots} data-part="before" d={dots.before} strokeWidth={pens.dot} />
      <g className={classes.square}>
        <Hollow d={dots.apart} part="apart" pens={pens.square} />
      </g>
      {latest !== null && (
        <>
          <circle
            className={classes.latest}
            data-part="latest"
            cx={latest.x}
            cy={latest.y}
            r={dotSizes.most * 0.68}
          />
          <text className={classes.latestWords} x={panel.right + 6} y={latest.y} dy="0.35em">
            {numberInWords(latest.value, panel)}
          </text>
        </>
      )}
    </>
  );
}

type HollowProps = {
  readonly d: string;
  readonly part: string;
  readonly pens: { readonly outer: number; readonly inner: number };
};

/** A broad pen in the colour of the panel and a narrower one in that of the paper over it. */
function Hollow({ d, part, pens }: HollowProps) {
  if (d === '') return null;
  return (
    <>
      <path className={classes.dots} data-part={part} d={d} strokeWidth={pens.outer} />
      <path className={classes.inner} d={d} strokeWidth={pens.inner} />
    </>
  );
}
