import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { cleanText, lineLimit, longTextLimit } from '../text.ts';
import { consentKinds, type consentLanguages } from './consent.ts';

const hasWords = (text: string) => /\S/.test(text);

/** The words of a consent: a title and paragraphs or lists as Markdown. Both must be there. */
export const consentWords = z.strictObject({
  title: z
    .string()
    .max(lineLimit, 'text-too-long')
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .refine(hasWords, 'name-missing'),
  body: z
    .string()
    .max(longTextLimit, 'text-too-long')
    .transform((text) => cleanText(text).trim())
    .refine(hasWords, 'words-missing'),
});
export type ConsentWords = z.output<typeof consentWords>;

/** The front matter of a content file in main/content/consents/<language>/. */
export const consentFrontMatter = z.strictObject({
  kind: z.enum(consentKinds),
  version: z.int().min(1),
  title: z.string().min(1).max(80),
  sources: z.array(z.string()).min(1),
  reviewedOn: calendarDate,
  reviewDue: calendarDate,
});

/** A consent text that comes with the program. */
export type BuiltInConsent = z.output<typeof consentFrontMatter> & {
  readonly language: (typeof consentLanguages)[number];
  readonly body: string;
};
