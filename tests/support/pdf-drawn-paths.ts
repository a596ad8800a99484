import { contentOf } from './pdf-streams.ts';

type Spot = readonly [x: number, y: number];

/** A path that a PDF paints, in the numbers that its instructions have: before any shift of the page. */
export type DrawnPath = {
  readonly page: number;
  readonly spots: readonly Spot[];
  readonly operator: 'stroke' | 'fill';
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly dash: readonly number[];
  /** As the instruction has it: one number for a grey, three for a colour. */
  readonly colour: readonly number[];
  /** How much larger it is drawn than its numbers say; 1 unless somebody scaled it. */
  readonly scale: number;
  /** Where the numbers begin, in points from the upper left corner of the page. */
  readonly origin: Spot;
};

type Pen = Omit<DrawnPath, 'page' | 'spots' | 'operator' | 'colour'> & {
  readonly stroke: readonly number[];
  readonly fill: readonly number[];
};

const firstPen: Pen = { width: 1, cap: 'butt', dash: [], scale: 1, origin: [0, 0], stroke: [0], fill: [0] };
const caps = ['butt', 'round', 'square'] as const;

/** Every path of a PDF that is stroked or filled, read back from its instructions. Curves count by their ends. */
export function drawnPaths(pdf: Uint8Array): readonly DrawnPath[] {
  return contentOf(pdf).flatMap((content, page) => pathsOf(content, page + 1));
}

function pathsOf(content: string, page: number): readonly DrawnPath[] {
  const drawn: DrawnPath[] = [];
  const kept: Pen[] = [];
  let pen = firstPen;
  let spots: Spot[] = [];
  const paint = (operator: DrawnPath['operator']) => {
    const { stroke, fill, ...rest } = pen;
    if (spots.length > 0)
      drawn.push({ ...rest, page, spots, operator, colour: operator === 'stroke' ? stroke : fill });
    spots = [];
  };
  for (const line of content.split('\n')) {
    const words = line.trim().split(/\s+/);
    const operator = words.at(-1) ?? '';
    const numbers = words.slice(0, -1).map(Number);
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    if (operator === 'q') kept.push(pen);
    else if (operator === 'Q') pen = kept.pop() ?? firstPen;
    else if (operator === 'cm') pen = shifted(pen, numbers);
    else if (operator === 'w') pen = { ...pen, width: a };
    else if (operator === 'J') pen = { ...pen, cap: caps[a] ?? 'butt' };
    else if (operator === 'd') pen = { ...pen, dash: dashIn(line) };
    else if (operator === 'RG' || operator === 'G') pen = { ...pen, stroke: numbers };
    else if (operator === 'rg' || operator === 'g') pen = { ...pen, fill: numbers };
    else if (operator === 'm' || operator === 'l') spots.push([a, b]);
    else if (operator === 'c') spots.push([numbers[4] ?? 0, numbers[5] ?? 0]);
    else if (operator === 're') spots.push([a, b], [a + c, b + d]);
    else if (operator === 'S' || operator === 's') paint('stroke');
    else if (operator === 'f' || operator === 'f*') paint('fill');
    else if (operator === 'n') spots = [];
  }
  return drawn;
}

/** pdfkit turns the page upside down first, so that everything after it counts from above. */
function shifted(pen: Pen, [a = 1, , , d = 1, e = 0, f = 0]: readonly number[]): Pen {
  if (d < 0) return pen;
  const [x, y] = pen.origin;
  return { ...pen, scale: pen.scale * Math.abs(a), origin: [x + pen.scale * e, y + pen.scale * f] };
}

function dashIn(line: string): readonly number[] {
  const [, pattern = ''] = /\[([^\]]*)\]/.exec(line) ?? [];
  return pattern.trim() === '' ? [] : pattern.trim().split(/\s+/).map(Number);
}

/** The places of a path of SVG made of M, L, h and Z, as the instructions of a PDF have them. */
export function spotsOfSvg(d: string): readonly Spot[] {
  const spots: Spot[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x = Number.NaN, y = Number.NaN] = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const last = spots.at(-1);
    if (command === 'M' || command === 'L') spots.push([x, y]);
    else if (command === 'h' && last !== undefined) spots.push([last[0] + x, last[1]]);
    else if (command !== 'Z') throw new Error(`Not read: ${command}${rest}`);
  }
  return spots;
}

/** Whether two paths touch the same places, to a hundredth. */
export function isSamePath(one: readonly Spot[], other: readonly Spot[]): boolean {
  return (
    one.length === other.length &&
    one.every(([x, y], index) => {
      const [left, top] = other[index] ?? [Number.NaN, Number.NaN];
      return Math.abs(x - left) < 0.01 && Math.abs(y - top) < 0.01;
    })
  );
}
