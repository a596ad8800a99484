import { sql } from 'kysely';
import { measureIds } from '#domain/measures/catalogue.ts';
import { measureWordsEn } from '#domain/terms/measures-en.ts';
import { inRecord } from '../record.ts';
import { instantSource, type TimelineSource } from './source.ts';

/** Scores of one day that were typed in or taken over together, and those that were withdrawn. */
const source = instantSource(
  'score',
  (clientId) => sql`
    SELECT min(measure_entry.id) AS "rowId", measure_entry.episode_id AS id, measure_entry.at AS at,
      'scores-' || measure_entry.source AS event, therapist.name AS author,
      group_concat(DISTINCT measure_entry.measure) AS words
    FROM measure_entry JOIN therapist ON therapist.id = measure_entry.therapist_id
    WHERE ${inRecord('measure_entry.client_id', clientId)}
    GROUP BY measure_entry.episode_id, measure_entry.at, measure_entry.date, measure_entry.source,
      measure_entry.therapist_id
    UNION ALL
    SELECT measure_entry.id, measure_entry.episode_id, measure_entry_withdrawal.at, 'scores-withdrawn',
      therapist.name, measure_entry.measure
    FROM measure_entry_withdrawal JOIN measure_entry ON measure_entry.id = measure_entry_withdrawal.entry_id
      JOIN therapist ON therapist.id = measure_entry_withdrawal.therapist_id
    WHERE ${inRecord('measure_entry.client_id', clientId)}`,
);

export const scoreSource: TimelineSource = async (read, ask) => {
  const rows = await source(read, ask);
  return rows.map((row) => ({ ...row, words: measureNames(row.words.split(',')) }));
};

function measureNames(ids: readonly string[]): string {
  return measureIds
    .filter((id) => ids.includes(id))
    .map((id) => measureWordsEn[id].short)
    .join(', ');
}
