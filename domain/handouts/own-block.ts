import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { line, paragraph, requiredName } from '../text.ts';
import type { ContentBlock } from './block.ts';

/** Kinds that a practice may word itself or add to. What to do in an emergency and the limits stand as they are. */
export const ownBlockKinds = [
  'about-massage',
  'after-session',
  'self-care',
  'exercise',
  'about-therapist',
  'tell-therapist',
  'next-visit',
] as const;

/** A text as a practice words it: everything but what the program decides (order, drawing, statements covered). */
export const ownBlockFields = z.strictObject({
  kind: z.enum(ownBlockKinds),
  title: requiredName,
  /** Markdown as the library's texts have it: paragraphs, lists, `**bold**`. */
  body: paragraph.refine((text) => text.trim() !== '', 'words-missing'),
  /** Terms that suggest it, as in the front matter; empty: only on offer. */
  tags: z.array(z.string().max(60)).max(40, 'too-large'),
  sources: z.array(line).max(20, 'too-large'),
  reviewedOn: calendarDate,
  reviewDue: calendarDate,
});
export type OwnBlockFields = z.output<typeof ownBlockFields>;

/**
 * Whether a practice may change the text: what is printed on every handout, or leads a kind, stands as it is, and so
 * does every text of a kind that is not for it to word.
 */
export function isEditable(block: Pick<ContentBlock, 'required' | 'leads' | 'kind'>): boolean {
  return !block.required && block.leads !== true && ownKindOf(block) !== undefined;
}

/** The kind of a text as one that a practice may word; undefined for every other. */
export function ownKindOf({ kind }: Pick<ContentBlock, 'kind'>): OwnBlockFields['kind'] | undefined {
  return ownBlockKinds.find((own) => own === kind);
}
