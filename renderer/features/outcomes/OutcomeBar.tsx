import { useId } from 'react';
import { episodesIn, type Outcome, type OutcomeCounts, outcomes } from '#domain/outcomes/outcome.ts';
import classes from './OutcomeBar.module.css';

const width = 112;
const height = 12;

/** What a part of the bar is filled with: told apart without colour. */
const fills = {
  better: 'solid',
  'not-clearly-different': 'hatched',
  worse: 'dark',
  'no-room': 'dotted',
  'not-judged': 'dotted',
  'not-comparable': 'empty',
  'one-value': 'empty',
  none: 'empty',
} as const satisfies Record<Outcome, string>;

/** All episodes of a line as one bar, in the order of the columns. The numbers beside it say the same. */
export function OutcomeBar({ counts }: { readonly counts: OutcomeCounts }) {
  const id = useId();
  const all = episodesIn(counts);
  let end = 0;
  const parts = outcomes.map((outcome) => {
    const start = end;
    const size = all === 0 ? 0 : (counts[outcome] / all) * width;
    end += size;
    return { outcome, start, size };
  });
  return (
    <svg
      className={classes.bar}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <Patterns id={id} />
      {parts.map(({ outcome, start, size }) =>
        size === 0 ? null : (
          <Part key={outcome} id={id} outcome={outcome} x={start} width={size} height={height} />
        ),
      )}
    </svg>
  );
}

/** What a column looks like in the bar. */
export function Swatch({ outcome }: { readonly outcome: Outcome }) {
  const id = useId();
  return (
    <svg className={classes.swatch} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      <Patterns id={id} />
      <Part id={id} outcome={outcome} x={0} width={12} height={12} />
    </svg>
  );
}

type PartProps = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly x: number;
  readonly width: number;
  readonly height: number;
};

function Part({ id, outcome, x, width: size, height: tall }: PartProps) {
  const fill = fills[outcome];
  const inset = 0.5;
  const place = { x: x + inset, y: inset, width: Math.max(size - 2 * inset, 0.5), height: tall - 2 * inset };
  return (
    <>
      <rect className={classes[fill]} {...place} />
      {(fill === 'hatched' || fill === 'dotted') && <rect fill={`url(#${id}-${fill})`} {...place} />}
    </>
  );
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path className={classes.ink} d="M-1 1 1 -1M0 4 4 0M3 5 5 3" />
      </pattern>
      <pattern id={`${id}-dotted`} width="3" height="3" patternUnits="userSpaceOnUse">
        <circle className={classes.dot} cx="1.5" cy="1.5" r="0.75" />
      </pattern>
    </defs>
  );
}
