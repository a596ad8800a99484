import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import { type CalendarDate, calendarDate, daysBetween } from '../dates/calendar-date.ts';
import { line, paragraph } from '../text.ts';

/** How the episode began (clinical data model, section S). */
export const onsetModes = ['sudden', 'gradual', 'after-lifting', 'after-trauma', 'unknown'] as const;
export type OnsetMode = (typeof onsetModes)[number];

export const stages = ['acute', 'subacute', 'chronic'] as const;
export type Stage = (typeof stages)[number];

/**
 * Two sets of limits are in use. `six-twelve`: acute under 6 weeks, subacute 6 to 12, chronic over 12 (the usual
 * set of guidelines on low back pain). `four-twelve`: under 4 and 4 to 12 weeks (as the ACP guideline of 2017 draws
 * them; textbook knowledge, so it is never printed). Days are stored, the label is derived, the practice may choose.
 */
export const stageSets = ['six-twelve', 'four-twelve'] as const;
export type StageSet = (typeof stageSets)[number];

/** Stage of an episode on a day, from its onset. */
export function stageOn(onset: CalendarDate, on: CalendarDate, set: StageSet = 'six-twelve'): Stage {
  const days = daysBetween(onset, on);
  if (days < acuteWeeks(set) * 7) return 'acute';
  return days <= 12 * 7 ? 'subacute' : 'chronic';
}

function acuteWeeks(set: StageSet): number {
  switch (set) {
    case 'six-twelve':
      return 6;
    case 'four-twelve':
      return 4;
    default:
      return assertNever(set);
  }
}

export const episodeFields = z.strictObject({
  /** The complaint in the client's words. */
  complaint: paragraph,
  onset: calendarDate,
  onsetIsApproximate: z.boolean(),
  onsetMode: z.enum(onsetModes),
  mechanism: paragraph,
  goals: paragraph,
  /** Plan of care as agreed, e.g. "weekly for four weeks". */
  plan: line,
});

export type EpisodeFields = z.output<typeof episodeFields>;
