import { basename } from 'node:path';
import { AppError } from '#domain/contract/errors.ts';
import { outcomeSheet } from '#domain/outcomes/export-tables.ts';
import type { OutcomeFilters, OutcomeReader } from '#domain/outcomes/filters.ts';
import { listAllTherapists } from '#main/services/therapists/list-therapists.ts';
import type { EffectContext } from '../context.ts';
import { csvBytes } from './csv-bytes.ts';
import { readOutcomes } from './read-outcomes.ts';

/** Adds up, asks where, and writes the numbers there whole or not at all. */
export async function exportOutcomes(
  context: EffectContext,
  { filters, reader }: { readonly filters: OutcomeFilters; readonly reader: OutcomeReader },
): Promise<{ fileName: string }> {
  const { ports } = context;
  const numbers = await readOutcomes(context, filters);
  const { therapists } = await listAllTherapists(context);
  const therapist = therapists.find(({ therapistId }) => therapistId === filters.therapistId)?.name ?? '';
  const madeOn = ports.clock.today();
  const path = await ports.dialogs.savePath(`Outcomes ${madeOn}.csv`);
  if (path === null) throw new AppError('cancelled');
  await ports.files.write(path, csvBytes(outcomeSheet(numbers, { filters, reader, therapist, madeOn })));
  return { fileName: basename(path) };
}
