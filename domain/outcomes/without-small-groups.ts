import type { MeasureOutcomes, OutcomeNumbers } from './numbers.ts';
import { type OutcomeCounts, sumOfCounts } from './outcome.ts';
import { type RowCounts, rowCounts, type SaidCount, type SaidNumbers, type SaidRow } from './published.ts';
import { stageGroups } from './stage-groups.ts';
import { isSmall, type Suppressed, suppress } from './suppress.ts';
import { cellKey, partFlows, tableFlows, totalRow } from './table-flows.ts';

/**
 * The numbers as they may be given away (see `suppress.ts`). Guarded are the tables of one file: nothing withheld in it
 * follows from its other counts. Not guarded is what follows from two files with different periods or filters, or from
 * what a reader knows besides: the file says so.
 */
export function withoutSmallGroups(numbers: OutcomeNumbers): SaidNumbers {
  const { episodes, opened, closed, active, lost, sessions } = numbers;
  const openedOrNot = suppress(partFlows('episodes', { opened, before: episodes - opened }));
  const standing = suppress(partFlows('episodes', { closed, active, lost }));
  const signedOrNot = suppress(
    partFlows('sessions', { signed: sessions.signed, not: sessions.total - sessions.signed }),
  );
  const weeks = suppress(
    partFlows('sessions', Object.fromEntries(sessions.weeks.map((each) => [each.monday, each.sessions]))),
  );
  return {
    days: numbers.days,
    episodes: alone(episodes),
    opened: said(openedOrNot, 'opened', opened),
    standing: {
      closed: said(standing, 'closed', closed),
      active: said(standing, 'active', active),
      lost: said(standing, 'lost', lost),
    },
    clients: alone(numbers.clients),
    measures: numbers.measures.map((each) => ({
      ...{ measure: each.measure, side: each.side },
      rows: saidRows(each, numbers.episodesByStage),
    })),
    unmeasured: numbers.unmeasured,
    sessions: alone(sessions.total),
    signed: said(signedOrNot, 'signed', sessions.signed),
    // The middle of the weeks could be one of those that are not said.
    median: weeks.size > 0 && sessions.median !== null ? 'withheld' : sessions.median,
    weeks: sessions.weeks.map((week) => ({ ...week, sessions: said(weeks, week.monday, week.sessions) })),
    techniques: numbers.techniques.map(({ technique, ...use }) => {
      const usedOrNot = suppress(
        partFlows('signed', { used: use.sessions, not: sessions.signed - use.sessions }),
      );
      const count = said(usedOrNot, 'used', use.sessions);
      return {
        ...{ technique, sessions: count, withoutMinutes: null },
        minutes: typeof count === 'number' ? use.minutes : 'withheld',
      };
    }),
    notesDue: null,
  };
}

/** A count that no other adds up to. */
function alone(count: number): SaidCount {
  return isSmall(count) ? 'few' : count;
}

function said(suppressed: Suppressed, key: string, count: number): SaidCount {
  return suppressed.get(key) ?? count;
}

function saidRows(
  { stages, all }: MeasureOutcomes,
  episodesByStage: OutcomeNumbers['episodesByStage'],
): readonly SaidRow[] {
  const groups = stageGroups(episodesByStage).map((group) => ({
    stages: group.stages,
    name: group.stages.join('+'),
    counts: sumOfCounts(
      stages.filter(({ stage }) => group.stages.includes(stage)).map(({ counts }) => counts),
    ),
  }));
  const suppressed = suppress(tableFlows(groups, all));
  return [
    ...groups.map(({ name, counts, ...group }) => ({
      ...{ stages: group.stages, counts: saidCounts(name, counts, suppressed) },
    })),
    { stages: 'all', counts: saidCounts(totalRow, all, suppressed) },
  ];
}

function saidCounts(row: string, counts: OutcomeCounts, suppressed: Suppressed): RowCounts {
  const columns = Object.entries(rowCounts(counts));
  return Object.fromEntries(
    columns.map(([column, count]) => [column, said(suppressed, cellKey(row, column), count)]),
  ) as RowCounts;
}
