import { canonicalJson } from '../canonical-json.ts';
import { foldForSearch } from '../folded-text.ts';
import type { HistoryCondition } from '../safety/conditions.ts';
import {
  type Allergy,
  type ConditionEntry,
  type HealthAnswer,
  type HealthHistory,
  type HealthTopic,
  healthTopics,
  historyConditions,
  type Medication,
  type Surgery,
} from './history.ts';
import { type DatedHealth, pregnancyWeeksOn } from './pregnancy.ts';
import { hasEntries } from './tidy.ts';

/** Before and after; null where there was, or is, nothing. Never both. */
type Turn<Item> = { readonly before: Item | null; readonly after: Item | null };

export type HealthChange =
  | {
      readonly part: 'condition';
      readonly condition: HistoryCondition;
      readonly before: ConditionEntry;
      readonly after: ConditionEntry;
    }
  | {
      readonly part: 'topic';
      readonly topic: HealthTopic;
      readonly before: HealthAnswer;
      readonly after: HealthAnswer;
    }
  | ({ readonly part: 'medication' } & Turn<Medication>)
  | ({ readonly part: 'allergy' } & Turn<Allergy>)
  | ({ readonly part: 'surgery' } & Turn<Surgery>)
  | {
      readonly part: 'implants' | 'injuries' | 'words';
      readonly before: string;
      readonly after: string;
    }
  /** Weeks on the day of the newer version. */
  | { readonly part: 'pregnancy-weeks'; readonly before: number | null; readonly after: number | null };

/** What was added, taken away or changed between two versions. The order of lists says nothing. */
export function changesBetween(older: DatedHealth, newer: DatedHealth): readonly HealthChange[] {
  const before = older.body;
  const after = newer.body;
  return [
    ...conditionChanges(before, after),
    ...weekChanges(older, newer),
    ...listChanges(before.medications, after.medications, ({ name, class: kind }) =>
      name === '' ? kind : foldForSearch(name),
    ).map((turn) => ({ part: 'medication' as const, ...turn })),
    ...listChanges(before.allergies, after.allergies, ({ kind }) => kind).map((turn) => ({
      part: 'allergy' as const,
      ...turn,
    })),
    ...listChanges(before.surgeries, after.surgeries, ({ what }) => foldForSearch(what)).map((turn) => ({
      part: 'surgery' as const,
      ...turn,
    })),
    ...topicChanges(before, after),
    ...(['implants', 'injuries', 'words'] as const)
      .filter((part) => before[part] !== after[part])
      .map((part) => ({ part, before: before[part], after: after[part] })),
  ];
}

function conditionChanges(before: HealthHistory, after: HealthHistory): readonly HealthChange[] {
  return historyConditions.flatMap((condition) => {
    const turn = { before: before.conditions[condition], after: after.conditions[condition] };
    const isSame = conditionKey(turn.before) === conditionKey(turn.after);
    return isSame ? [] : [{ part: 'condition' as const, condition, ...turn }];
  });
}

function conditionKey({ answer, detail, places }: ConditionEntry): string {
  return canonicalJson([answer, detail, places.map((place) => canonicalJson(place)).sort()]);
}

/** Weeks count on by themselves; only a count that does not fit the one before is a change. */
function weekChanges(older: DatedHealth, newer: DatedHealth): readonly HealthChange[] {
  const before = pregnancyWeeksOn(older, newer.recordedOn);
  const after = pregnancyWeeksOn(newer, newer.recordedOn);
  return before === after ? [] : [{ part: 'pregnancy-weeks', before, after }];
}

/** Where something is written down under a topic, that says more than its "yes". */
function topicChanges(before: HealthHistory, after: HealthHistory): readonly HealthChange[] {
  return healthTopics
    .filter((topic) => before.topics[topic] !== after.topics[topic])
    .filter((topic) => !hasEntries(after, topic))
    .map((topic) => ({
      part: 'topic' as const,
      topic,
      before: before.topics[topic],
      after: after.topics[topic],
    }));
}

/** Pairs what is the same first, then what has the same name; the rest was added or taken away. */
function listChanges<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Turn<Item>[] {
  const left = [...older];
  const take = (isWanted: (item: Item) => boolean): Item | null => {
    const index = left.findIndex(isWanted);
    return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const unpaired: Item[] = [];
  for (const item of newer) {
    const text = canonicalJson(item);
    if (take((each) => canonicalJson(each) === text) === null) unpaired.push(item);
  }
  const arrived = unpaired.map((after) => ({
    before: take((each) => nameOf(each) === nameOf(after)),
    after,
  }));
  return [...left.map((before) => ({ before, after: null })), ...arrived];
}
