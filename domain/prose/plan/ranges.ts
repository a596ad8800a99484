import { type DetectedChange, judgeRange } from '#domain/measures/range-change.ts';
import { type Movement, type RangeMethod, type RangeUnit, unitOf } from '#domain/measures/ranges.ts';
import { rowPath } from '#domain/notes/carried.ts';
import type { RangeEntry } from '#domain/notes/objective.ts';
import { grouped, type SidedPlace } from '../places.ts';
import type { Statement } from '../sentence.ts';
import { isSaid } from '../typed.ts';

/** One measured movement, before and after. */
export type RangeStatement = Statement<'range'> & {
  readonly movement: Movement;
  /** Both where left and right measured the same. */
  readonly side: SidedPlace['side'] | null;
  readonly method: RangeMethod;
  readonly device: string | null;
  readonly unit: RangeUnit;
  readonly before: number | null;
  readonly after: number | null;
  /** Only where it is more than the noise of measuring: a smaller one is not said (clinical data model, 2.2). */
  readonly change: DetectedChange | null;
  readonly isPainful: RangeEntry['isPainful'];
  readonly pain: number | null;
  readonly endFeel: string | null;
};

/** A row without a value and without a word of pain or end feel measured nothing, and says nothing. */
export function planRanges(ranges: readonly RangeEntry[]): readonly RangeStatement[] {
  const stated = ranges.filter(hasFound).map((entry) => ({ entry, what: whatOf(entry) }));
  return grouped(stated, ({ what }) => what).map((group) => ({
    kind: 'range',
    from: group.map(({ entry }) => rowPath('objective', 'ranges', entry.id)),
    side: sideOf(group.map(({ entry }) => entry.side)),
    ...(group[0] as (typeof stated)[number]).what,
  }));
}

function hasFound({ before, after, isPainful, pain, endFeel }: RangeEntry): boolean {
  return before !== null || after !== null || isPainful !== null || pain !== null || isSaid(endFeel);
}

function whatOf(entry: RangeEntry): Omit<RangeStatement, 'kind' | 'from' | 'side'> {
  const { movement, method, before, after } = entry;
  const measured = { movement, side: entry.side, method, device: entry.device };
  return {
    movement,
    method,
    device: isSaid(entry.device) ? entry.device : null,
    unit: unitOf(movement, method),
    before,
    after,
    change: judgeRange({ ...measured, value: before }, { ...measured, value: after }),
    isPainful: entry.isPainful,
    pain: entry.pain,
    endFeel: isSaid(entry.endFeel) ? entry.endFeel : null,
  };
}

/** Left, right, both where each is among them, or none. */
export function sideOf(sides: readonly ('left' | 'right' | null)[]): SidedPlace['side'] | null {
  const hasLeft = sides.includes('left');
  const hasRight = sides.includes('right');
  if (hasLeft && hasRight) return 'both';
  return hasLeft ? 'left' : hasRight ? 'right' : null;
}
