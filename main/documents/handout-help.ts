import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { addElement, type Block, type Canvas, type PaperBox } from './canvas.ts';
import { bodyBlocks, pieceBlocks, type TextPlace } from './handout-texts.ts';
import { readMarkdown, type TextPiece } from './markdown.ts';
import { boxed, sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth } from './theme.ts';
import { handoutWords } from './words.ts';

export type HelpVoice = {
  readonly language: HandoutLanguage;
  /** What the texts may name with `{{…}}`. */
  readonly values: Readonly<Record<string, string>>;
};

/** The box that stands on every handout: when to get help, and what the sheet is not. */
export function helpBlocks(
  canvas: Canvas,
  { language, values }: HelpVoice,
  help: readonly ContentBlock[],
): readonly Block[] {
  // What to do comes before what the sheet is not, in whatever order they were chosen.
  const emergency = help.find(({ id }) => id === 'get-help');
  const others = help.filter((block) => block !== emergency);
  const { margin } = canvas.theme;
  const section = addElement(canvas, canvas.root, 'Sect');
  const place = {
    parent: section,
    values,
    x: margin.left,
    width: contentWidth(canvas.theme),
  };
  const title = handoutWords[language].kind['get-help'];
  return emergency === undefined ? [] : [helpBox(canvas, title, emergency, others, place)];
}

function helpBox(
  canvas: Canvas,
  name: string,
  block: ContentBlock,
  others: readonly ContentBlock[],
  outer: TextPlace,
): Block {
  const { pdf, theme } = canvas;
  const { text, unit, isLarge } = theme;
  const inset = unit * 3;
  const place = { ...outer, x: outer.x + inset, width: outer.width - 2 * inset, style: text.help };
  const frame: PaperBox = {
    padding: unit * 1.5,
    paint: (top, bottom) => {
      pdf.rect(outer.x, top, outer.width, bottom - top).fill(colours.stopTint);
      // Without its red the box is told by a frame and a heavier bar.
      if (canvas.isGrey)
        pdf
          .lineWidth(1)
          .rect(outer.x, top, outer.width, bottom - top)
          .stroke(colours.ink);
      pdf.rect(outer.x, top, canvas.isGrey ? 5 : 3, bottom - top).fill(colours.stop);
    },
  };
  const title = textBlock(canvas, name, {
    ...place,
    tag: 'H2',
    style: { ...text.section, colour: colours.stop },
    keepWithNext: true,
    bookmark: name,
  });
  const groups = byHeading(readMarkdown(block.body, place.values));
  const draw = (pieces: readonly TextPiece[], x: number, width: number) =>
    pieces.flatMap((piece, index) =>
      pieceBlocks(canvas, piece, { ...place, x, width }, index === 0, colours.stop),
    );
  const drawOthers = (x: number, width: number) =>
    others.flatMap((other) => spaced(bodyBlocks(canvas, other, { ...place, x, width }), unit * 2.5));
  if (isLarge) {
    const all = groups.flatMap((pieces) => spaced(draw(pieces, place.x, place.width), unit * 2));
    return boxed([title, ...all, ...drawOthers(place.x, place.width)], frame, unit * 4);
  }
  const gutter = 14;
  const width = (place.width - gutter) / 2;
  const right = place.x + width + gutter;
  const half = evenSplit(groups.map((pieces) => wordsIn(pieces)));
  const columns = [
    draw(groups.slice(0, half).flat(), place.x, width),
    [...draw(groups.slice(half).flat(), right, width), ...drawOthers(right, width)],
  ];
  return boxed([title, sideBySide(columns, unit * 0.5)], frame, unit * 2);
}

/** Pieces in groups that each begin with a heading. */
function byHeading(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const groups: TextPiece[][] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading' || groups.length === 0) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  return groups;
}

function wordsIn(pieces: readonly TextPiece[]): number {
  const spans = pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items.flat() : piece.spans));
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}

/** How many groups stand in the first column, so that both columns are about as long. */
function evenSplit(lengths: readonly number[]): number {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let first = 0;
  for (const [index, length] of lengths.entries()) {
    if (first + length / 2 > whole / 2) return Math.max(1, index);
    first += length;
  }
  return lengths.length;
}

function spaced(blocks: readonly Block[], gapBefore: number): readonly Block[] {
  const [first, ...rest] = blocks;
  const [row, ...rows] = first?.rows ?? [];
  return first === undefined || row === undefined
    ? blocks
    : [{ ...first, rows: [{ ...row, gapBefore }, ...rows] }, ...rest];
}
