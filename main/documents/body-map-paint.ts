import type { AreaRole, FindingStep, MapArea, MapPrimitive } from '#domain/anatomy/map/picture.ts';
import type { Pdf } from './load-pdfkit.ts';

/** Where a picture stands on paper: its upper left corner in points, and points for each unit of the map. */
export type PicturePlace = { readonly x: number; readonly top: number; readonly scale: number };

/** Colours of the map on paper: one hue for the client's words, one for the findings, greys for the body. */
export const mapColours = {
  skin: '#F8F6F3',
  muscle: '#EFEAE5',
  line: '#57534E',
  faint: '#A8A29E',
  client: '#982E68',
  findings: '#3D4599',
  treated: '#1C1917',
} as const;

/** Lightness of a finding by its step; the lines of its pattern and its digit say the same without colour. */
const stepFills: Readonly<Record<FindingStep, string>> = {
  0: '#FFFFFF',
  1: '#E8EAF8',
  2: '#CDD1F0',
  3: '#A9B0E3',
  4: '#8891D8',
};

/** How far the lines of a finding stand apart, in points; none where nothing was felt. */
const stepLines: Readonly<Record<FindingStep, number | null>> = { 0: null, 1: 5, 2: 3.4, 3: 2.3, 4: 1.4 };

type Brush = (pdf: Pdf, thing: MapArea, point: number) => void;

/** How each role looks. `point` is one point of the paper in units of the map. */
const brushes: Readonly<Record<AreaRole, Brush>> = {
  body: (pdf, { d }) => pdf.path(d).fill(mapColours.skin),
  outline: (pdf, { d }, point) => contour(pdf, d, 0.8 * point, mapColours.line),
  bone: (pdf, { d }, point) => contour(pdf, d, 0.35 * point, mapColours.faint),
  fold: (pdf, { d }, point) => contour(pdf, d, 0.5 * point, mapColours.line),
  muscle: (pdf, { d }, point) => {
    pdf.path(d).fill(mapColours.muscle);
    contour(pdf, d, 0.4 * point, mapColours.faint);
  },
  finding: (pdf, { d, step }, point) => {
    const known = step ?? 0;
    const apart = stepLines[known];
    pdf.path(d).fill(stepFills[known]);
    if (apart !== null)
      hatch(pdf, d, { apart: apart * point, width: 0.4 * point, slope: 1, colour: mapColours.findings });
    contour(pdf, d, 0.6 * point, mapColours.findings);
  },
  pain: (pdf, { d }, point) => {
    hatch(pdf, d, {
      apart: 3 * point,
      width: 1.1 * point,
      slope: 0,
      colour: mapColours.client,
      dots: 3 * point,
    });
    contour(pdf, d, 0.6 * point, mapColours.client);
  },
  referral: (pdf, { d }, point) =>
    hatch(pdf, d, { apart: 3 * point, width: 0.4 * point, slope: -1, colour: mapColours.line }),
  locked: (pdf, { d }, point) => {
    for (const slope of [1, -1] as const) {
      hatch(pdf, d, { apart: 3.4 * point, width: 0.4 * point, slope, colour: mapColours.line });
    }
    contour(pdf, d, 0.8 * point, mapColours.line);
  },
  treated: (pdf, { d }, point) => contour(pdf, d, 1.1 * point, mapColours.treated),
};

/** Draws the areas and lines of one view: as lines, never as a picture made of dots. */
export function paintMap(pdf: Pdf, things: readonly MapPrimitive[], { x, top, scale }: PicturePlace): void {
  const point = 1 / scale;
  pdf.save().translate(x, top).scale(scale).lineCap('round').lineJoin('round');
  for (const thing of things) {
    if (thing.kind === 'area') brushes[thing.role](pdf, thing, point);
    else if (thing.kind === 'ink') {
      // Without colour the client's lines are told from the therapist's by being broken.
      pdf.save();
      if (thing.hue === 'client') pdf.dash(2.4 * point, { space: 2 * point });
      contour(pdf, thing.d, Math.max(thing.width, 0.6 * point), inkColour[thing.hue]);
      pdf.restore();
    } else if (thing.kind === 'label') contour(pdf, thing.d, 0.3 * point, mapColours.line);
  }
  pdf.restore();
}

const inkColour = { client: mapColours.client, findings: mapColours.findings } as const;

function contour(pdf: Pdf, d: string, width: number, colour: string): void {
  pdf.path(d).lineWidth(width).stroke(colour);
}

type Hatch = {
  readonly apart: number;
  readonly width: number;
  /** 1 falls, -1 rises, 0 is level. */
  readonly slope: 1 | 0 | -1;
  readonly colour: string;
  /** Dots this far apart in place of a line. */
  readonly dots?: number;
};

/** Lines within a shape. A dot is a dash of no length with round ends. */
function hatch(pdf: Pdf, d: string, { apart, width, slope, colour, dots }: Hatch): void {
  const { left, right, top, bottom } = boundsOf(d);
  const rise = slope * (right - left);
  const step = slope === 0 ? apart : apart * Math.SQRT2;
  pdf.save().path(d).clip().lineWidth(width).strokeColor(colour);
  if (dots !== undefined) pdf.dash(0.01, { space: dots });
  // Lines stand on one grid for the whole picture, so that patterns of neighbours run on.
  const first = Math.floor((top - Math.abs(rise)) / step) * step - (slope === 0 ? 0 : (left * slope) % step);
  for (let y = first; y <= bottom + Math.abs(rise); y += step) {
    pdf.moveTo(left, y).lineTo(right, y + rise);
  }
  pdf.stroke().restore();
}

/** The box of a path made of M, C, L and Z, from all its numbers: at least as large as the shape. */
function boundsOf(d: string) {
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
