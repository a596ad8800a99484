import type { CalendarDate } from '../dates/calendar-date.ts';
import { foldForSearch } from '../folded-text.ts';
import { type MeasureId, measureIds } from '../measures/catalogue.ts';
import type { Reading, ReadingWay } from './reading.ts';
import type { EntrySource, ProgressRecord } from './record.ts';

/** What was noted of one measure at one time. One of `value` and `after` is a number. */
export type SeriesPoint = {
  readonly date: CalendarDate;
  /** Null for what was entered without a session: it counts as the morning of its day. */
  readonly time: string | null;
  readonly sessionId: string | null;
  readonly entryId: string | null;
  readonly by: string;
  readonly source: 'note' | EntrySource;
  readonly way: ReadingWay;
  /** Before treatment; null where only the value after it was noted. */
  readonly value: number | null;
  /** After the treatment of the same session; null where it was not noted. */
  readonly after: number | null;
};

/** Which measure, of which of the client's activities, on which side. */
export type SeriesName = Pick<Reading, 'measure' | 'item' | 'side'>;

/** All values of one measure over an episode, oldest first, whatever the way of measuring. */
export type Series = SeriesName & { readonly key: string; readonly points: readonly SeriesPoint[] };

/** The same series has the same key, however an activity was capitalised or spaced. */
export function seriesKey({ measure, item, side }: SeriesName): string {
  return [measure, folded(item), side ?? ''].join('|');
}

/** Most measures have no name, device or version, and folding costs more than all the rest of a long course. */
const folded = (text: string): string => (text === '' ? '' : foldForSearch(text));

/** Every series of a record, in the order of the catalogue, activities in the order in which they came up. */
export function seriesOf(record: Pick<ProgressRecord, 'sessions' | 'entries'>): readonly Series[] {
  const found = new Map<string, Gathered>();
  // An activity is folded once, not at each session that asks for it.
  const keys = new Map<string, string>();
  const keyOf = (reading: Reading): string => {
    const written = `${reading.measure}|${reading.item}|${reading.side ?? ''}`;
    const key = keys.get(written) ?? seriesKey(reading);
    keys.set(written, key);
    return key;
  };
  for (const { sessionId, date, time, therapist, facts } of record.sessions) {
    for (const reading of facts.readings) {
      const { points, places } = gathered(found, keyOf(reading), reading, `${date} ${time}`);
      const place = `${sessionId}|${wayKey(reading.way)}`;
      const index = places.get(place) ?? points.length;
      places.set(place, index);
      const point = points[index] ?? {
        ...{ date, time, sessionId, entryId: null, by: therapist, source: 'note' as const },
        ...{ way: reading.way, value: null, after: null },
      };
      const filled = reading.timing === 'before' ? { value: reading.value } : { after: reading.value };
      points[index] = { ...point, ...filled };
    }
  }
  for (const { entryId, date, source, therapist, reading } of record.entries) {
    gathered(found, keyOf(reading), reading, `${date} `).points.push({
      ...{ date, time: null, sessionId: null, entryId, by: therapist, source },
      ...{ way: reading.way, value: reading.value, after: null },
    });
  }
  const order = (measure: MeasureId) => measureIds.indexOf(measure);
  return [...found]
    .map(([key, { measure, item, side, points }]) => ({
      ...{ key, measure, item, side },
      points: points.sort(byTime),
    }))
    .sort(
      (one, other) =>
        order(one.measure) - order(other.measure) ||
        compare(firstDay(one), firstDay(other)) ||
        compare(one.key, other.key),
    );
}

type Gathered = SeriesName & {
  /** When the name was written as it stands here. */
  readonly named: string;
  readonly points: SeriesPoint[];
  /** Where the value of a session stands that the one after treatment joins. */
  readonly places: Map<string, number>;
};

/** The series of a reading. Its activity is spelled as it was the first time, whatever was typed in first. */
function gathered(
  found: Map<string, Gathered>,
  key: string,
  { measure, item, side }: Reading,
  moment: string,
): Gathered {
  const named = `${moment} ${item}`;
  const known = found.get(key);
  if (known !== undefined && known.named <= named) return known;
  const next = {
    ...{ measure, item, side, named },
    points: known?.points ?? [],
    places: known?.places ?? new Map(),
  };
  found.set(key, next);
  return next;
}

const firstDay = ({ points }: Series): string => points[0]?.date ?? '';
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * By time alone. Sessions of one minute follow their ids, as they do everywhere in the record; values without a session that
 * have the same day follow their size: never the order in which they were typed in.
 */
function byTime(one: SeriesPoint, other: SeriesPoint): number {
  return (
    compare(one.date, other.date) ||
    compare(one.time ?? '', other.time ?? '') ||
    compare(one.sessionId ?? '', other.sessionId ?? '') ||
    compareValues(one.value, other.value) ||
    compareValues(one.after, other.after) ||
    compare(wayKey(one.way), wayKey(other.way)) ||
    compare(one.entryId ?? '', other.entryId ?? '')
  );
}

/** A missing value stands before every number and is none itself. */
function compareValues(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return one - other;
}

const wayKey = ({ window, method, device, version }: ReadingWay): string =>
  [window, method ?? '', device, version].join('|');

/**
 * The way of each point as one word: points with the same word may be compared, others never. A device or version that
 * was not noted counts as the one that was, as long as only one is known for that window and method.
 */
export function wayWords(points: readonly SeriesPoint[]): readonly string[] {
  const noted = (name: 'device' | 'version', way: ReadingWay): string => folded(way[name]);
  const kinds = new Map<string, Record<'device' | 'version', Set<string>>>();
  const kindOf = ({ window, method }: ReadingWay) => `${window}|${method ?? ''}`;
  for (const way of new Set(points.map((point) => point.way))) {
    const known = kinds.get(kindOf(way)) ?? { device: new Set(), version: new Set() };
    kinds.set(kindOf(way), known);
    for (const name of ['device', 'version'] as const) {
      if (noted(name, way) !== '') known[name].add(noted(name, way));
    }
  }
  const settled = (name: 'device' | 'version', way: ReadingWay): string => {
    const own = noted(name, way);
    const others = kinds.get(kindOf(way))?.[name];
    return own === '' && others?.size === 1 ? ([...others][0] ?? '') : own;
  };
  // Sessions measure in few ways: each is put into words once.
  const words = new Map<string, string>();
  return points.map(({ way }) => {
    const key = wayKey(way);
    const word = words.get(key) ?? [kindOf(way), settled('device', way), settled('version', way)].join('|');
    words.set(key, word);
    return word;
  });
}
