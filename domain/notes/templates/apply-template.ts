import { pressureCapAt, rowBreaches } from '#domain/safety/row-breaches.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import type { NoteBody } from '../body.ts';
import { newRange } from '../objective.ts';
import { newTreatmentRow } from '../treatment.ts';
import type { TemplateFields, TemplateRow } from './template.ts';

/** What a template did to a draft. */
export type AppliedTemplate = {
  readonly body: NoteBody;
  /** Rows of treatment that were added. */
  readonly added: number;
  /** Rows that are not allowed today at all. */
  readonly leftOut: number;
  /** Rows whose pressure was brought down to what is allowed. */
  readonly lowered: number;
  /** Whether the home exercises were left out because they are not allowed today. */
  readonly exercisesLeftOut: boolean;
};

type ApplyInput = {
  readonly body: NoteBody;
  readonly template: TemplateFields;
  readonly verdict: Verdict;
  readonly newId: () => string;
};

/**
 * The draft with a template in it: empty fields are filled, rows added; nothing that stands there is changed. What
 * stands there already is not added twice. What the rules of today do not allow is left out, and pressure above a
 * limit is brought down to it.
 */
export function applyTemplate({ body, template, verdict, newId }: ApplyInput): AppliedTemplate {
  const present = new Set(body.treatment.rows.map(workOf));
  const wanted = template.rows.filter((row) => !present.has(workOf(row)));
  const allowed = wanted.filter((row) => isAllowed(row, verdict));
  const rows = allowed.map((row) =>
    newTreatmentRow(newId(), { ...row, pressure: cappedPressure(row, verdict) }),
  );
  const exercises = newExercises(body, template);
  const { objective, subjective, treatment, plan } = body;
  const ranges = newRanges(body, template, newId);
  const missingActivities = subjective.activities.length > 0 ? 0 : template.activities;
  return {
    body: {
      ...body,
      subjective: {
        ...subjective,
        activities: [
          ...subjective.activities,
          ...Array.from({ length: missingActivities }, () => ({ id: newId(), name: '', score: null })),
        ],
      },
      objective: { ...objective, ranges: [...objective.ranges, ...ranges] },
      treatment: {
        ...treatment,
        sessionMinutes: treatment.sessionMinutes ?? template.sessionMinutes,
        rows: [...treatment.rows, ...rows],
      },
      plan: {
        ...plan,
        frequency: plan.frequency || template.frequency,
        sessionCount: plan.sessionCount ?? template.sessionCount,
        focus: plan.focus.length > 0 ? plan.focus : template.focus,
        nextFocus: plan.nextFocus || template.nextFocus,
        homeCare: plan.homeCare || template.homeCare,
        exercises: verdict.blocksExercises ? plan.exercises : [...plan.exercises, ...exercises],
      },
    },
    added: rows.length,
    leftOut: wanted.length - allowed.length,
    lowered: allowed.filter((row, index) => rows[index]?.pressure !== row.pressure).length,
    exercisesLeftOut: verdict.blocksExercises && exercises.length > 0,
  };
}

// The opening and the closing of a template are the same work, so a row counts as there when its work is.
const workOf = ({ technique, stroke, structure, side }: Omit<TemplateRow, 'detail'>): string =>
  [technique, stroke, structure, side].join(' ');

function isAllowed(row: TemplateRow, verdict: Verdict): boolean {
  return !verdict.blocksTreatment && rowBreaches(verdict, row).every(({ kind }) => kind === 'pressure');
}

function cappedPressure(row: TemplateRow, verdict: Verdict): number | null {
  const cap = pressureCapAt(verdict, row)?.cap;
  return row.pressure === null || cap === undefined ? row.pressure : Math.min(row.pressure, cap);
}

function newRanges({ objective }: NoteBody, template: TemplateFields, newId: () => string) {
  const known = new Set(objective.ranges.map(({ movement, side }) => `${movement} ${side}`));
  return template.ranges
    .filter(({ movement, side }) => !known.has(`${movement} ${side}`))
    .map((range) => newRange(newId(), range));
}

function newExercises({ plan }: NoteBody, template: TemplateFields) {
  const known = new Set(plan.exercises.map(({ exercise }) => exercise));
  return template.exercises.filter(({ exercise }) => !known.has(exercise));
}
