import { z } from 'zod';
import { progressRecord } from '../progress/record.ts';
import { query } from './method.ts';

export const progress = {
  /** Everything that the progress of an episode is drawn and judged from. `domain/progress` draws and judges. */
  'progress.record': query({
    input: z.strictObject({ episodeId: z.uuid() }),
    output: progressRecord,
    errors: ['not-found'],
    tags: ['progress', 'notes', 'episodes'],
  }),
} as const;
