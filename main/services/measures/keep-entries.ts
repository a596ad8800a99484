import { findEpisode } from '#db/queries/episodes.ts';
import { insertEntries } from '#db/queries/measure-entries.ts';
import { AppError } from '#domain/contract/errors.ts';
import { entryFault } from '#domain/measures/entry-check.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { EntrySource } from '#domain/progress/record.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';

export type EntriesToKeep = {
  readonly episodeId: string;
  /** The day on which the values were given. */
  readonly date: string;
  readonly source: EntrySource;
  readonly readings: readonly Reading[];
  /** The intake that they were answered in; null for what was typed in. */
  readonly intakeId: string | null;
};

/**
 * Keeps values that stand in no note, in the order given. The same measure twice on a day is kept twice: both were said,
 * and what was typed in by mistake is withdrawn with its reason. Errors: not-found, date-in-future, value-out-of-range,
 * words-missing, invalid-input, each with its place in `readings`.
 */
export async function keepEntries(
  { read, write, ports, therapistId }: CommandContext,
  { episodeId, date, source, readings, intakeId }: EntriesToKeep,
): Promise<readonly string[]> {
  requireNotInFuture(date, 'date', ports.clock);
  for (const [index, reading] of readings.entries()) requireEntry(reading, source, `readings.${index}`);
  const episode = await findEpisode(read, episodeId);
  if (!episode) throw new AppError('not-found');
  const { clientId } = episode;
  const at = ports.clock.now();
  const entries = readings.map((reading) => ({
    ...{ id: ports.ids.next(), clientId, episodeId, date, source, reading, therapistId, intakeId, at },
  }));
  await insertEntries(write, entries);
  return entries.map(({ id }) => id);
}

function requireEntry(reading: Reading, source: EntrySource, place: string): void {
  const fault = entryFault(reading, source);
  if (fault === null) return;
  throw new AppError(fault.code, { fields: { [`${place}.${fault.path}`]: fault.code } });
}
