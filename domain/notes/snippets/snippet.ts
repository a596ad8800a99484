import { z } from 'zod';
import { paragraph } from '#domain/text.ts';

/** What stands in braces in a snippet's text and is filled in when it is typed. A closed list. */
export const placeholders = [
  'client',
  'date',
  'structure',
  'side',
  'pain',
  'pain-after',
  'therapist',
  'cursor',
] as const;
export type Placeholder = (typeof placeholders)[number];

export const snippetLanguages = ['en', 'es'] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

export const longestAbbreviation = 16;

/** A placeholder of a text, whether there is such a one or not: `{pain}`. */
export const placeholderPattern = /\{([^{}\n]{1,40})\}/g;

export function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}

/** Names in braces that nothing would be filled in for. */
export function unknownPlaceholders(text: string): readonly string[] {
  const names = [...text.matchAll(placeholderPattern)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlaceholder(name)))];
}

/** Begins with a dot, so that no word of a language is ever taken for one. Kept in lower case. */
const abbreviation = z
  .string()
  .max(100, 'text-too-long')
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .refine(
    (text) => text.length <= longestAbbreviation && /^\.\p{L}[\p{L}\p{N}-]*$/u.test(text),
    'abbreviation-malformed',
  );

export const snippetFields = z.strictObject({
  abbreviation,
  language: z.enum(snippetLanguages),
  text: paragraph
    .refine((text) => text.trim() !== '', 'words-missing')
    .refine((text) => unknownPlaceholders(text).length === 0, 'placeholder-unknown'),
});
export type SnippetFields = z.output<typeof snippetFields>;
