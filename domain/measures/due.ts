import type { CalendarDate } from '../dates/calendar-date.ts';
import { mostActivities } from '../notes/subjective.ts';
import type { MeasurePlan, ProgressRecord } from '../progress/record.ts';
import { type Series, type SeriesName, seriesKey, seriesOf } from '../progress/series.ts';
import { measureFacts, measureIds } from './catalogue.ts';
import type { Cadence, MeasureFacts } from './facts.ts';

/** A measure that is to be asked now, with what was said last. */
export type DueMeasure = SeriesName & {
  readonly cadence: Cadence;
  readonly lastOn: CalendarDate | null;
  readonly lastValue: number | null;
};

/** When in an episode it is asked: the how many-eth session this is, from 1, and whether it is the last one. */
export type Occasion = {
  readonly date: CalendarDate;
  readonly session: number;
  readonly isDischarge: boolean;
};

/** The sessions at which milestones are asked, beside discharge. Source: clinical data model, section 3, cadence. */
const milestones: readonly number[] = [1, 4];

/** A score that says by itself how much has changed is asked from this session on (clinical data model, section 3). */
const firstOfChange = 2;

type Known = Pick<ProgressRecord, 'sessions' | 'entries' | 'plans'>;

/**
 * What is due at a session: by the cadence of the catalogue, or by the one that was settled for this episode. What was
 * answered on that day is not due any more. Activities are those that the client named; as long as none is named, one
 * is asked for. A form that others own is due only where it was chosen for the episode.
 */
export function dueMeasures(record: Known, occasion: Occasion): readonly DueMeasure[] {
  const known = seriesOf(record).map((series) => ({ series, last: lastBefore(series, occasion.date) }));
  return namesToAsk(record, known).flatMap((name) => {
    const last = known.find(({ series }) => series.key === seriesKey(name))?.last ?? null;
    const facts = measureFacts[name.measure];
    const cadence = cadenceOf(facts, planOf(record, name));
    if (last?.date === occasion.date) return [];
    if (facts.isChangeItself && occasion.session < firstOfChange) return [];
    if (!isTime(cadence, facts, occasion, daysSince(record, last, occasion))) return [];
    return [{ ...name, cadence, lastOn: last?.date ?? null, lastValue: last?.value ?? null }];
  });
}

type Answered = { readonly date: CalendarDate; readonly value: number };

/** The newest value up to a day. What was noted only after treatment is no answer to the question. */
function lastBefore({ points }: Series, day: CalendarDate): Answered | null {
  return points.reduce<Answered | null>(
    (last, { date, value }) => (value === null || date > day ? last : { date, value }),
    null,
  );
}

type KnownSeries = { readonly series: Series; readonly last: Answered | null };

/** Every measure that could be asked: each by itself, those with items or sides as they were named or settled. */
function namesToAsk({ plans }: Known, known: readonly KnownSeries[]): readonly SeriesName[] {
  return measureIds.flatMap((measure): readonly SeriesName[] => {
    const { hasItems, hasSides } = measureFacts[measure];
    const single: SeriesName = { measure, item: '', side: null };
    if (!hasItems && !hasSides) return [single];
    const named = [
      ...known.filter(({ series }) => series.measure === measure).map(({ series }) => series),
      ...plans.filter((plan) => plan.measure === measure),
    ].filter(({ item }) => !hasItems || item !== '');
    const each = [...new Map(named.map((name) => [seriesKey(name), nameOf(name)])).values()];
    if (!hasItems) return each;
    return each.length === 0 ? [single] : newestOf(each, known, mostActivities);
  });
}

const nameOf = ({ measure, item, side }: SeriesName): SeriesName => ({ measure, item, side });

/** At most so many, those that were asked last, in the order in which they were named. */
function newestOf(
  names: readonly SeriesName[],
  known: readonly KnownSeries[],
  most: number,
): readonly SeriesName[] {
  const askedOn = (name: SeriesName): string =>
    known.find(({ series }) => series.key === seriesKey(name))?.last?.date ?? '';
  const kept = new Set(
    [...names].sort((one, other) => (askedOn(one) < askedOn(other) ? 1 : -1)).slice(0, most),
  );
  return names.filter((name) => kept.has(name));
}

function planOf({ plans }: Known, name: SeriesName): MeasurePlan | undefined {
  return plans.find((plan) => seriesKey(plan) === seriesKey(name));
}

/** What was settled holds. A form with a target was chosen for the episode: it is asked at the milestones. */
function cadenceOf({ cadence, licence }: MeasureFacts, plan: MeasurePlan | undefined): Cadence {
  if (plan?.cadence != null) return plan.cadence;
  if (licence.verdict === 'score-entry') return plan?.target == null ? 'on-choice' : 'milestones';
  return cadence;
}

/** Days of sessions between the last answer and this one: all days before where there is none. */
function daysSince({ sessions }: Known, last: Answered | null, { date }: Occasion): readonly CalendarDate[] {
  return sessions.map((session) => session.date).filter((day) => day < date && day > (last?.date ?? ''));
}

function isTime(
  cadence: Cadence,
  { isChangeItself }: MeasureFacts,
  { session, isDischarge }: Occasion,
  unasked: readonly CalendarDate[],
): boolean {
  switch (cadence) {
    case 'every-session':
      return true;
    case 'every-second':
      return session === 1 || isDischarge || unasked.length > 0;
    case 'milestones':
      return (
        isDischarge ||
        milestones.some((milestone) => {
          // A milestone at which it was not asked is made up for at the next session. No change has a beginning.
          const isAskable = !isChangeItself || milestone >= firstOfChange;
          return isAskable && session >= milestone && unasked.length >= session - milestone;
        })
      );
    case 'on-choice':
      return false;
  }
}
