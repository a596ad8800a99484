import { z } from 'zod';
import { clientStatuses } from '../clients/client.ts';
import { calendarDate } from '../dates/calendar-date.ts';
import { query } from './method.ts';

/** Where can be looked: among the clients, and among the words of notes, handouts, files and calls. */
export const searchGroups = ['clients', 'notes', 'handouts', 'files', 'contacts'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** A client who was found. */
export const clientHit = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  preferredName: z.string(),
  birthDate: calendarDate.nullable(),
  phone: z.string(),
  status: z.enum(clientStatuses),
  /** The name of a record merged into this one, where only that fits; otherwise empty. */
  alsoKnownAs: z.string(),
});
export type ClientHit = z.output<typeof clientHit>;

/** Something that was found by its words. */
export const wordHit = z.strictObject({
  /** Of the note, handout, file or contact. */
  id: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  date: calendarDate,
  /** A note that is not signed yet. */
  isDraft: z.boolean(),
  /** A piece of its text; what was looked for is marked. */
  snippet: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })),
});
export type WordHit = z.output<typeof wordHit>;

export const search = {
  /**
   * Finds clients as `clients.list` does, archived ones last, and words: rows in which all of them occur or begin a
   * word, newest first. Whatever is typed is text, never a language of its own. Groups not asked for are empty.
   */
  'search.find': query({
    input: z.strictObject({
      text: z.string().max(1_000, 'text-too-long'),
      groups: z.array(z.enum(searchGroups)).min(1).max(searchGroups.length),
      /** Most results of one group. */
      limit: z.int().min(1).max(50),
    }),
    output: z.strictObject({
      clients: z.array(clientHit),
      notes: z.array(wordHit),
      handouts: z.array(wordHit),
      files: z.array(wordHit),
      contacts: z.array(wordHit),
    }),
    errors: [],
    tags: ['search', 'clients', 'notes', 'handouts', 'files', 'timeline'],
  }),
} as const;
