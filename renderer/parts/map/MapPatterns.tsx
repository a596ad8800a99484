import { memo } from 'react';
import classes from './map.module.css';

/** Names of the patterns of one drawing. Two drawings on a page have patterns of their own. */
export type PatternNames = {
  readonly dots: string;
  readonly referral: string;
  readonly locked: string;
  /** Closer lines for more: steps 1 to 4. */
  readonly steps: readonly string[];
};

export function patternNames(id: string): PatternNames {
  const name = (what: string) => `map-${id.replace(/[^a-zA-Z0-9]/g, '')}-${what}`;
  return {
    dots: name('dots'),
    referral: name('referral'),
    locked: name('locked'),
    steps: [1, 2, 3, 4].map((step) => name(`step-${step}`)),
  };
}

export const patternFill = (name: string): string => `url(#${name})`;

/** Units of the map between the lines of a finding, from step 1 to step 4. */
const gaps = [22, 16, 11, 7];

/** What stands for a meaning beside its colour: dots, lines and hatches. */
export const MapPatterns = memo(function MapPatterns({ names }: { readonly names: PatternNames }) {
  return (
    <defs>
      <pattern id={names.dots} width="14" height="14" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="2.4" className={classes.dot} />
        <circle cx="11" cy="11" r="2.4" className={classes.dot} />
      </pattern>
      {names.steps.map((name, index) => {
        const gap = gaps[index] ?? 7;
        return (
          <pattern
            key={name}
            id={name}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(90)"
          >
            <line x1="0" y1="0" x2="0" y2={gap} className={classes.stepLine} />
          </pattern>
        );
      })}
      <pattern
        id={names.referral}
        width="12"
        height="12"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="12" className={classes.referralLine} />
      </pattern>
      <pattern id={names.locked} width="14" height="14" patternUnits="userSpaceOnUse">
        <path d="M0 0L14 14M14 0L0 14" className={classes.lockedLine} />
      </pattern>
    </defs>
  );
});
