import { z } from 'zod';
import { outcomeFilters, outcomeReaders } from '../outcomes/filters.ts';
import { outcomeNumbers } from '../outcomes/numbers.ts';
import { effect, query } from './method.ts';

export const outcomes = {
  /**
   * What the sessions of the practice add up to. A therapist who is not an owner asks for the own sessions only. A
   * later question ends an earlier one as `cancelled`.
   */
  'outcomes.read': query({
    input: outcomeFilters,
    output: outcomeNumbers,
    errors: ['owner-only', 'date-impossible', 'cancelled'],
    tags: ['progress', 'notes', 'episodes'],
  }),
  /** Asks where, then writes the same numbers there as CSV; small groups are left out where it is to be shared. */
  'outcomes.export': effect({
    input: z.strictObject({ filters: outcomeFilters, reader: z.enum(outcomeReaders) }),
    output: z.strictObject({ fileName: z.string() }),
    errors: [
      'owner-only',
      'date-impossible',
      'cancelled',
      'file-not-written',
      'disk-full',
      'folder-not-writable',
    ],
    invalidates: [],
    audit: { action: 'outcomes.exported', entity: 'practice', id: () => null },
  }),
} as const;
