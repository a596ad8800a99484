import { type Detectable, type Movement, movementFacts, type RangeMethod } from './ranges.ts';

/** One value of a movement with what it must share with another to be compared. */
export type MeasuredRange = {
  readonly movement: Movement;
  readonly side: 'left' | 'right' | null;
  readonly method: RangeMethod;
  /** Make or kind; empty where it was not noted. */
  readonly device: string;
  readonly value: number | null;
};

/** A change that is more than the noise of measuring. */
export type DetectedChange = {
  /** The later value minus the earlier one, in the unit of the measure, to one decimal. */
  readonly change: number;
  readonly detectable: Detectable;
  /** Where the movement went, seen from the client: more of it, or less. */
  readonly direction: 'better' | 'worse';
};

/** Whether two values may be laid beside each other: the same movement, side and method, and no other device. */
export function isComparable(
  one: Omit<MeasuredRange, 'value'>,
  other: Omit<MeasuredRange, 'value'>,
): boolean {
  return (
    one.movement === other.movement &&
    one.side === other.side &&
    one.method === other.method &&
    isSameDevice(one.device, other.device)
  );
}

/** A device that was not noted may be the same one; two that were noted must be equal. */
function isSameDevice(one: string, other: string): boolean {
  const [first, second] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return first === '' || second === '' || first === second;
}

/**
 * A change between two values of the same method that reaches the published detectable change of the movement; null
 * where one is missing, they cannot be compared, none is published or the change is within the noise. A value alone
 * is never judged. Sources: Ekedahl 2012 (fingertip to floor), Tousignant 2005 (modified-modified Schober).
 */
export function judgeRange(earlier: MeasuredRange, later: MeasuredRange): DetectedChange | null {
  if (!isComparable(earlier, later)) return null;
  const { detectable, direction } = movementFacts[earlier.movement];
  const change = detectedChange(earlier.value, later.value, detectable);
  if (change === null || detectable === null) return null;
  const isMore = change > 0 === (direction === 'higher-is-better');
  return { change, detectable, direction: isMore ? 'better' : 'worse' };
}

/** The later value minus the earlier one where it reaches what can be detected, to one decimal; otherwise null. */
export function detectedChange(
  earlier: number | null,
  later: number | null,
  detectable: Detectable | null,
): number | null {
  if (earlier === null || later === null || detectable === null) return null;
  // Values have one decimal: their difference is brought back to that before it is compared.
  const change = Math.round((later - earlier) * 10) / 10;
  return Math.abs(change) >= detectable.change ? change : null;
}
