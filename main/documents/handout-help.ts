import type { ContentBlock } from '#domain/handouts/block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { addElement, type Block, type Canvas, type PaperBox } from './canvas.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { bodyBlocks, pieceBlocks, type TextPlace } from './handout-texts.ts';
import { readMarkdown, type TextPiece } from './markdown.ts';
import { boxed, sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth } from './theme.ts';
import { dateInWords } from './words.ts';

/** The box that stands on every handout, then what the sheet is not, and when its texts were reviewed. */
export function helpBlocks(
  canvas: Canvas,
  input: HandoutInput,
  help: readonly ContentBlock[],
  printed: readonly ContentBlock[],
): readonly Block[] {
  const [emergency, ...others] = help;
  const { margin } = canvas.theme;
  const section = addElement(canvas, canvas.root, 'Sect');
  const place = {
    parent: section,
    values: placeholderValues(input),
    x: margin.left,
    width: contentWidth(canvas.theme),
  };
  return [
    ...(emergency === undefined ? [] : [helpBox(canvas, emergency, others, place)]),
    ...reviewLine(canvas, input, printed, place),
  ];
}

function helpBox(
  canvas: Canvas,
  block: ContentBlock,
  others: readonly ContentBlock[],
  outer: TextPlace,
): Block {
  const { pdf, theme } = canvas;
  const { text, unit, isLarge } = theme;
  const inset = unit * 4;
  const place = { ...outer, x: outer.x + inset, width: outer.width - 2 * inset, style: text.help };
  const frame: PaperBox = {
    padding: unit * 2,
    paint: (top, bottom) => {
      pdf.rect(outer.x, top, outer.width, bottom - top).fill(colours.stopTint);
      pdf.rect(outer.x, top, 3, bottom - top).fill(colours.stop);
    },
  };
  const title = textBlock(canvas, termsEn.blockKind['get-help'], {
    ...place,
    tag: 'H2',
    style: { ...text.section, colour: colours.stop },
    keepWithNext: true,
    bookmark: termsEn.blockKind['get-help'],
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
  const gutter = 20;
  const width = (place.width - gutter) / 2;
  const right = place.x + width + gutter;
  const half = evenSplit(groups.map((pieces) => wordsIn(pieces)));
  const columns = [
    draw(groups.slice(0, half).flat(), place.x, width),
    [...draw(groups.slice(half).flat(), right, width), ...drawOthers(right, width)],
  ];
  return boxed([title, sideBySide(columns, unit)], frame, unit * 4);
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

/** When the texts were last reviewed (the oldest of them) and are due again (the earliest). */
function reviewLine(
  canvas: Canvas,
  { choice }: HandoutInput,
  printed: readonly ContentBlock[],
  place: TextPlace,
): readonly Block[] {
  const [reviewed] = printed.map((block) => block.reviewedOn).sort();
  const [due] = printed.map((block) => block.reviewDue).sort();
  if (reviewed === undefined || due === undefined) return [];
  const words = `Content reviewed ${dateInWords(reviewed, choice.paper)}. Next review due ${dateInWords(due, choice.paper)}.`;
  return [
    textBlock(canvas, words, { ...place, style: canvas.theme.text.small, gapBefore: canvas.theme.unit * 2 }),
  ];
}

function spaced(blocks: readonly Block[], gapBefore: number): readonly Block[] {
  const [first, ...rest] = blocks;
  const [row, ...rows] = first?.rows ?? [];
  return first === undefined || row === undefined
    ? blocks
    : [{ ...first, rows: [{ ...row, gapBefore }, ...rows] }, ...rest];
}
