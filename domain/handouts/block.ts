import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { illustrationIds } from '../figures/illustration-ids.ts';
import type { HandoutLanguage } from './languages.ts';

export const blockKinds = [
  'about-massage',
  'after-session',
  'self-care',
  'exercise',
  'get-help',
  'about-therapist',
  'tell-therapist',
  'next-visit',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** S: supported as worded. H: said only with a hedge. honest: an honest wording in place of a claim that is not shown. */
export const evidenceGrades = ['S', 'H', 'honest'] as const;

/** The front matter of a content file in main/content/<language>/. */
export const blockFrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().min(1),
  kind: z.enum(blockKinds),
  title: z.string().min(1).max(80),
  order: z.int(),
  /** Printed on every handout. */
  required: z.boolean().default(false),
  /** Printed before the others of its kind whenever one of them is chosen; never offered by itself. */
  leads: z.boolean().optional(),
  /** Terms that match a technique, a structure, a stage or a finding; `always` suggests it for every note. */
  tags: z.array(z.string()),
  statements: z.array(z.int().min(1).max(54)),
  evidence: z.enum(evidenceGrades),
  sources: z.array(z.string()).min(1),
  /** School years needed to read it, as measured by tests/support/reading-grade.ts when the text was last changed. */
  readingGrade: z.number().min(0).max(6),
  reviewedOn: calendarDate,
  reviewDue: calendarDate,
  /** The drawing beside the text; null where words are enough. */
  illustration: z.enum(illustrationIds).nullable(),
});
export type BlockFrontMatter = z.output<typeof blockFrontMatter>;

/** Who gave a block the wording it has in this practice. */
export type BlockEdit = {
  /** Counts the practice's own wordings of this block in this language. */
  readonly number: number;
  readonly therapistName: string;
  /** The instant of saving. */
  readonly at: string;
};

/** A content block: its front matter and its text as Markdown. */
export type ContentBlock = BlockFrontMatter & {
  readonly language: HandoutLanguage;
  readonly body: string;
  /** Null where the text is the one that comes with the program. */
  readonly edit: BlockEdit | null;
};
