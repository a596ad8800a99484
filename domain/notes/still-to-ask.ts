import type { DueMeasure } from '../measures/due.ts';
import type { Reading } from '../progress/reading.ts';
import { seriesKey } from '../progress/series.ts';

/** What is due and not answered by the readings of a note. Whichever activity was named and scored, one was named. */
export function stillToAsk(due: readonly DueMeasure[], readings: readonly Reading[]): readonly DueMeasure[] {
  const answered = readings.filter(({ timing }) => timing === 'before');
  const keys = new Set(answered.map(seriesKey));
  const isAnyActivity = answered.some(({ measure }) => measure === 'activity');
  const isAnswered = (each: DueMeasure) =>
    keys.has(seriesKey(each)) || (each.measure === 'activity' && each.item === '' && isAnyActivity);
  return due.filter((each) => !isAnswered(each));
}
