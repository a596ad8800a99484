import type { Reading, ReadingWay } from '#domain/progress/reading.ts';
import type { ProgressFacts } from '#domain/progress/record.ts';

type StoredReading = readonly [
  measure: Reading['measure'],
  item: string,
  side: Reading['side'],
  timing: Reading['timing'],
  value: number,
  /** Place in `ways`. */
  way: number,
];

type StoredFacts = Omit<ProgressFacts, 'readings'> & {
  readonly ways: readonly ReadingWay[];
  readonly readings: readonly StoredReading[];
};

/** Ways that were read already: sessions are measured in few ways, and what is the same is sent to the window once. */
export type KnownWays = Map<string, ReadingWay>;

/**
 * What progress reads of a note as one text. Readings stand without their names, since a course over years has
 * thousands of them. They are read as they were written, unlike every other JSON column: a strict parse of 300 sessions
 * takes ten times as long as all the rest. It may be left out because the text was made by `write`, from a body that was
 * parsed, and is read only under the number of the format that it was written in; and the file is authenticated.
 */
export const factsColumn = {
  write: ({ readings, ...facts }: ProgressFacts): string => {
    const places = new Map<string, number>();
    const ways: ReadingWay[] = [];
    const stored = readings.map(({ measure, item, side, timing, way, value }): StoredReading => {
      const key = keyOf(way);
      const place = places.get(key) ?? ways.push(way) - 1;
      places.set(key, place);
      return [measure, item, side, timing, value, place];
    });
    return JSON.stringify({ ...facts, ways, readings: stored } satisfies StoredFacts);
  },
  read: (text: string, known: KnownWays = new Map()): ProgressFacts => {
    const { ways, readings, ...facts }: StoredFacts = JSON.parse(text);
    const shared = ways.map((way) => sharedWay(way, known));
    return {
      ...facts,
      readings: readings.flatMap(([measure, item, side, timing, value, place]): Reading[] => {
        const way = shared[place];
        return way === undefined ? [] : [{ measure, item, side, timing, way, value }];
      }),
    };
  },
};

function sharedWay(way: ReadingWay, known: KnownWays): ReadingWay {
  const key = keyOf(way);
  const found = known.get(key) ?? way;
  known.set(key, found);
  return found;
}

function keyOf({ window, method, device, version }: ReadingWay): string {
  return JSON.stringify([window, method, device, version]);
}
