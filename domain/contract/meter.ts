import { z } from 'zod';
import { notePace } from '../notes/pace.ts';
import { command, query } from './method.ts';

const nothing = z.strictObject({});

/**
 * A therapist's own measure of writing notes. Each method is about whoever is acting and nobody else: there is no way
 * to name another therapist.
 */
export const meter = {
  'meter.get': query({
    input: nothing,
    /** Newest first, at most twenty. */
    output: z.strictObject({ isOn: z.boolean(), paces: z.array(notePace) }),
    errors: [],
    tags: ['meter'],
  }),
  /** Turning it off forgets what was counted. */
  'meter.set': command({
    input: z.strictObject({ isOn: z.boolean() }),
    output: nothing,
    errors: [],
    invalidates: ['meter'],
    audit: { action: 'meter.set', entity: 'therapist', id: () => null },
  }),
  /** What one signed note took. Kept only where the meter is on. */
  'meter.keep': command({
    input: z.strictObject({ pace: notePace }),
    output: nothing,
    errors: [],
    invalidates: ['meter'],
    audit: { action: 'meter.kept', entity: 'therapist', id: () => null },
  }),
  'meter.forget': command({
    input: nothing,
    output: nothing,
    errors: [],
    invalidates: ['meter'],
    audit: { action: 'meter.forgotten', entity: 'therapist', id: () => null },
  }),
} as const;
