import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { BlockKind, ContentBlock } from '#domain/handouts/block.ts';
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
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'> &
    Partial<Pick<TherapistFields, 'techniques'>>;
  readonly client: { readonly name: string; readonly preferredName: string };
  readonly sessionDate: CalendarDate;
  readonly choice: HandoutChoice;
  /** What is printed, as `printedBlocks` of domain/handouts gives it. */
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
  const { blocks } = input;
  const ofKind = (kind: BlockKind) => blocks.filter((block) => block.kind === kind);
  return [
    ...openingBlocks(canvas, input, ofKind('next-visit')),
    ...sectionBlocks(canvas, input, blocks),
    ...helpBlocks(canvas, input, ofKind('get-help'), blocks),
  ];
}

/** What the texts may name with `{{…}}`. */
export function placeholderValues({ practice }: HandoutInput): Readonly<Record<string, string>> {
  const { emergencyNumber } = practice;
  return { emergencyNumber: emergencyNumber === '' ? 'your local emergency number' : emergencyNumber };
}
