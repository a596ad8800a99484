import { type MeasureId, measureFacts } from '#domain/measures/catalogue.ts';
import { addElement, type Block, type Canvas, type Mark, type Part } from './canvas.ts';
import type { FormPlace } from './form-parts.ts';
import { linePart, measure as measureText } from './text-block.ts';
import { colours, type TextStyle } from './theme.ts';

/** How much room a row of numbers takes, in points. */
export type ScoreRoom = {
  readonly gap: number;
  readonly label: number;
  readonly box: number;
  readonly ends: number;
};

type ScoreSetting = FormPlace & {
  readonly measure: MeasureId;
  readonly label: string;
  /** Stands before the client's own words; empty where the label asks by itself. */
  readonly lead: string;
  /** Whether there is a line to write what the numbers are about. */
  readonly isToName: boolean;
  /** Stands at the right end of the label. */
  readonly beside: string;
  readonly ends: { readonly low: string; readonly high: string };
  readonly room: ScoreRoom;
};

const boxGap = 5;

/** A question with a large box for each number of its scale, and what the first and the last number mean. */
export function scoreBlock(canvas: Canvas, setting: ScoreSetting): Block {
  const { parent, x, width, room } = setting;
  const { lines, actual, beside, style, besideStyle } = labelOf(canvas, setting);
  const asked: Mark = { element: addElement(canvas, parent, 'P', actual), tag: 'P' };
  const parts: Part[] = lines.map((line, index) =>
    linePart(canvas, line, asked, { x, style }, index * style.leading),
  );
  if (beside !== undefined) {
    // Smaller letters stand on the same line as the label.
    const lower = (style.leading - besideStyle.leading) / 2 + (style.size - besideStyle.size) / 3;
    parts.push(linePart(canvas, beside, asked, { x: x + width - beside.width, style: besideStyle }, lower));
  }
  if (setting.isToName) parts.push(writingLine(canvas, setting, lines.at(-1)?.width ?? 0, style));
  const top = lines.length * style.leading + 2;
  parts.push(...boxes(canvas, setting, top), ...endWords(canvas, setting, top + room.box + 1));
  return { rows: [{ height: heightBelow(room, top), parts, gapBefore: room.gap }], keepTogether: true };
}

/** How much of the page the question takes, with the white above it. */
export function scoreHeight(canvas: Canvas, setting: Omit<ScoreSetting, 'parent'>): number {
  const { lines, style } = labelOf(canvas, setting);
  return setting.room.gap + heightBelow(setting.room, lines.length * style.leading + 2);
}

function heightBelow({ box, ends }: ScoreRoom, top: number): number {
  return top + box + 1 + styleOf(ends, 'regular').leading;
}

function labelOf(canvas: Canvas, { label, lead, beside, width, room }: Omit<ScoreSetting, 'parent'>) {
  const style = styleOf(room.label, 'bold');
  const besideStyle: TextStyle = { ...styleOf(room.ends, 'regular'), colour: colours.muted };
  const spans = [
    ...(lead === '' ? [] : [{ text: `${lead} `, weight: 'regular' as const }]),
    { text: label, weight: 'bold' as const },
  ];
  const besideLine = lineOf(canvas, beside, besideStyle, width);
  const labelWidth = width - (besideLine === undefined ? 0 : besideLine.width + 12);
  const measured = measureText(canvas, spans, { style, width: labelWidth, direction: 'auto' });
  return { ...measured, beside: besideLine, style, besideStyle };
}

function styleOf(size: number, weight: 'regular' | 'bold'): TextStyle {
  return { size, leading: Math.round(size * 1.25), weight, colour: colours.ink };
}

function lineOf(canvas: Canvas, text: string, style: TextStyle, width: number) {
  if (text === '') return undefined;
  return measureText(canvas, [{ text, weight: style.weight }], { style, width }).lines[0];
}

function boxes(
  canvas: Canvas,
  { parent, x, width, measure, room }: ScoreSetting,
  top: number,
): readonly Part[] {
  const { low, high } = measureFacts[measure];
  const count = high - low + 1;
  const size = (width - (count - 1) * boxGap) / count;
  const style = styleOf(room.box * 0.5, 'regular');
  // All numbers are one line to somebody who hears the sheet.
  const mark: Mark = { element: addElement(canvas, parent, 'P'), tag: 'P' };
  return Array.from({ length: count }, (_each, index) => low + index).flatMap((number, index) => {
    const left = x + index * (size + boxGap);
    const line = lineOf(canvas, numberWords(number, low), style, size);
    if (line === undefined) return [];
    const inside = { x: left + (size - line.width) / 2, style };
    return [
      frame(canvas, left, top, size, room.box),
      linePart(canvas, line, mark, inside, top + (room.box - style.leading) / 2),
    ];
  });
}

function endWords(
  canvas: Canvas,
  { parent, x, width, measure, ends, room }: ScoreSetting,
  top: number,
): readonly Part[] {
  const { low, high } = measureFacts[measure];
  const style: TextStyle = { ...styleOf(room.ends, 'regular'), colour: colours.muted };
  const mark: Mark = { element: addElement(canvas, parent, 'P'), tag: 'P' };
  const left = lineOf(canvas, `${numberWords(low, low)} ${ends.low}`, style, width / 2);
  const right = lineOf(canvas, `${numberWords(high, low)} ${ends.high}`, style, width / 2);
  return [
    ...(left === undefined ? [] : [linePart(canvas, left, mark, { x, style }, top)]),
    ...(right === undefined
      ? []
      : [linePart(canvas, right, mark, { x: x + width - right.width, style }, top)]),
  ];
}

/** On a scale that goes below 0, numbers above it say so. */
function numberWords(number: number, low: number): string {
  return number > 0 && low < 0 ? `+${number}` : String(number).replace('-', '−');
}

function frame({ pdf }: Canvas, x: number, offset: number, width: number, height: number): Part {
  return {
    mark: 'artifact',
    draw: (top) => {
      pdf
        .roundedRect(x, top + offset, width, height, 3)
        .lineWidth(0.8)
        .strokeColor(colours.ink)
        .stroke();
    },
  };
}

function writingLine(
  { pdf }: Canvas,
  { x, width }: ScoreSetting,
  after: number,
  { leading }: TextStyle,
): Part {
  return {
    mark: 'artifact',
    draw: (top) => {
      pdf
        .moveTo(x + after + 6, top + leading - 1)
        .lineTo(x + width, top + leading - 1)
        .lineWidth(0.6)
        .strokeColor(colours.muted)
        .stroke();
    },
  };
}
