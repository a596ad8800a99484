import type { CalendarDate } from '../dates/calendar-date.ts';
import { isClearChange } from '../measures/activity.ts';
import type { Verdict } from '../measures/pain.ts';
import { type DetectedChange, isComparable, judgeRange } from '../measures/range-change.ts';
import type { NoteBody } from '../notes/body.ts';
import type { RangeEntry } from '../notes/objective.ts';
import type { Technique } from '../notes/techniques.ts';

/** One signed session of an episode, as its note stands now. */
export type LetterSession = { readonly date: CalendarDate; readonly body: NoteBody };

/** A value and the day that it was noted. */
export type Noted = { readonly date: CalendarDate; readonly value: number };

export type ActivityCourse = {
  readonly name: string;
  readonly first: Noted;
  /** Null where it was scored once. */
  readonly latest: Noted | null;
  /** Null with one score. */
  readonly verdict: Verdict | null;
};

export type RangeCourse = {
  /** The way of measuring, the same for both values. */
  readonly entry: RangeEntry;
  readonly first: Noted;
  readonly latest: Noted;
  /** Null where no published detectable change is reached: then nothing is said about it. */
  readonly change: DetectedChange | null;
};

export type TechniqueShare = {
  readonly technique: Technique;
  readonly sessions: number;
  /** Null where the minutes were never noted. */
  readonly minutes: number | null;
};

const nameKey = (name: string): string => name.trim().toLowerCase();

/** First and latest score of each activity that the client named, in the order in which they came up. */
export function activityCourses(sessions: readonly LetterSession[]): readonly ActivityCourse[] {
  const byName = new Map<string, { name: string; scores: Noted[] }>();
  for (const { date, body } of sessions) {
    for (const { name, score } of body.subjective.activities) {
      if (score === null || name.trim() === '') continue;
      const known = byName.get(nameKey(name)) ?? { name: name.trim(), scores: [] };
      known.scores.push({ date, value: score });
      byName.set(nameKey(name), known);
    }
  }
  return [...byName.values()].flatMap(({ name, scores }) => {
    const [first, ...later] = scores;
    const latest = later.at(-1) ?? null;
    if (first === undefined) return [];
    return [{ name, first, latest, verdict: latest === null ? null : verdictOf(first, latest) }];
  });
}

function verdictOf(first: Noted, latest: Noted): Verdict {
  if (!isClearChange(first.value, latest.value)) return 'no-clear-change';
  return latest.value > first.value ? 'better' : 'worse';
}

type DatedRange = { readonly date: CalendarDate; readonly entry: RangeEntry; readonly value: number };

/**
 * The first and the latest value of each movement that were measured the same way, both before treatment. What was
 * measured once, or each time in another way, has no course.
 */
export function rangeCourses(sessions: readonly LetterSession[]): readonly RangeCourse[] {
  const values = sessions.flatMap(({ date, body }) =>
    body.objective.ranges.flatMap((entry): DatedRange[] =>
      entry.before === null ? [] : [{ date, entry, value: entry.before }],
    ),
  );
  const courses: RangeCourse[] = [];
  for (const first of values) {
    if (courses.some(({ entry }) => isComparable(entry, first.entry))) continue;
    const latest = values.findLast((each) => each.date > first.date && isComparable(first.entry, each.entry));
    if (latest !== undefined) courses.push(courseOf(first, latest));
  }
  return courses;
}

function courseOf(first: DatedRange, latest: DatedRange): RangeCourse {
  const measured = ({ entry, value }: DatedRange) => ({ ...entry, value });
  return {
    entry: first.entry,
    first: { date: first.date, value: first.value },
    latest: { date: latest.date, value: latest.value },
    change: judgeRange(measured(first), measured(latest)),
  };
}

/** How often and how long each technique was used, the longest first. */
export function techniqueShares(sessions: readonly LetterSession[]): readonly TechniqueShare[] {
  const shares = new Map<Technique, { sessions: number; minutes: number | null }>();
  for (const { body } of sessions) {
    const seen = new Set<Technique>();
    for (const { technique, minutes } of body.treatment.rows) {
      const share = shares.get(technique) ?? { sessions: 0, minutes: null };
      shares.set(technique, {
        sessions: share.sessions + (seen.has(technique) ? 0 : 1),
        minutes: minutes === null ? share.minutes : (share.minutes ?? 0) + minutes,
      });
      seen.add(technique);
    }
  }
  return [...shares]
    .map(([technique, share]) => ({ technique, ...share }))
    .sort((one, other) => (other.minutes ?? 0) - (one.minutes ?? 0) || other.sessions - one.sessions);
}
