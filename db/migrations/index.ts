import type { Migration } from 'kysely/migration';
import { records } from './0010-records.ts';
import { fixedRecords } from './0020-fixed-records.ts';
import { mergedRecords } from './0030-merged-records.ts';
import { clientDetails } from './0040-client-details.ts';
import { health } from './0050-health.ts';
import { clearances } from './0060-clearances.ts';
import { consents } from './0070-consents.ts';
import { intakes } from './0080-intakes.ts';
import { letters } from './0090-letters.ts';
import { keptFiles } from './0100-files.ts';
import { therapists } from './0110-therapists.ts';
import { search } from './0120-search.ts';
import { amendments } from './0130-amendments.ts';
import { writingAids } from './0140-writing-aids.ts';
import { placeAndPace } from './0150-place-and-pace.ts';
import { spelling } from './0160-spelling.ts';
import { handoutTexts } from './0170-handout-texts.ts';
import { practiceLogo } from './0180-practice-logo.ts';
import { measures } from './0190-measures.ts';
import { checkIns } from './0200-check-ins.ts';

/** "BKNT" in ASCII: marks the file as Backnote's. */
export const applicationId = 0x424b4e54;

/** Append only. Names sort by their number; a released migration never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0010-records': records,
  '0020-fixed-records': fixedRecords,
  '0030-merged-records': mergedRecords,
  '0040-client-details': clientDetails,
  '0050-health': health,
  '0060-clearances': clearances,
  '0070-consents': consents,
  '0080-intakes': intakes,
  '0090-letters': letters,
  '0100-files': keptFiles,
  '0110-therapists': therapists,
  '0120-search': search,
  '0130-amendments': amendments,
  '0140-writing-aids': writingAids,
  '0150-place-and-pace': placeAndPace,
  '0160-spelling': spelling,
  '0170-handout-texts': handoutTexts,
  '0180-practice-logo': practiceLogo,
  '0190-measures': measures,
  '0200-check-ins': checkIns,
};

/** The number of the newest migration, kept in `user_version`. */
export const latestSchema = Math.max(...Object.keys(migrations).map((name) => Number.parseInt(name, 10)));
