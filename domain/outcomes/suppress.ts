import { cheapestWay, type Step } from './cheapest-way.ts';

/**
 * Which counts of a table that is given away are not said. A rule of ours in the manner of national statistics offices
 * (threshold rule and secondary suppression; Hundepool et al., Statistical Disclosure Control, 2012): counts from 1 to
 * 4 become "fewer than 5", and further counts are withheld until nothing that was withheld follows from the rest.
 *
 * A table is read as a net: each count flows from one place to another, and what flows into a place flows out of it
 * again, as a row adds up to its total. A count cannot be worked out as long as some circle of withheld counts runs
 * through it, along which one can be added and one taken away so that every sum stays as it is. Where there is no such
 * circle the cheapest one is withheld (network method of Cox 1995).
 */
export type Flow = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** Said in any case. */
  readonly isFixed?: boolean;
};

export const smallBelow = 5;

/** `few`: below the threshold. `withheld`: larger, and not said because a small one would follow from it. */
export type Suppression = 'few' | 'withheld';
export type Suppressed = ReadonlyMap<string, Suppression>;

export function isSmall(count: number): boolean {
  return count > 0 && count < smallBelow;
}

/** The counts that are not said, by key. */
export function suppress(flows: readonly Flow[]): Suppressed {
  const hidden = new Set(
    flows.filter((each) => isSmall(each.value) && each.isFixed !== true).map(({ key }) => key),
  );
  for (const small of flows.filter(({ key }) => hidden.has(key))) {
    const circle = circleThrough(small, flows, hidden);
    if (circle === null) return everything(flows);
    for (const key of circle) hidden.add(key);
  }
  return new Map(
    flows.flatMap(({ key, value }): [string, Suppression][] =>
      hidden.has(key) ? [[key, value < smallBelow ? 'few' : 'withheld']] : [],
    ),
  );
}

/** Where no circle can be closed nothing of the table is said, not even which counts were small. */
function everything(flows: readonly Flow[]): Suppressed {
  return new Map(flows.flatMap(({ key, isFixed }) => (isFixed === true ? [] : [[key, 'withheld'] as const])));
}

/** The keys of the cheapest circle through a count, in either direction. */
function circleThrough(
  small: Flow,
  flows: readonly Flow[],
  hidden: ReadonlySet<string>,
): readonly string[] | null {
  const steps = flows.flatMap((each) => (each.key === small.key ? [] : stepsOf(each, hidden)));
  const ways = [
    canGrow(small.value) ? cheapestWay(steps, small.to, small.from) : null,
    canShrink(small.value) ? cheapestWay(steps, small.from, small.to) : null,
  ].filter((way) => way !== null);
  return ways.sort((one, other) => one.cost - other.cost)[0]?.keys ?? null;
}

/** How a count may be passed: along its flow where it can grow by one, against it where it can shrink by one. */
function stepsOf({ key, from, to, value, isFixed }: Flow, hidden: ReadonlySet<string>): readonly Step[] {
  if (isFixed === true) return [];
  // What is withheld already costs nothing; of the rest as few as possible, and the smaller rather than the larger.
  const cost = hidden.has(key) ? 0 : 1 + value / (value + 1);
  return [
    ...(canGrow(value) ? [{ key, cost, from, to }] : []),
    ...(canShrink(value) ? [{ key, cost, from: to, to: from }] : []),
  ];
}

// "Fewer than 5" says 0 to 4, "withheld" says 5 or more: a count that would have to leave its range could not be so.
const canGrow = (value: number): boolean => value !== smallBelow - 1;
const canShrink = (value: number): boolean => value !== 0 && value !== smallBelow;
