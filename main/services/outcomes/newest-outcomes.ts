import type { Reader } from '#db/database.ts';
import type { OutcomeFilters } from '#domain/outcomes/filters.ts';
import type { OutcomeNumbers } from '#domain/outcomes/numbers.ts';
import type { QueryContext } from '../context.ts';
import { readOutcomes } from './read-outcomes.ts';

const newest = new WeakMap<Reader, object>();

/**
 * Reads for a screen, which shows the answer to its last question only: an earlier count that is still under way stops,
 * so that trying filters on many years of notes does not pile up work. Errors: cancelled, owner-only.
 */
export function readNewestOutcomes(context: QueryContext, filters: OutcomeFilters): Promise<OutcomeNumbers> {
  const question = {};
  newest.set(context.read, question);
  return readOutcomes(context, filters, () => newest.get(context.read) === question);
}
