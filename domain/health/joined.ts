import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ConditionEntry, HealthAnswer, HealthHistory } from './history.ts';
import { type DatedHealth, lastCountedWeek, pregnancyWeeksOn } from './pregnancy.ts';

/**
 * What is known of one person from two records that were merged, until someone goes through it again: a yes of either
 * holds, a no only where neither says yes, and lists are put together: a merge loses nothing that limits the hands.
 * `newer` says what stands first; weeks of pregnancy count to its day.
 */
export function joinHealth(newer: DatedHealth, older: DatedHealth): HealthHistory {
  const [one, other] = [newer.body, older.body];
  return {
    format: 1,
    conditions: mapEntries(one.conditions, (id, entry) => joinEntries(entry, other.conditions[id])),
    topics: mapEntries(one.topics, (topic, answer) => joinAnswers(answer, other.topics[topic])),
    medications: together(one.medications, other.medications),
    allergies: together(one.allergies, other.allergies),
    surgeries: together(one.surgeries, other.surgeries),
    implants: joinWords(one.implants, other.implants),
    injuries: joinWords(one.injuries, other.injuries),
    pregnancyWeeks: one.pregnancyWeeks ?? weeksOn(older, newer.recordedOn),
    words: joinWords(one.words, other.words),
  };
}

function joinAnswers(one: HealthAnswer, other: HealthAnswer): HealthAnswer {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'no' || other === 'no' ? 'no' : 'not-asked';
}

function joinEntries(one: ConditionEntry, other: ConditionEntry): ConditionEntry {
  const answer = joinAnswers(one.answer, other.answer);
  return {
    answer,
    detail: one.answer === other.answer ? joinLines(one.detail, other.detail) : ofTheYes(one, other).detail,
    places: together(one.places, other.places),
  };
}

function ofTheYes(one: ConditionEntry, other: ConditionEntry): ConditionEntry {
  return other.answer === 'yes' ? other : one;
}

const longestLine = 200;
const longestParagraph = 2_000;

// What does not fit beside the newer words stays readable in its own version.
function joinLines(one: string, other: string): string {
  return joinWith('; ', longestLine, one, other);
}

function joinWords(one: string, other: string): string {
  return joinWith('\n', longestParagraph, one, other);
}

function joinWith(between: string, longest: number, one: string, other: string): string {
  if (other === '' || one.includes(other)) return one;
  if (one === '') return other;
  const both = `${one}${between}${other}`;
  return both.length <= longest ? both : one;
}

const mostEntries = 40;

/** Both lists without repeating an entry; the newer ones come first. */
function together<Entry>(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const known = new Set(one.map((entry) => JSON.stringify(entry)));
  const added = other.filter((entry) => !known.has(JSON.stringify(entry)));
  return [...one, ...added].slice(0, Math.max(one.length, mostEntries));
}

function weeksOn(older: DatedHealth, day: CalendarDate): number | null {
  const weeks = pregnancyWeeksOn(older, day);
  return weeks !== null && weeks <= lastCountedWeek ? weeks : null;
}

function mapEntries<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (key: Key, value: Value) => Value,
): Record<Key, Value> {
  const entries = Object.entries(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(key, value)])) as Record<Key, Value>;
}
