import type { Migration } from 'kysely/migration';
import { records } from './0010-records.ts';
import { fixedRecords } from './0020-fixed-records.ts';
import { mergedRecords } from './0030-merged-records.ts';
import { letters } from './0090-letters.ts';

/** "BKNT" in ASCII: marks the file as Backnote's. */
export const applicationId = 0x424b4e54;

/** Append only. Names sort by their number; a released migration never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0010-records': records,
  '0020-fixed-records': fixedRecords,
  '0030-merged-records': mergedRecords,
  '0090-letters': letters,
};

/** The number of the newest migration, kept in `user_version`. */
export const latestSchema = Math.max(...Object.keys(migrations).map((name) => Number.parseInt(name, 10)));
