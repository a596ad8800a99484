import type { IllustrationId } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { illustrationInWords } from '#domain/figures/in-words.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { keepPlace } from './figure-place.ts';
import { paintFigure } from './illustration-paint.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { linePart, measure } from './text-block.ts';

export type IllustrationPlace = {
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  readonly language: HandoutLanguage;
  readonly gapBefore?: number;
};

/** Points for a unit of the picture at most: a person who lies with bent knees comes to nearly four centimetres. */
const largestScale = 0.165;
const largeGrowth = 1.25;
/** Nothing is taller than this, in points: who stands would else take half a page. */
const tallest = 132;
const gap = 14;
/** For the number at the left of a position. */
const numberWidth = 11;

type Measures = {
  readonly scale: number;
  readonly height: number;
  /** From the left of one position to the left of the next. */
  readonly step: number;
  /** White at the left, so that the drawing stands in the middle of its width. */
  readonly indent: number;
};

function measuresOf(id: IllustrationId, width: number, isLarge: boolean): Measures {
  const { frames } = illustration(id);
  const [first] = frames;
  if (first === undefined) return { scale: 1, height: 0, step: 0, indent: 0 };
  const growth = isLarge ? largeGrowth : 1;
  const count = frames.length;
  const beside = count > 1 ? numberWidth : 0;
  const room = (width - gap * (count - 1) - beside * count) / (first.width * count);
  const scale = Math.min(largestScale * growth, (tallest * growth) / first.height, room);
  const step = first.width * scale + beside + gap;
  return { scale, height: first.height * scale, step, indent: (width - step * count + gap) / 2 };
}

/** How tall a drawing stands at this width, in points. */
export function illustrationHeight(id: IllustrationId, width: number, isLarge = false): number {
  return measuresOf(id, width, isLarge).height;
}

/**
 * A drawing as one figure: its positions beside each other with their numbers, and all of it in words for those who
 * do not see it. One row that is never parted.
 */
export function illustrationParts(canvas: Canvas, id: IllustrationId, place: IllustrationPlace): Block {
  const { parent, x, width, language, gapBefore = 0 } = place;
  const { frames } = illustration(id);
  const { scale, height, step, indent } = measuresOf(id, width, canvas.theme.isLarge);
  const isNumbered = frames.length > 1;
  const element = addElement(canvas, parent, 'Figure', { alt: illustrationInWords(id, language) });
  const figure: Part = {
    mark: { element, tag: 'Figure' },
    draw: (top) => {
      const [, paperHeight] = canvas.theme.paper;
      keepPlace(element, [x, paperHeight - top - height, x + width, paperHeight - top]);
      frames.forEach((frame, index) => {
        const left = x + indent + index * step;
        if (isNumbered) paintNumber(canvas, index + 1, left, top);
        paintFigure(canvas.pdf, frame, { x: left + (isNumbered ? numberWidth : 0), top, scale });
      });
    },
  };
  return { rows: [{ height, parts: [figure], gapBefore }], keepTogether: true };
}

function paintNumber(canvas: Canvas, number: number, x: number, top: number): void {
  const style = { ...canvas.theme.text.small, weight: 'bold' as const };
  const [line] = measure(canvas, [{ text: `${number}`, weight: style.weight }], { style, width: 20 }).lines;
  if (line !== undefined) linePart(canvas, line, 'artifact', { x, style }).draw(top);
}
