import { type Activity, mostActivities } from './subjective.ts';

/** An activity as a row to score: one of this note, or one of last time that is not in this note yet. */
export type ActivityToScore = Activity & {
  /** The score of last time; null where there is none. */
  readonly lastScore: number | null;
};

const nameKey = (name: string): string => name.trim().toLowerCase();

/**
 * The activities of this note followed by those of last time that are not in it, unscored, so that the same ones are
 * asked again (method of the patient-specific functional scale: the same activities, at most five). A row of last time
 * keeps its id, which becomes the id of the row in this note once it is scored.
 */
export function activitiesToScore(
  now: readonly Activity[],
  lastTime: readonly Activity[],
): readonly ActivityToScore[] {
  const lastScores = new Map(lastTime.map(({ name, score }) => [nameKey(name), score]));
  const known = new Set(now.map(({ name }) => nameKey(name)));
  const ids = new Set(now.map(({ id }) => id));
  const asked = now.map((each) => ({ ...each, lastScore: lastScores.get(nameKey(each.name)) ?? null }));
  const again = lastTime
    .filter(({ id, name }) => !known.has(nameKey(name)) && !ids.has(id))
    .map(({ id, name, score }) => ({ id, name, score: null, lastScore: score }));
  return [...asked, ...again].slice(0, Math.max(mostActivities, now.length));
}

/** An activity that is due to be asked again, with the score that was given last. */
export type ActivityDue = { readonly item: string; readonly lastValue: number | null };

/**
 * The activities of last time and those that were asked before it and are due: so that none that the client named is
 * forgotten because one session passed it over. What was not scored last time takes its score from before.
 */
export function activitiesAskedBefore(
  lastTime: readonly Activity[],
  due: readonly ActivityDue[],
  idOf: (name: string) => string,
): readonly Activity[] {
  const dueScores = new Map(due.map(({ item, lastValue }) => [nameKey(item), lastValue]));
  const known = new Set(lastTime.map(({ name }) => nameKey(name)));
  return [
    ...lastTime.map((each) => ({ ...each, score: each.score ?? dueScores.get(nameKey(each.name)) ?? null })),
    ...due
      .filter(({ item }) => item !== '' && !known.has(nameKey(item)))
      .map(({ item, lastValue }) => ({ id: idOf(nameKey(item)), name: item, score: lastValue })),
  ];
}
