import { z } from 'zod';
import { movementFacts, movements, rangeMethods } from '#domain/measures/ranges.ts';
import { line, paragraph, requiredName } from '#domain/text.ts';
import { plan } from '../outcome.ts';
import { mostActivities } from '../subjective.ts';
import { type TreatmentRow, treatment, treatmentRow } from '../treatment.ts';

/** A row of treatment as a template has it: what the client felt and how the tissue answered belong to a session. */
export const templateRow = treatmentRow.omit({ id: true, discomfort: true, response: true });
export type TemplateRow = z.output<typeof templateRow>;

/** A movement to be measured; the numbers belong to a session. */
const templateRange = z
  .strictObject({
    movement: z.enum(movements),
    side: z.enum(['left', 'right']).nullable(),
    method: z.enum(rangeMethods),
  })
  .refine(
    ({ movement, side, method }) =>
      movementFacts[movement].methods.includes(method) &&
      movementFacts[movement].hasSides === (side !== null),
    'value-out-of-range',
  );
export type TemplateRange = z.output<typeof templateRange>;

/** What a template puts into a note. It knows of no client. */
export const templateFields = z.strictObject({
  name: requiredName,
  sessionMinutes: treatment.shape.sessionMinutes,
  rows: z.array(templateRow).max(40, 'too-large'),
  ranges: z.array(templateRange).max(20, 'too-large'),
  /** How many activities the client is asked to name (PSFS method: three, at most five). */
  activities: z
    .int('value-out-of-range')
    .min(0, 'value-out-of-range')
    .max(mostActivities, 'value-out-of-range'),
  frequency: line,
  sessionCount: plan.shape.sessionCount,
  focus: plan.shape.focus,
  nextFocus: line,
  exercises: plan.shape.exercises,
  homeCare: paragraph,
});
export type TemplateFields = z.output<typeof templateFields>;

export const emptyTemplate: TemplateFields = {
  name: '',
  sessionMinutes: null,
  rows: [],
  ranges: [],
  activities: 0,
  frequency: '',
  sessionCount: null,
  focus: [],
  nextFocus: '',
  exercises: [],
  homeCare: '',
};

type RowStart = Pick<TreatmentRow, 'technique' | 'stroke' | 'structure'> & Partial<TemplateRow>;

/** A row with nothing in it but what is said. */
export function newTemplateRow(start: RowStart): TemplateRow {
  return {
    side: 'both',
    pressure: null,
    minutes: null,
    position: null,
    tool: null,
    lubricant: null,
    holdSeconds: null,
    repeats: null,
    detail: '',
    ...start,
  };
}

/** Minutes of all rows together; rows without minutes count as none. */
export function templateMinutes({ rows }: Pick<TemplateFields, 'rows'>): number {
  return rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
