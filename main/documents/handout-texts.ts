import type { ContentBlock } from '#domain/handouts/block.ts';
import type { Block, Canvas } from './canvas.ts';
import { listBlocks } from './list-block.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { readMarkdown, type TextPiece } from './markdown.ts';
import { textBlock } from './text-block.ts';
import { colours, type TextStyle } from './theme.ts';

export type TextPlace = {
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  readonly values: Readonly<Record<string, string>>;
  /** Other than the running text's own. */
  readonly style?: TextStyle;
};

/** A content block with its title. */
export function titledBlocks(
  canvas: Canvas,
  block: ContentBlock,
  place: TextPlace & { readonly gapBefore: number },
): readonly Block[] {
  const { text } = canvas.theme;
  const title = textBlock(canvas, block.title, {
    ...place,
    tag: 'H3',
    style: text.heading,
    keepWithNext: true,
  });
  return [title, ...bodyBlocks(canvas, block, place)];
}

/** The text of a content block without its title. */
export function bodyBlocks(canvas: Canvas, block: ContentBlock, place: TextPlace): readonly Block[] {
  return readMarkdown(block.body, place.values).flatMap((piece, index) =>
    pieceBlocks(canvas, piece, place, index === 0),
  );
}

export function pieceBlocks(
  canvas: Canvas,
  piece: TextPiece,
  place: TextPlace,
  isFirst: boolean,
  labelColour: string = colours.accent,
): readonly Block[] {
  const { text, unit } = canvas.theme;
  const style = place.style ?? text.body;
  const gapBefore = isFirst ? 0 : unit;
  switch (piece.kind) {
    case 'list':
      return listBlocks(canvas, piece.items, {
        ...place,
        style,
        labelColour,
        isOrdered: piece.isOrdered,
        gapBefore: isFirst ? 0 : unit * 0.5,
        gapBetween: unit * 0.1,
      });
    case 'paragraph':
      return [textBlock(canvas, piece.spans, { ...place, style, gapBefore })];
    case 'heading': {
      const spans = piece.spans.map((span) => ({ ...span, weight: 'bold' as const }));
      return [
        textBlock(canvas, spans, {
          ...place,
          tag: 'H3',
          style: text.heading,
          gapBefore: isFirst ? 0 : unit * 1.5,
          keepWithNext: true,
        }),
      ];
    }
  }
}
