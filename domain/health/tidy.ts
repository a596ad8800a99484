import {
  type ConditionEntry,
  type HealthHistory,
  type HealthTopic,
  healthTopics,
  historyConditions,
} from './history.ts';

/**
 * A history as it is kept: rows that nobody filled in are left out, places and weeks belong to a "yes" only, and what
 * is listed was asked. An answer is never made weaker here: "not asked" stays so, and so does "yes".
 */
export function tidyHealth(health: HealthHistory): HealthHistory {
  const rows = {
    medications: health.medications.filter(
      (each) => each.name !== '' || each.dose !== '' || each.class !== 'other',
    ),
    allergies: health.allergies.filter((each) => each.detail !== '' || each.kind !== 'other'),
    surgeries: health.surgeries.filter((each) => each.what !== '' || each.on !== null || each.isSpinal),
  };
  const tidied = {
    ...health,
    ...rows,
    implants: health.implants.trim(),
    injuries: health.injuries.trim(),
    words: health.words.trim(),
  };
  return {
    ...tidied,
    conditions: Object.fromEntries(
      historyConditions.map((id) => [id, tidyCondition(health.conditions[id])]),
    ) as unknown as HealthHistory['conditions'],
    topics: Object.fromEntries(
      healthTopics.map((topic) => [topic, hasEntries(tidied, topic) ? 'yes' : health.topics[topic]]),
    ) as unknown as HealthHistory['topics'],
    pregnancyWeeks: health.conditions.pregnancy.answer === 'yes' ? health.pregnancyWeeks : null,
  };
}

function tidyCondition(entry: ConditionEntry): ConditionEntry {
  if (entry.answer !== 'yes') return { ...entry, places: [] };
  const seen = new Set<string>();
  const places = entry.places.filter(({ structure, side }) => {
    const key = `${structure} ${side}`;
    return !seen.has(key) && seen.add(key);
  });
  return { ...entry, places };
}

/** Whether anything is written down under a topic. */
export function hasEntries(health: HealthHistory, topic: HealthTopic): boolean {
  return health[topic].length > 0;
}

/** How many questions of the history nobody has asked yet. */
export function notAskedCount({ conditions, topics }: HealthHistory): number {
  const answers = [...Object.values(conditions).map(({ answer }) => answer), ...Object.values(topics)];
  return answers.filter((answer) => answer === 'not-asked').length;
}
