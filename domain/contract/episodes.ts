import { z } from 'zod';
import { episodeFields, stages } from '../clients/episode.ts';
import { instant } from '../dates/calendar-date.ts';
import { command, query } from './method.ts';

const episodeId = z.uuid();
const revision = z.int().min(1);

export const episodeView = z.strictObject({
  id: episodeId,
  clientId: z.uuid(),
  revision,
  fields: episodeFields,
  /** Derived from the onset for today. */
  stage: z.enum(stages),
  /** Days since the onset, today. */
  days: z.int(),
  sessionCount: z.int(),
  closedAt: instant.nullable(),
});
export type EpisodeView = z.output<typeof episodeView>;

const saved = z.strictObject({ id: episodeId, revision });

export const episodes = {
  /** All episodes of a client: open ones first, then newest onset first. */
  'episodes.list': query({
    input: z.strictObject({ clientId: z.uuid() }),
    output: z.strictObject({ episodes: z.array(episodeView) }),
    errors: [],
    tags: ['episodes', 'notes'],
  }),
  'episodes.create': command({
    input: z.strictObject({ clientId: z.uuid(), fields: episodeFields }),
    output: saved,
    errors: ['not-found', 'date-impossible', 'date-in-future', 'text-too-long'],
    invalidates: ['episodes'],
    audit: { action: 'episode.created', entity: 'episode', id: (_input, output) => output.id },
  }),
  'episodes.update': command({
    input: z.strictObject({ episodeId, expectedRevision: revision, fields: episodeFields }),
    output: saved,
    errors: ['not-found', 'changed-elsewhere', 'date-impossible', 'date-in-future', 'text-too-long'],
    invalidates: ['episodes', 'progress'],
    audit: { action: 'episode.updated', entity: 'episode', id: (input) => input.episodeId },
  }),
  'episodes.setClosed': command({
    input: z.strictObject({ episodeId, expectedRevision: revision, isClosed: z.boolean() }),
    output: saved,
    errors: ['not-found', 'changed-elsewhere'],
    invalidates: ['episodes'],
    audit: { action: 'episode.closed-set', entity: 'episode', id: (input) => input.episodeId },
  }),
} as const;
