import { z } from 'zod';
import { techniques } from '../notes/techniques.ts';
import { line, paragraph, requiredName } from '../text.ts';
import { countries } from './country.ts';

export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

export const practiceFields = z.strictObject({
  name: requiredName,
  phone: line,
  email: line,
  address: paragraph,
  /** Decides how doctors are called in letters, and what number and paper are usual. */
  country: z.enum(countries),
  /** Number to call in an emergency where the practice is, printed on every handout. */
  emergencyNumber: line,
  paper: z.enum(paperSizes),
});
export type PracticeFields = z.output<typeof practiceFields>;

export const therapistFields = z.strictObject({
  name: requiredName,
  /** As printed behind the name, e.g. "LMT". */
  credentials: line,
  techniques: z.array(z.enum(techniques)),
});
export type TherapistFields = z.output<typeof therapistFields>;

/** What a printer was told last time, so that the next print needs no choosing. */
export const printChoice = z.strictObject({
  printer: z.string().max(200).nullable(),
  copies: z.int().min(1, 'value-out-of-range').max(20, 'value-out-of-range'),
});
export type PrintChoice = z.output<typeof printChoice>;
