import { inkPaths } from '#domain/consents/ink.ts';
import { type InkStroke, padHeight, padWidth } from '#domain/consents/signature.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { keepPlace } from './figure-place.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { colours } from './theme.ts';

type InkSetting = {
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  /** What a reader hears in place of the drawing. */
  readonly alt: string;
  readonly gapBefore: number;
};

/** A signature as drawn, as lines and not as a picture, over the line it was written on; kept with what follows. */
export function inkBlock(canvas: Canvas, strokes: readonly InkStroke[], setting: InkSetting): Block {
  const { pdf } = canvas;
  const { x, width, alt, gapBefore } = setting;
  const height = (width * padHeight) / padWidth;
  const scale = width / padWidth;
  const element = addElement(canvas, setting.parent, 'Figure', { alt });
  const ink: Part = {
    mark: { element, tag: 'Figure' },
    draw: (top) => {
      keepPlace(element, [x, canvas.theme.paper[1] - top - height, x + width, canvas.theme.paper[1] - top]);
      pdf.save().translate(x, top).scale(scale).lineCap('round').lineJoin('round').strokeColor(colours.ink);
      for (const path of strokes.flatMap(inkPaths)) pdf.path(path.d).lineWidth(path.width).stroke();
      pdf.restore();
    },
  };
  const line: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.rect(x, top, width, 0.6).fill(colours.muted);
    },
  };
  return {
    rows: [
      { height, parts: [ink], gapBefore, keepWithNext: true },
      { height: 4, parts: [line], keepWithNext: true },
    ],
    keepTogether: true,
  };
}
