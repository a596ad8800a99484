import { legs } from '../anatomy/areas.ts';
import type { DatedHealth } from '../health/pregnancy.ts';
import { pregnancyWeeksOn } from '../health/pregnancy.ts';
import { onBothSides } from './places.ts';
import type { Limit, Position } from './verdict.ts';

/**
 * Uncomplicated pregnancy (Mueller and Grunwald 2021, PMC8396946, and the clinical rules of the project, 4.2):
 * side-lying or half sitting, not flat on the back after about 20 weeks, no strong leg work because of clots. Strong
 * begins at pressure 4; the legs are held to 3.
 */
export const flatSupineUntilWeek = 20;
const legPressure = 3;

export function pregnancyLegs(): readonly Limit[] {
  return onBothSides(legs).map((place) => ({
    place,
    isLocked: false,
    pressure: legPressure,
    notAllowed: ['deep'],
  }));
}

/** Weeks that nobody noted are not taken for few. */
export function pregnancyPosition(health: DatedHealth, day: string): Position {
  const weeks = pregnancyWeeksOn(health, day);
  return weeks !== null && weeks <= flatSupineUntilWeek ? 'side-lying' : 'not-flat-supine';
}
