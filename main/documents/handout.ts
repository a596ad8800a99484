import type { BlockKind } from '#domain/handouts/block.ts';
import type { Block, Canvas } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { helpBlocks } from './handout-help.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { openingBlocks } from './handout-opening.ts';
import { reviewBlocks } from './handout-review.ts';
import { sectionBlocks } from './handout-sections.ts';
import { handoutTheme } from './theme.ts';
import { dateInWords, handoutWords } from './words.ts';

export type { HandoutInput };

/** The aftercare handout of one session as a tagged PDF. The same input gives the same bytes. */
export function renderHandout(input: HandoutInput): Promise<Rendered> {
  const { choice, createdAt, fontsFolder } = input;
  const words = handoutWords[choice.language];
  return renderDocument(
    {
      title: words.documentTitle,
      language: choice.language,
      theme: handoutTheme(choice.paper, choice.largePrint),
      isGrey: choice.isGrey,
      createdAt,
      fontsFolder,
      foot: footOf(input),
      pageWords: words.page,
    },
    (canvas) => composeHandout(canvas, input),
  );
}

/** When the texts were reviewed (the oldest of them), then whose sheet it is, which may run out of room. */
function footOf({ practice, choice, blocks }: HandoutInput): string {
  const [reviewed] = blocks.map(({ reviewedOn }) => reviewedOn).sort();
  const date = reviewed === undefined ? '' : dateInWords(reviewed, choice.paper, choice.language);
  const words = date === '' ? '' : handoutWords[choice.language].reviewedOn(date);
  return [words, practice.name, practice.phone].filter((text) => text !== '').join('  ·  ');
}

function composeHandout(canvas: Canvas, input: HandoutInput): readonly Block[] {
  const { blocks, choice } = input;
  const ofKind = (kind: BlockKind) => blocks.filter((block) => block.kind === kind);
  return [
    ...openingBlocks(canvas, input, ofKind('next-visit')),
    ...sectionBlocks(canvas, input, blocks),
    ...helpBlocks(
      canvas,
      { language: choice.language, values: placeholderValues(input) },
      ofKind('get-help'),
    ),
    ...reviewBlocks(canvas, input),
  ];
}
