import type { FigurePicture, FigureRole, SolidRole } from '#domain/figures/picture.ts';
import type { PicturePlace } from './body-map-paint.ts';
import type { Pdf } from './load-pdfkit.ts';
import { drawPath } from './path-operators.ts';
import { colours } from './theme.ts';

/** Tones of the drawings on paper; their greys differ as much as they do, so that nothing is lost without colour. */
export const figureColours: Readonly<Record<SolidRole, string>> = {
  skin: '#FFFFFF',
  'skin-far': '#E7E5E4',
  top: '#CFE3E0',
  'top-far': '#B9CFCC',
  legs: '#5B6B75',
  'legs-far': '#92A0A8',
  hair: '#44403C',
  shoe: '#D6D3D1',
  prop: '#F1EEEA',
  'prop-dark': '#C4BDB4',
  mat: '#E4EFED',
  warm: '#E8B08A',
};
const inkColour = colours.ink;

/** The weight of the line in units of the picture: 0.9 points where 800 units are four centimetres. */
export const lineWeight = 6.4;

/** Colour and weight are set before the path: PDF knows nothing else within one. */
type Brush = (pdf: Pdf, d: string) => void;

/** The line runs around the filled area: it is drawn first, twice as heavy, and the area covers its inner half. */
const solid =
  (role: SolidRole): Brush =>
  (pdf, d) => {
    pdf.lineWidth(lineWeight * 2).strokeColor(inkColour);
    drawPath(pdf, d).stroke();
    pdf.fillColor(figureColours[role]);
    drawPath(pdf, d).fill();
  };
const area =
  (colour: string): Brush =>
  (pdf, d) => {
    pdf.fillColor(colour);
    drawPath(pdf, d).fill();
  };
const stroke =
  (share: number, colour: string): Brush =>
  (pdf, d) => {
    pdf.lineWidth(lineWeight * share).strokeColor(colour);
    drawPath(pdf, d).stroke();
  };

const brushes: Readonly<Record<FigureRole, Brush>> = {
  skin: solid('skin'),
  'skin-far': solid('skin-far'),
  top: solid('top'),
  'top-far': solid('top-far'),
  legs: solid('legs'),
  'legs-far': solid('legs-far'),
  hair: solid('hair'),
  shoe: solid('shoe'),
  prop: solid('prop'),
  'prop-dark': solid('prop-dark'),
  mat: solid('mat'),
  warm: solid('warm'),
  'top-patch': area(figureColours.top),
  'legs-patch': area(figureColours.legs),
  'legs-far-patch': area(figureColours['legs-far']),
  'arrow-head': area(colours.accent),
  eye: area(inkColour),
  edge: stroke(1, inkColour),
  fold: stroke(0.8, inkColour),
  'prop-line': stroke(1, inkColour),
  floor: stroke(0.8, colours.muted),
  arrow: stroke(1.7, colours.accent),
};

/** Draws one position: as lines, never as a picture made of dots. */
export function paintFigure(pdf: Pdf, { shapes }: FigurePicture, { x, top, scale }: PicturePlace): void {
  pdf.save().translate(x, top).scale(scale).lineCap('round').lineJoin('round');
  for (const { role, d } of shapes) brushes[role](pdf, d);
  pdf.restore();
}
