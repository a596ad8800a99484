import { z } from 'zod';
import { type MeasureId, measureIds } from '#domain/measures/catalogue.ts';
import { type Reading, readingWay } from '#domain/progress/reading.ts';
import type { EntrySource, MeasureEntry } from '#domain/progress/record.ts';
import type { Reader, Writer } from '../database.ts';
import { jsonColumn } from '../schema/json.ts';
import { isOneOf } from './one-of.ts';
import { inRecord } from './record.ts';

const wayColumn = jsonColumn(readingWay);
const measureId = z.enum(measureIds);

export type NewEntry = {
  readonly id: string;
  readonly clientId: string;
  readonly episodeId: string;
  readonly date: string;
  readonly source: EntrySource;
  /** Asked outside of a treatment: a value of an entry is always one before. */
  readonly reading: Reading;
  readonly therapistId: string;
  readonly intakeId: string | null;
  readonly at: string;
};

export async function insertEntries(write: Writer, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await write
    .insertInto('measure_entry')
    .values(
      entries.map(({ reading, ...entry }) => ({
        id: entry.id,
        client_id: entry.clientId,
        episode_id: entry.episodeId,
        date: entry.date,
        measure: reading.measure,
        item: reading.item,
        side: reading.side,
        way: wayColumn.write(reading.way),
        value: reading.value,
        source: entry.source,
        therapist_id: entry.therapistId,
        intake_id: entry.intakeId,
        at: entry.at,
      })),
    )
    .execute();
}

/** An entry with where it belongs and, where it was a mistake, why. */
export type StoredEntry = MeasureEntry & {
  readonly episodeId: string;
  /** Null where it counts. */
  readonly withdrawal: { readonly reason: string; readonly therapist: string; readonly at: string } | null;
};

function selectEntries(read: Reader) {
  return read
    .selectFrom('measure_entry')
    .innerJoin('therapist', 'therapist.id', 'measure_entry.therapist_id')
    .leftJoin('measure_entry_withdrawal as withdrawal', 'withdrawal.entry_id', 'measure_entry.id')
    .leftJoin('therapist as withdrawer', 'withdrawer.id', 'withdrawal.therapist_id')
    .select([
      'measure_entry.id',
      'measure_entry.episode_id',
      'measure_entry.date',
      'measure_entry.source',
      'measure_entry.measure',
      'measure_entry.item',
      'measure_entry.side',
      'measure_entry.way',
      'measure_entry.value',
      'measure_entry.at',
      'therapist.name as therapist',
      'withdrawal.reason as withdrawal_reason',
      'withdrawal.at as withdrawal_at',
      'withdrawer.name as withdrawer',
    ])
    .orderBy('measure_entry.date')
    .orderBy('measure_entry.at')
    .orderBy('measure_entry.id');
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

/** A measure that the program no longer knows has no scale to stand on and is left out. */
function stored(row: EntryRow): readonly StoredEntry[] {
  const measure = measureId.safeParse(row.measure);
  if (!measure.success) return [];
  const { withdrawal_reason: reason, withdrawal_at: at, withdrawer } = row;
  return [
    {
      entryId: row.id,
      episodeId: row.episode_id,
      date: row.date,
      source: row.source,
      therapist: row.therapist,
      enteredAt: row.at,
      reading: readingOf(row, measure.data),
      withdrawal: reason === null || at === null ? null : { reason, therapist: withdrawer ?? '', at },
    },
  ];
}

function readingOf({ item, side, way, value }: EntryRow, measure: MeasureId): Reading {
  return { measure, item, side, timing: 'before', way: wayColumn.read(way), value };
}

/** The values of an episode that count, oldest first. */
export async function listEntries(read: Reader, episodeId: string): Promise<readonly MeasureEntry[]> {
  const rows = await selectEntries(read)
    .where('measure_entry.episode_id', '=', episodeId)
    .where('withdrawal.entry_id', 'is', null)
    .execute();
  return rows.flatMap(stored).map(({ episodeId: _episode, withdrawal: _withdrawal, ...entry }) => entry);
}

/** The same for many episodes at once. */
export async function listEntriesOfEpisodes(
  read: Reader,
  episodeIds: readonly string[],
): Promise<readonly StoredEntry[]> {
  const rows = await selectEntries(read)
    .where(isOneOf('measure_entry.episode_id', episodeIds))
    .where('withdrawal.entry_id', 'is', null)
    .execute();
  return rows.flatMap(stored);
}

/** Every value of a client's record, oldest first, also those that were withdrawn. */
export async function listEntriesOfRecord(read: Reader, clientId: string): Promise<readonly StoredEntry[]> {
  const rows = await selectEntries(read).where(inRecord('measure_entry.client_id', clientId)).execute();
  return rows.flatMap(stored);
}

export async function findEntry(read: Reader, entryId: string): Promise<StoredEntry | undefined> {
  const row = await selectEntries(read).where('measure_entry.id', '=', entryId).executeTakeFirst();
  return row && stored(row)[0];
}

export async function insertEntryWithdrawal(
  write: Writer,
  withdrawal: {
    readonly entryId: string;
    readonly reason: string;
    readonly therapistId: string;
    readonly at: string;
  },
): Promise<void> {
  await write
    .insertInto('measure_entry_withdrawal')
    .values({
      entry_id: withdrawal.entryId,
      reason: withdrawal.reason,
      therapist_id: withdrawal.therapistId,
      at: withdrawal.at,
    })
    .execute();
}
