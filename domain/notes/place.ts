import { z } from 'zod';

/** Bytes that a place may take as JSON. It is a convenience beside the note, not a part of it. */
export const placeLimit = 200;

export const mostFolds = 8;

/** `subjective.words` for a field, `treatment.rows.<id>.detail` for a field of a row. */
const fieldName = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9-]+){1,3}$/, 'value-out-of-range');

/** The name of something that folds out, such as `safety-questions`. */
const foldName = z.string().regex(/^[a-z][a-z0-9-]{0,47}$/, 'value-out-of-range');

const position = z.int().min(0).max(10_000_000);

/**
 * Where the therapist was in a draft when it was saved, so that a crash or a lock gives back the same cursor. It holds
 * names and numbers only, is kept beside the draft and goes when the note is signed.
 */
export const draftPlace = z
  .strictObject({
    field: fieldName,
    /** The selection in the field, in characters; both the same for a mere cursor. */
    start: position,
    end: position,
    /** How far the note was scrolled, in pixels. */
    scroll: position,
    /** What was folded out. */
    open: z.array(foldName).max(mostFolds),
  })
  .refine((place) => JSON.stringify(place).length <= placeLimit, 'too-large');
export type DraftPlace = z.output<typeof draftPlace>;

/**
 * The place, shortened until it fits; null where it cannot be kept. A place never keeps a draft from being saved, so
 * what is sent has passed this.
 */
export function keepablePlace(place: DraftPlace): DraftPlace | null {
  for (let count = place.open.length; count >= 0; count -= 1) {
    const parsed = draftPlace.safeParse({ ...place, open: place.open.slice(0, count) });
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** A place as it was stored; null for one that today's program cannot read. */
export function readPlace(text: string): DraftPlace | null {
  if (text === '') return null;
  const parsed = draftPlace.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
