import type { BlockKind } from '#domain/handouts/block.ts';
import type { Block, Canvas } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { helpBlocks } from './handout-help.ts';
import type { HandoutInput } from './handout-input.ts';
import { openingBlocks } from './handout-opening.ts';
import { sectionBlocks } from './handout-sections.ts';
import { handoutTheme } from './theme.ts';

export type { HandoutInput };

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
