import { z } from 'zod';
import { painRegions, type StructureId, sides, structureIds } from '../anatomy/structures.ts';
import { calendarDate, clockTime } from '../dates/calendar-date.ts';
import { emptySafety, safetySection } from '../safety/section.ts';
import { line, longText } from '../text.ts';
import { strokes, techniques } from './techniques.ts';

/** A whole number on a scale, or null where it was not asked. Missing is never zero. */
function scale(low: number, high: number) {
  return z
    .int('value-out-of-range')
    .min(low, 'value-out-of-range')
    .max(high, 'value-out-of-range')
    .nullable();
}

/** Pain from 0 (none) to 10 (worst imaginable), whole numbers only: the numeric rating scale. */
export const painScore = scale(0, 10);

const structure = z.enum(structureIds as [StructureId, ...StructureId[]]);
const rowId = z.uuid();
const side = z.enum(sides);

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

export const reliefs = ['rest', 'movement', 'heat', 'cold', 'position', 'massage', 'medication'] as const;
export const radiations = ['none', 'buttock', 'thigh', 'below-knee', 'both-legs'] as const;
export const changes = ['better', 'same', 'worse'] as const;
export const homeCareAmounts = ['most-days', 'some', 'none'] as const;
export const adverseReactions = [
  'none',
  'soreness',
  'bruise',
  'headache',
  'dizziness',
  'flare',
  'other',
] as const;
export const irritabilities = ['low', 'moderate', 'high'] as const;

const subjective = z.strictObject({
  complaint: longText,
  painBefore: painScore,
  painBest: painScore,
  painWorst: painScore,
  regions: z.array(z.enum(painRegions)),
  qualities: z.array(z.enum(painQualities)),
  radiation: z.enum(radiations).nullable(),
  aggravating: z.array(z.enum(provocations)),
  easing: z.array(z.enum(reliefs)),
  changeSinceLast: z.enum(changes).nullable(),
  homeCare: z.enum(homeCareAmounts).nullable(),
  /** Sleep last week, 0 (very bad) to 10 (very good). */
  sleep: scale(0, 10),
  /** Stress last week, 0 (none) to 10 (extreme). */
  stress: scale(0, 10),
  words: longText,
});

/**
 * What the hands found. Tone 0–3 is a scale of our own (none, mild, moderate, marked). Tenderness 0–4 is the scheme
 * in common use attributed to Hubbard and Berkoff 1993; 4 means withdrawal from light touch: no deep work there.
 */
const finding = z.strictObject({
  id: rowId,
  structure,
  side,
  tone: scale(0, 3),
  tenderness: scale(0, 4),
  /** Null where it was not looked for: that is not the same as none. */
  triggerPoint: z.enum(['none', 'latent', 'active']).nullable(),
});
export type Finding = z.output<typeof finding>;

const objective = z.strictObject({
  findings: z.array(finding).max(100, 'too-large'),
  words: longText,
});

const treatmentRow = z.strictObject({
  id: rowId,
  technique: z.enum(techniques),
  stroke: z.enum(strokes as [(typeof strokes)[number], ...(typeof strokes)[number][]]).nullable(),
  structure,
  side,
  pressure: scale(1, 5),
  /** Whole minutes spent on this row. */
  minutes: scale(1, 240),
});
export type TreatmentRow = z.output<typeof treatmentRow>;

const treatment = z.strictObject({
  rows: z.array(treatmentRow).max(100, 'too-large'),
  words: longText,
});

const assessment = z.strictObject({
  response: z.enum(changes).nullable(),
  painAfter: painScore,
  adverse: z.array(z.enum(adverseReactions)),
  irritability: z.enum(irritabilities).nullable(),
  words: longText,
});

const plan = z.strictObject({
  frequency: line,
  nextFocus: line,
  nextVisitDate: calendarDate.nullable(),
  nextVisitTime: clockTime.nullable(),
  homeCare: longText,
  words: longText,
});

/** The whole of a session note. `format` rises when a stored body can no longer be read as the type below. */
export const noteBody = z.strictObject({
  format: z.literal(1),
  safety: safetySection,
  subjective,
  objective,
  treatment,
  assessment,
  plan,
});

export type NoteBody = z.output<typeof noteBody>;

export const emptyNote: NoteBody = {
  format: 1,
  safety: emptySafety,
  subjective: {
    complaint: '',
    painBefore: null,
    painBest: null,
    painWorst: null,
    regions: [],
    qualities: [],
    radiation: null,
    aggravating: [],
    easing: [],
    changeSinceLast: null,
    homeCare: null,
    sleep: null,
    stress: null,
    words: '',
  },
  objective: { findings: [], words: '' },
  treatment: { rows: [], words: '' },
  assessment: { response: null, painAfter: null, adverse: [], irritability: null, words: '' },
  plan: { frequency: '', nextFocus: '', nextVisitDate: null, nextVisitTime: null, homeCare: '', words: '' },
};

/** Minutes of all treatment rows together; rows without minutes count as none. */
export function treatmentMinutes(body: NoteBody): number {
  return body.treatment.rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
}
