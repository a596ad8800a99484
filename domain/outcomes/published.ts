import type { Stage } from '../clients/episode.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Technique } from '../notes/techniques.ts';
import type { OutcomeSubject } from './episode-results.ts';
import type { OutcomeNumbers } from './numbers.ts';
import { comparedIn, episodesIn, type Outcome, type OutcomeCounts } from './outcome.ts';
import type { Suppression } from './suppress.ts';

/** A count as it stands on paper that leaves the practice. */
export type SaidCount = number | Suppression;

export const rowColumns = ['episodes', 'compared'] as const;
export type RowCounts = Readonly<Record<Outcome | (typeof rowColumns)[number], SaidCount>>;

/** One line of a measure's table: one or more stages together, or all. */
export type SaidRow = { readonly stages: readonly Stage[] | 'all'; readonly counts: RowCounts };

/** What is written into a file, with every count that may be said and a word for every other. */
export type SaidNumbers = {
  readonly days: OutcomeNumbers['days'];
  readonly episodes: SaidCount;
  readonly opened: SaidCount;
  readonly standing: Readonly<Record<'closed' | 'active' | 'lost', SaidCount>>;
  readonly clients: SaidCount;
  readonly measures: readonly (OutcomeSubject & { readonly rows: readonly SaidRow[] })[];
  readonly unmeasured: OutcomeNumbers['unmeasured'];
  readonly sessions: SaidCount;
  readonly signed: SaidCount;
  /** Null where there is no whole week. */
  readonly median: number | Suppression | null;
  readonly weeks: readonly {
    readonly monday: CalendarDate;
    readonly sessions: SaidCount;
    readonly isWhole: boolean;
  }[];
  readonly techniques: readonly {
    readonly technique: Technique;
    readonly sessions: SaidCount;
    readonly minutes: SaidCount;
    /** Null where it is left out. */
    readonly withoutMinutes: SaidCount | null;
  }[];
  /** Null where it is left out: whose work is waiting concerns nobody else. */
  readonly notesDue: number | null;
};

/** Every number as it is: for the practice's own use. */
export function asTheyAre(numbers: OutcomeNumbers): SaidNumbers {
  const { sessions, closed, active, lost } = numbers;
  return {
    ...numbers,
    standing: { closed, active, lost },
    measures: numbers.measures.map(({ measure, side, stages, all }) => ({
      ...{ measure, side },
      rows: [
        ...(stages.length > 1
          ? stages.map(({ stage, counts }): SaidRow => ({ stages: [stage], counts: rowCounts(counts) }))
          : []),
        { stages: 'all', counts: rowCounts(all) },
      ],
    })),
    sessions: sessions.total,
    signed: sessions.signed,
    median: sessions.median,
    weeks: sessions.weeks,
  };
}

export function rowCounts(counts: OutcomeCounts): Readonly<Record<keyof RowCounts, number>> {
  return { ...counts, episodes: episodesIn(counts), compared: comparedIn(counts) };
}
