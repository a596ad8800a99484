import { type Stage, stages } from '../clients/episode.ts';
import { longPauseDays } from '../progress/pause.ts';
import { termsEn } from '../terms/en.ts';
import { outcomesEn } from '../terms/outcomes-en.ts';
import { progressEn } from '../terms/progress-en.ts';
import type { OutcomeFilters, OutcomeReader } from './filters.ts';
import type { OutcomeNumbers } from './numbers.ts';
import { comparedOutcomes, missingOutcomes } from './outcome.ts';
import { asTheyAre, type SaidCount, type SaidNumbers, type SaidRow } from './published.ts';
import { withoutSmallGroups } from './without-small-groups.ts';

/** What a table program shows: rows of cells, one table after another, an empty row between them. */
export type Sheet = readonly (readonly (string | number)[])[];

export type SheetFrame = {
  readonly filters: OutcomeFilters;
  readonly reader: OutcomeReader;
  /** Name of the therapist that the filter names; empty for everybody. */
  readonly therapist: string;
  readonly madeOn: string;
};

/** The numbers as tables in words: each measure by stage, then sessions, techniques and the practice. */
export function outcomeSheet(numbers: OutcomeNumbers, frame: SheetFrame): Sheet {
  const said = frame.reader === 'shared' ? withoutSmallGroups(numbers) : asTheyAre(numbers);
  const tables = [
    headOf(said, frame),
    practiceTable(said),
    ...said.measures.map(measureTable),
    ...(said.unmeasured.length === 0 ? [] : [unmeasuredTable(said)]),
    weekTable(said),
    techniqueTable(said),
  ];
  return tables.flatMap((table, index) => (index === 0 ? table : [[], ...table]));
}

function headOf({ days }: SaidNumbers, { filters, reader, therapist, madeOn }: SheetFrame): Sheet {
  return [
    ['Outcomes of the practice'],
    ['Made on', madeOn],
    ['Period', days.from === null ? `up to ${days.to}` : `${days.from} to ${days.to}`],
    // Whose numbers they are is nothing that a reader outside needs to know.
    ['Therapist', filters.therapistId === null ? 'All' : reader === 'shared' ? 'One therapist' : therapist],
    [
      'Stage at first session',
      filters.stage === null ? outcomesEn.allStages : capital(termsEn.stage[filters.stage]),
    ],
    ['Measure', filters.measure === null ? 'All' : progressEn.measure[filters.measure].name],
    ...outcomesEn.meaning.map((sentence) => [sentence]),
    ...(reader === 'shared' ? sharedRules.map((sentence) => [sentence]) : []),
  ];
}

const sharedRules = [
  'Counts from 1 to 4 are given as "fewer than 5", and so are some zeros. Further counts are not shown where a small one would follow from them. Stages with fewer than 5 episodes are put together with another.',
  'This guards the tables of one file. Two files with different periods or filters can be set against each other, so share only one.',
];

const practiceColumns = { episodes: 'Episodes with a session in the period', clients: 'Clients seen' };

function practiceTable({
  episodes,
  opened,
  standing,
  clients,
  sessions,
  signed,
  notesDue,
}: SaidNumbers): Sheet {
  return [
    ['The practice', 'Count', 'Of'],
    [practiceColumns.clients, word(clients)],
    [practiceColumns.episodes, word(episodes)],
    ['Episodes begun in the period', word(opened), word(episodes)],
    ['Episodes closed', word(standing.closed), word(episodes)],
    [`Episodes open, last session within ${longPauseDays} days`, word(standing.active), word(episodes)],
    [
      `Lost to follow-up: open, no session for more than ${longPauseDays} days`,
      word(standing.lost),
      word(episodes),
    ],
    ['Sessions', word(sessions)],
    ['Sessions with a signed note', word(signed), word(sessions)],
    ...(notesDue === null ? [] : [['Notes due now, of any day', notesDue]]),
  ];
}

function measureTable({ measure, side, rows }: SaidNumbers['measures'][number]): Sheet {
  const name = progressEn.measure[measure].name;
  return [
    [side === null ? name : `${name}, ${progressEn.side[side]}`],
    [
      'Stage',
      outcomesEn.episodes,
      outcomesEn.compared,
      ...comparedOutcomes.map((each) => outcomesEn.outcome[each]),
      ...missingOutcomes.map((each) => outcomesEn.outcome[each]),
    ],
    ...rows.map(measureRow),
  ];
}

function measureRow({ stages: shown, counts }: SaidRow): readonly (string | number)[] {
  return [
    shown === 'all' ? outcomesEn.allStages : stageWords(shown),
    word(counts.episodes),
    word(counts.compared),
    ...comparedOutcomes.map((each) => word(counts[each])),
    ...missingOutcomes.map((each) => word(counts[each])),
  ];
}

function unmeasuredTable({ unmeasured }: SaidNumbers): Sheet {
  return [['Measures without any value'], ...unmeasured.map((measure) => [progressEn.measure[measure].name])];
}

function weekTable({ weeks, median }: SaidNumbers): Sheet {
  return [
    ['Sessions a week'],
    ['Middle of the whole weeks', median === null ? '' : word(median)],
    ['Week from', 'Sessions', 'Whole week'],
    ...weeks.map(({ monday, sessions, isWhole }) => [monday, word(sessions), isWhole ? 'yes' : 'no']),
  ];
}

function techniqueTable({ techniques, signed }: SaidNumbers): Sheet {
  const hasMissing = techniques.some(({ withoutMinutes }) => withoutMinutes !== null);
  return [
    [
      'Technique',
      'Sessions',
      'Of signed sessions',
      'Minutes',
      ...(hasMissing ? ['Sessions without minutes'] : []),
    ],
    ...techniques.map(({ technique, sessions, minutes, withoutMinutes }) => [
      termsEn.technique[technique],
      ...[word(sessions), word(signed), word(minutes)],
      ...(withoutMinutes === null ? [] : [word(withoutMinutes)]),
    ]),
  ];
}

function word(count: SaidCount): string | number {
  return typeof count === 'number' ? count : outcomesEn.suppression[count];
}

function stageWords(shown: readonly Stage[]): string {
  const words = stages.filter((each) => shown.includes(each)).map((each) => termsEn.stage[each]);
  return capital(words.join(' and '));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
