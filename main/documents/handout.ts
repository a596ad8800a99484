import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { Block, Canvas } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { helpBlocks } from './handout-help.ts';
import { openingBlocks } from './handout-opening.ts';
import { sectionBlocks } from './handout-sections.ts';
import { handoutTheme } from './theme.ts';

export type HandoutInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'email' | 'address' | 'emergencyNumber'>;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'> & Partial<Pick<TherapistFields, 'techniques'>>;
  readonly client: { readonly name: string; readonly preferredName: string };
  readonly sessionDate: CalendarDate;
  readonly choice: HandoutChoice;
  /** Every block of the choice's language; the chosen and the required ones are printed. */
  readonly blocks: readonly ContentBlock[];
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** The aftercare handout of one session as a tagged PDF. The same input gives the same bytes. */
export function renderHandout(input: HandoutInput): Promise<Rendered> {
  const { practice, choice, createdAt, fontsFolder } = input;
  return renderDocument(
    {
      title: 'Aftercare handout',
      language: choice.language,
      theme: handoutTheme(choice.paper, choice.largePrint),
      createdAt,
      fontsFolder,
      foot: [practice.name, practice.phone].filter((text) => text !== '').join('  ·  '),
    },
    (canvas) => composeHandout(canvas, input),
  );
}

function composeHandout(canvas: Canvas, input: HandoutInput): readonly Block[] {
  const blocks = printedBlocks(input);
  const isHelp = (block: ContentBlock) => block.kind === 'get-help';
  return [
    ...openingBlocks(canvas, input),
    ...sectionBlocks(canvas, input, blocks.filter((block) => !isHelp(block))),
    ...helpBlocks(canvas, input, blocks.filter(isHelp), blocks),
  ];
}

/** The chosen blocks in their chosen order, with those that are never left out and those that lead their kind. */
function printedBlocks({ blocks, choice }: HandoutInput): readonly ContentBlock[] {
  const places = new Map(choice.blockIds.map((id, index) => [id, index]));
  const chosen = blocks.filter((block) => places.has(block.id) && block.leads !== true);
  const kinds = new Set(chosen.map((block) => block.kind));
  const added = blocks.filter(
    (block) => (block.required && !places.has(block.id)) || (block.leads === true && kinds.has(block.kind)),
  );
  const place = (block: ContentBlock) => (block.leads === true ? -1 : (places.get(block.id) ?? places.size));
  return [...chosen, ...added].sort((left, right) => place(left) - place(right) || left.order - right.order);
}

/** What the texts may name with `{{…}}`. */
export function placeholderValues({ practice }: HandoutInput): Readonly<Record<string, string>> {
  const { emergencyNumber } = practice;
  return { emergencyNumber: emergencyNumber === '' ? 'your local emergency number' : emergencyNumber };
}
