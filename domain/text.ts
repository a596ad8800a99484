import { z } from 'zod';

/** Longest free text of one field of a note, in characters. A long note has about 3,000. */
export const longTextLimit = 20_000;
/** Longest single line, in characters. */
export const lineLimit = 200;
/** Longest paragraph, in characters. */
export const paragraphLimit = 2_000;

// Tab and line break are the only control characters that mean something in a record.
const controlCharacters = /(?![\t\n])\p{Cc}/gu;

// Hebrew, Arabic and the scripts beside them, and the marks that turn a text to the left.
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether anything in a text may run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** What is kept of a text as typed: one Unicode form, one kind of line break, no control characters. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controlCharacters, '');
}

function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** One line, up to 200 characters; empty when not known. */
export const line = z.string().max(lineLimit, 'text-too-long').transform(cleanLine);

/** A few lines, up to 2,000 characters; empty when there is nothing to say. */
export const paragraph = z.string().max(paragraphLimit, 'text-too-long').transform(cleanText);

/** A section of a note in the therapist's own words, up to 20,000 characters. Kept as typed. */
export const longText = z.string().max(longTextLimit, 'text-too-long').transform(cleanText);

/** A name that must be there: a line with at least one visible character. */
export const requiredName = z
  .string()
  .max(lineLimit, 'text-too-long')
  .transform(cleanLine)
  .refine((name) => /[\p{L}\p{N}\p{S}\p{P}\p{Emoji}]/u.test(name), 'name-missing');
