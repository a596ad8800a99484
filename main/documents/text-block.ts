import { addElement, type Block, type Bookmark, type Canvas, type Mark, type Part } from './canvas.ts';
import type { Face } from './fonts.ts';
import type { Pdf, PdfElement } from './load-pdfkit.ts';
import type { Row } from './paginate.ts';
import { layOutLines, type TextLine } from './text-lines.ts';
import type { Direction, Span } from './text-runs.ts';
import type { TextStyle } from './theme.ts';

export type TextSetting = {
  readonly parent: PdfElement;
  readonly tag?: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly width: number;
  /** `auto` sets a text that begins in Hebrew or Arabic from the right. */
  readonly direction?: Direction;
  readonly gapBefore?: number;
  readonly keepWithNext?: boolean;
  readonly keepTogether?: boolean;
  readonly bookmark?: Bookmark;
};

/** A paragraph or a heading, tagged, one row a line. */
export function textBlock(canvas: Canvas, content: string | readonly Span[], setting: TextSetting): Block {
  const { tag = 'P', style, keepWithNext = false, keepTogether = keepWithNext } = setting;
  const spans = typeof content === 'string' ? [{ text: content, weight: style.weight }] : content;
  const { lines, actual } = measure(canvas, spans, setting);
  const mark = { element: addElement(canvas, setting.parent, tag, actual), tag };
  const rows = lines.map((line, index): Row<Part> => {
    const bookmark = index === 0 && setting.bookmark !== undefined ? { bookmark: setting.bookmark } : {};
    return {
      height: style.leading,
      parts: [{ ...linePart(canvas, line, mark, setting), ...bookmark }],
      ...(index === 0 && setting.gapBefore !== undefined ? { gapBefore: setting.gapBefore } : {}),
      keepWithNext: keepWithNext && index === lines.length - 1,
    };
  });
  return { rows, keepTogether };
}

type Measured = { readonly lines: readonly TextLine[]; readonly actual: { actual?: string } };

/** Lines of a text, and the text itself where the drawn order is not the reading order. */
export function measure(
  { fonts, unprintable }: Canvas,
  spans: readonly Span[],
  { style, width, direction = 'ltr' }: Pick<TextSetting, 'style' | 'width' | 'direction'>,
): Measured {
  const setting = { fonts, size: style.size, width, direction, unprintable };
  const { lines, needsActualText } = layOutLines(spans, setting);
  const actual = needsActualText ? { actual: spans.map(({ text }) => text).join('') } : {};
  return { lines, actual };
}

/** A line of text as a part of a row; `offset` is how far below the top of the row it stands. */
export function linePart(
  { pdf }: Canvas,
  line: TextLine,
  mark: Mark,
  { x, style }: { readonly x: number; readonly style: TextStyle },
  offset = 0,
): Part {
  return {
    mark,
    draw: (top) => {
      const baseline = top + offset + baselineOf(style);
      pdf.fillColor(style.colour).fontSize(style.size);
      for (const piece of line.pieces) {
        selectFace(pdf, piece.face).text(piece.text, x + piece.x, baseline, plainText);
      }
    },
  };
}

/** Makes a font the current one. pdfkit keeps the first of each name, so that naming it again costs nothing. */
export function selectFace(pdf: Pdf, { name, font }: Face): Pdf {
  // pdfkit takes an opened font as well as its file; its types know only the file.
  return pdf.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource).font(name);
}

const plainText = { lineBreak: false, baseline: 'alphabetic' } as const;

// Capitals of the text fonts are two thirds of their size high; they stand in the middle of the line.
function baselineOf({ leading, size }: TextStyle): number {
  return leading / 2 + size / 3;
}
