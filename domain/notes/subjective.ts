import { z } from 'zod';
import { mapMarks } from '../anatomy/body-map.ts';
import { painRegions, sides } from '../anatomy/structures.ts';
import { line, longText } from '../text.ts';
import { measured, minutesOfDay, onScale, painScore, rowId, scale } from './scale.ts';

// The choices of section S are those of the clinical data model, 2.1.

export const painQualities = [
  'ache',
  'dull',
  'sharp',
  'stabbing',
  'burning',
  'throbbing',
  'cramping',
  'tight',
  'shooting',
  'electric',
  'pins-and-needles',
  'numb',
] as const;

export const provocations = [
  'sitting',
  'standing',
  'walking',
  'bending-forward',
  'bending-back',
  'twisting',
  'lifting',
  'coughing',
  'lying',
  'rolling-in-bed',
  'morning',
  'end-of-day',
  'driving',
  'stress',
] as const;

export const reliefs = [
  'rest',
  'movement',
  'heat',
  'cold',
  'position',
  'massage',
  'medication',
  'other',
] as const;
export const radiations = ['none', 'buttock', 'thigh', 'below-knee', 'both-legs'] as const;
export const changes = ['better', 'same', 'worse'] as const;
export const homeCareAmounts = ['most-days', 'some', 'none'] as const;

/** The time that pain scores are about: the last 24 hours unless the therapist chooses the last week. */
export const painWindows = ['day', 'week'] as const;
export type PainWindow = (typeof painWindows)[number];

/** How the complaint has gone since it began. */
export const courses = ['better', 'same', 'worse', 'fluctuating'] as const;
export const nightWakings = ['no', 'first-half', 'second-half', 'both-halves'] as const;
export const sleepPositions = ['back', 'front', 'left-side', 'right-side', 'changing'] as const;
/** Soreness after the session before this one; 48 hours is where a client should call (clinical rules, section 6). */
export const sorenessAfterLast = ['none', 'under-a-day', 'one-to-two-days', 'over-two-days'] as const;
export const workStatuses = ['usual', 'adapted', 'off-work', 'not-working'] as const;

/** The most activities that a client names (PSFS method: three, at most five). */
export const mostActivities = 5;

/** An activity that the client named, from 0 (cannot do it) to 10 (as well as before): higher is better. */
const activity = z.strictObject({ id: rowId, name: line, score: onScale('activity') });
export type Activity = z.output<typeof activity>;

export const subjective = z.strictObject({
  complaint: longText,
  painBefore: painScore,
  painBest: painScore,
  painWorst: painScore,
  painWindow: z.enum(painWindows),
  regions: z.array(z.enum(painRegions)).max(painRegions.length, 'too-large'),
  /** What the client drew or pointed to, as free lines on the map. */
  marks: mapMarks,
  qualities: z.array(z.enum(painQualities)).max(painQualities.length, 'too-large'),
  radiation: z.enum(radiations).nullable(),
  radiationSide: z.enum(sides).nullable(),
  /** The point farthest down that the client feels it. */
  distalPoint: line,
  aggravating: z.array(z.enum(provocations)).max(provocations.length, 'too-large'),
  easing: z.array(z.enum(reliefs)).max(reliefs.length, 'too-large'),
  course: z.enum(courses).nullable(),
  /** Episodes of low back pain in the last twelve months. */
  episodesLastYear: scale(0, 99),
  morningStiffness: minutesOfDay,
  nightWaking: z.enum(nightWakings).nullable(),
  changeSinceLast: z.enum(changes).nullable(),
  sorenessAfterLast: z.enum(sorenessAfterLast).nullable(),
  homeCare: z.enum(homeCareAmounts).nullable(),
  /** How much has changed since the first session, −5 (much worse) to 5 (completely better): asked from the second on. */
  globalChange: onScale('globalChange'),
  activities: z.array(activity).max(mostActivities, 'too-large'),
  /** How long each is possible, in minutes. */
  sittingTolerance: minutesOfDay,
  standingTolerance: minutesOfDay,
  walkingTolerance: minutesOfDay,
  workStatus: z.enum(workStatuses).nullable(),
  /** Sleep last week, 0 (very bad) to 10 (very good). */
  sleep: onScale('sleep'),
  /** Hours of sleep in a usual night of the last week. */
  sleepHours: measured(0, 24),
  sleepPosition: z.enum(sleepPositions).nullable(),
  /** Stress last week, 0 (none) to 10 (extreme). */
  stress: onScale('stress'),
  /** Minutes of physical activity in the last week. */
  activityMinutes: scale(0, 10_080),
  /** Medication taken today and when, as the client says it. */
  medication: line,
  words: longText,
});
export type Subjective = z.output<typeof subjective>;

export const emptySubjective: Subjective = {
  complaint: '',
  painBefore: null,
  painBest: null,
  painWorst: null,
  painWindow: 'day',
  regions: [],
  marks: [],
  qualities: [],
  radiation: null,
  radiationSide: null,
  distalPoint: '',
  aggravating: [],
  easing: [],
  course: null,
  episodesLastYear: null,
  morningStiffness: null,
  nightWaking: null,
  changeSinceLast: null,
  sorenessAfterLast: null,
  homeCare: null,
  globalChange: null,
  activities: [],
  sittingTolerance: null,
  standingTolerance: null,
  walkingTolerance: null,
  workStatus: null,
  sleep: null,
  sleepHours: null,
  sleepPosition: null,
  stress: null,
  activityMinutes: null,
  medication: '',
  words: '',
};
