import { z } from 'zod';
import { line } from '../text.ts';
import { consentLanguages, consentMonths, consentRelations } from './consent.ts';
import { inkStrokes } from './signature.ts';

/** A consent while it is being signed. Nothing in it binds anybody until it is signed. */
export const consentDraft = z.strictObject({
  language: z.enum(consentLanguages),
  signerName: line,
  relation: z.enum(consentRelations),
  months: consentMonths,
  /** Whether the name is typed in place of a drawn signature. */
  isTyped: z.boolean(),
  strokes: inkStrokes,
});
export type ConsentDraft = z.output<typeof consentDraft>;
