import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Verdict } from '../safety/verdict.ts';
import { allowedRow } from './allowed-row.ts';
import type { NoteBody } from './body.ts';
import { fieldPath, rowPath } from './carried.ts';
import { type Finding, newFinding, newRange, type RangeEntry } from './objective.ts';
import type { Plan } from './outcome.ts';
import { type Activity, mostActivities } from './subjective.ts';
import { newTreatmentRow, type TreatmentRow } from './treatment.ts';

/**
 * Fields that *same as last time* carries. Never carried, because they belong to their day: pain and other scores, the
 * safety screen, what the client said of the time since, response, reactions, test results, measured values, the
 * therapist's own words, the next visit, a referral and whether the client agreed.
 */
export const carriedFields = {
  subjective: [
    'complaint',
    'regions',
    'marks',
    'qualities',
    'radiation',
    'radiationSide',
    'distalPoint',
    'aggravating',
    'easing',
    'course',
    'sittingTolerance',
    'standingTolerance',
    'walkingTolerance',
    'workStatus',
  ],
  treatment: ['sessionMinutes'],
  plan: ['frequency', 'sessionCount', 'reviewOn', 'focus', 'exercises', 'homeCare'],
} as const satisfies { [Section in keyof NoteBody]?: readonly (keyof NoteBody[Section] & string)[] };

/** Lists of which whole rows are carried. */
export const carriedLists = [
  ['subjective', 'activities'],
  ['objective', 'findings'],
  ['objective', 'ranges'],
  ['treatment', 'rows'],
] as const;

const most = { activities: mostActivities, findings: 100, ranges: 40, rows: 100 } as const;

export type LastNote = { readonly noteId: string; readonly date: CalendarDate; readonly body: NoteBody };

export type CarryingWith = {
  /** The day of the session that is being written. */
  readonly day: CalendarDate;
  readonly verdictOf: (body: NoteBody) => Verdict;
  readonly newId: () => string;
};

export type CarriedForward = {
  readonly body: NoteBody;
  /** Treatment rows that are not allowed today at all. */
  readonly leftOut: number;
  /** Treatment rows whose pressure was brought down to what is allowed. */
  readonly lowered: number;
};

/**
 * The draft with last time's note carried into what is still empty; each carried value stands in the list of
 * unconfirmed ones. The rules of today are asked after places and findings are in, since both can limit treatment.
 */
export function carryForward(body: NoteBody, last: LastNote, carrying: CarryingWith): CarriedForward {
  const { newId } = carrying;
  const described = carryFields(
    carryRows(body, 'subjective', 'activities', last.body.subjective.activities.map(activityOf(newId))),
    'subjective',
    last.body,
  );
  const found = carryRows(
    carryRows(described, 'objective', 'findings', last.body.objective.findings.map(findingOf(newId))),
    'objective',
    'ranges',
    last.body.objective.ranges.map(rangeOf(newId)),
  );
  const verdict = carrying.verdictOf(found);
  const wanted = last.body.treatment.rows.map(treatmentOf(newId));
  const allowed = wanted.flatMap((row) => allowedRow(row, verdict) ?? []);
  const treated = carryFields(carryRows(found, 'treatment', 'rows', allowed), 'treatment', last.body);
  const planned = carryFields(treated, 'plan', {
    ...last.body,
    plan: planOf(last.body, verdict, carrying.day),
  });
  const pressures = new Map(wanted.map(({ id, pressure }) => [id, pressure]));
  return {
    body: {
      ...planned,
      carried: { ...planned.carried, from: { noteId: last.noteId, date: last.date } },
    },
    leftOut: wanted.length - allowed.length,
    lowered: allowed.filter(({ id, pressure }) => pressures.get(id) !== pressure).length,
  };
}

/** The plan of last time as far as it can still be meant: no date that has passed, no exercises under a flag. */
function planOf({ plan }: NoteBody, verdict: Verdict, day: CalendarDate): Plan {
  return {
    ...plan,
    reviewOn: plan.reviewOn !== null && plan.reviewOn > day ? plan.reviewOn : null,
    exercises: verdict.blocksExercises ? [] : plan.exercises,
  };
}

const activityOf =
  (newId: () => string) =>
  ({ name }: Activity): Activity => ({ id: newId(), name, score: null });

/** What the hands should look for again. What the client felt under them, and how it looked, is of its day. */
const findingOf =
  (newId: () => string) =>
  ({ structure, side, tone, tenderness, triggerPoint, point }: Finding): Finding => ({
    ...newFinding(newId(), { structure, side }),
    tone,
    tenderness,
    triggerPoint,
    point,
  });

const rangeOf =
  (newId: () => string) =>
  ({ movement, side, method, device }: RangeEntry): RangeEntry => ({
    ...newRange(newId(), { movement, side, method }),
    device,
  });

const treatmentOf = (newId: () => string) => (row: TreatmentRow) => {
  const { technique, stroke, structure, side, pressure, minutes, position, tool, lubricant } = row;
  const { holdSeconds, repeats } = row;
  const work = { technique, stroke, structure, side };
  return newTreatmentRow(newId(), {
    ...work,
    ...{ pressure, minutes, position, tool, lubricant, holdSeconds, repeats },
  });
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

type FieldSection = keyof typeof carriedFields;

function carryFields(body: NoteBody, section: FieldSection, last: NoteBody): NoteBody {
  const now = body[section] as Readonly<Record<string, unknown>>;
  const then = last[section] as Readonly<Record<string, unknown>>;
  const names = carriedFields[section].filter((name) => isEmpty(now[name]) && !isEmpty(then[name]));
  const values = Object.fromEntries(names.map((name) => [name, then[name]]));
  return withUnconfirmed(
    { ...body, [section]: { ...now, ...values } },
    names.map((name) => fieldPath(section, name)),
  );
}

type ListSection = (typeof carriedLists)[number][0];
type ListName = (typeof carriedLists)[number][1];
type CarriedRow = Activity | Finding | RangeEntry | TreatmentRow;

/** Adds the rows that do not stand there yet, as many as there is room for. */
function carryRows(
  body: NoteBody,
  section: ListSection,
  list: ListName,
  rows: readonly CarriedRow[],
): NoteBody {
  const values = body[section] as Readonly<Record<string, unknown>>;
  const present = values[list] as readonly CarriedRow[];
  const known = new Set(present.map(whatOf));
  const added = rows
    .filter((row) => !known.has(whatOf(row)))
    .slice(0, Math.max(0, most[list] - present.length));
  return withUnconfirmed(
    { ...body, [section]: { ...values, [list]: [...present, ...added] } },
    added.map(({ id }) => rowPath(section, list, id)),
  );
}

/** What a row is about: two rows of the same are not carried twice. */
function whatOf(row: CarriedRow): string {
  if ('name' in row) return row.name.trim().toLowerCase();
  if ('movement' in row) return [row.movement, row.side, row.method].join(' ');
  const method = 'technique' in row ? [row.technique, row.stroke] : [];
  return [...method, row.structure, row.side].join(' ');
}

function withUnconfirmed(body: NoteBody, paths: readonly string[]): NoteBody {
  const unconfirmed = [...body.carried.unconfirmed, ...paths];
  return { ...body, carried: { ...body.carried, unconfirmed } };
}
