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

/** On which sides of the sheet; `printer` leaves it to the printer's own setting. */
export const printSides = ['printer', 'one', 'long-edge', 'short-edge'] as const;
export type PrintSides = (typeof printSides)[number];

/** What a printer was told last time, so that the next print needs no choosing. */
export const printChoice = z.strictObject({
  printer: z.string().max(200).nullable(),
  copies: z.int().min(1, 'value-out-of-range').max(20, 'value-out-of-range'),
  // Choices kept before printers were told these have none.
  sides: z.enum(printSides).default('printer'),
  isGrey: z.boolean().default(false),
});
export type PrintChoice = z.output<typeof printChoice>;

/** As nothing was chosen yet. */
export const firstPrint: PrintChoice = { printer: null, copies: 1, sides: 'printer', isGrey: false };

/** The kinds of paper whose printers are remembered apart: a handout's may have colours, a note's none. */
export const paperKinds = [
  'handout',
  'note',
  'chart',
  'letter',
  'progress-letter',
  'discharge-summary',
  'consent',
  'intake-form',
  'measure-sheet',
  'file',
  'recovery-sheet',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const printChoices = z.partialRecord(z.enum(paperKinds), printChoice);
export type PrintChoices = z.output<typeof printChoices>;

/** As the same kind of paper was printed last; of any other kind only the printer is taken over. */
export function printChoiceFor(
  kind: PaperKind,
  choices: PrintChoices,
  last: PrintChoice | null,
): PrintChoice {
  return choices[kind] ?? { ...firstPrint, printer: last?.printer ?? null };
}
