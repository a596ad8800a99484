import { type MeasureId, measureFacts, measureIds, scoreEntryIds } from '#domain/measures/catalogue.ts';
import { canBeValue, enteredReading } from '#domain/measures/entered-reading.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { EntrySource, ProgressRecord } from '#domain/progress/record.ts';
import { seriesKey, seriesOf } from '#domain/progress/series.ts';

/** A sheet with our own questions, or the totals of forms that others own. */
export type ScoreSource = Exclude<EntrySource, 'client'>;

/** What is being typed in for one measure; texts as they stand in the fields. */
export type ScoreDraft = {
  readonly key: string;
  readonly measure: MeasureId;
  /** Name of the activity; empty for everything else. */
  readonly item: string;
  /** An activity that the client has not named before: its name is typed in too. */
  readonly isNew: boolean;
  readonly value: string;
  readonly version: string;
  readonly last: { readonly value: number; readonly date: string } | null;
};

/** What can be wrong with a field of a row. */
export type ScoreProblem =
  | 'not-a-number'
  | 'out-of-range'
  | 'value-missing'
  | 'name-missing'
  | 'name-twice'
  | 'version-missing';

export type ScoreProblems = { readonly [Field in 'item' | 'value' | 'version']?: ScoreProblem };

const sheetMeasures = measureIds.filter(
  (id) => measureFacts[id].method === 'asked' && measureFacts[id].licence.verdict === 'cleared',
);

/** Asked of everybody, so that an episode without any number has something to begin with. */
const usual: readonly MeasureId[] = ['pain-now', 'pain-best', 'pain-worst'];

/** The measures that can be typed in from a source, as the catalogue orders them. */
export function measuresOf(source: ScoreSource): readonly MeasureId[] {
  return source === 'form' ? scoreEntryIds : sheetMeasures;
}

export function sourceOf(measure: MeasureId): ScoreSource {
  return measureFacts[measure].licence.verdict === 'score-entry' ? 'form' : 'sheet';
}

/** The rows to begin with: what the episode has numbers or a plan of, and what the dialog was opened for. */
export function firstRows(
  record: Pick<ProgressRecord, 'sessions' | 'entries' | 'plans'>,
  wanted: MeasureId | null,
): readonly ScoreDraft[] {
  const rows = new Map<string, ScoreDraft>();
  for (const { measure, item, points } of seriesOf(record)) {
    const last = points.findLast(({ value }) => value !== null);
    const drafted = emptyRow(measure, item);
    rows.set(drafted.key, {
      ...drafted,
      version: points.findLast(({ way }) => way.version !== '')?.way.version ?? '',
      last: last?.value == null ? null : { value: last.value, date: last.date },
    });
  }
  const more = [...record.plans, ...usual.map((measure) => ({ measure, item: '' }))];
  for (const { measure, item } of wanted === null ? more : [...more, { measure: wanted, item: '' }]) {
    const drafted = emptyRow(measure, item);
    const isNamed = !measureFacts[measure].hasItems || item !== '';
    if (isNamed && !rows.has(drafted.key)) rows.set(drafted.key, drafted);
  }
  const offered = [...measuresOf('sheet'), ...measuresOf('form')];
  return [...rows.values()]
    .filter(({ measure }) => offered.includes(measure))
    .sort((one, other) => offered.indexOf(one.measure) - offered.indexOf(other.measure));
}

export function emptyRow(measure: MeasureId, item = ''): ScoreDraft {
  const key = seriesKey({ measure, item, side: null });
  return { key, measure, item, isNew: false, value: '', version: '', last: null };
}

/** A row for an activity that was not named before; `number` keeps its key apart from others. */
export function newActivity(number: number): ScoreDraft {
  return { ...emptyRow('activity'), key: `new-activity-${number}`, isNew: true };
}

/** The rows of a source in which something stands. A version alone is what was remembered from last time. */
export function filledRows(rows: readonly ScoreDraft[], source: ScoreSource): readonly ScoreDraft[] {
  return rows.filter(
    ({ measure, value, isNew, item }) =>
      sourceOf(measure) === source && (value.trim() !== '' || (isNew && item.trim() !== '')),
  );
}

/** A number as it was typed, with a point or a comma; null where it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^[+-]?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** What keeps a row from being kept, by the field in which it stands; empty where nothing does. */
export function problemsOf(row: ScoreDraft, rows: readonly ScoreDraft[]): ScoreProblems {
  const [item, value] = [itemProblem(row, rows), valueProblem(row)];
  const isVersionMissing = sourceOf(row.measure) === 'form' && row.version.trim() === '';
  return {
    ...(item === null ? {} : { item }),
    ...(value === null ? {} : { value }),
    ...(isVersionMissing ? { version: 'version-missing' } : {}),
  };
}

function itemProblem(row: ScoreDraft, rows: readonly ScoreDraft[]): ScoreProblem | null {
  if (!row.isNew) return null;
  if (row.item.trim() === '') return 'name-missing';
  return rows.some((each) => each.key !== row.key && isSameName(each, row)) ? 'name-twice' : null;
}

function valueProblem({ measure, value }: ScoreDraft): ScoreProblem | null {
  const number = typedNumber(value);
  if (value.trim() === '') return 'value-missing';
  if (number === null) return 'not-a-number';
  return canBeValue(measure, number) ? null : 'out-of-range';
}

function isSameName(one: ScoreDraft, other: ScoreDraft): boolean {
  return (
    one.measure === other.measure && seriesKey({ ...one, side: null }) === seriesKey({ ...other, side: null })
  );
}

/** The values of rows without a problem, in their order. */
export function readingsOf(rows: readonly ScoreDraft[]): Reading[] {
  return rows.flatMap((row) => {
    const value = typedNumber(row.value);
    return value === null ? [] : [enteredReading({ ...row, value })];
  });
}
