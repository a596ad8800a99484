import { addElement, type Block, type Canvas, type Mark, type Part } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import type { Row } from './paginate.ts';
import { linePart, measure } from './text-block.ts';
import { colours, type TextStyle } from './theme.ts';

/** Where on the page a part of a form stands, and below which tag. */
export type FormPlace = { readonly parent: PdfElement; readonly x: number; readonly width: number };

type WritingSetting = FormPlace & {
  readonly label: string;
  readonly style: TextStyle;
  /** Lines to write on. */
  readonly lines: number;
  readonly gapBefore: number;
};

/** Height of one written line in points: 6.3 mm. */
const writingHeight = 18;
const boxRowHeight = 14.5;
const boxSize = 8.5;

/** A question with room to write beside it, and with more lines below where they are wanted. */
export function writingBlock(canvas: Canvas, setting: WritingSetting): Block {
  const { parent, x, width, label, style, lines, gapBefore } = setting;
  const mark: Mark = { element: addElement(canvas, parent, 'P'), tag: 'P' };
  const words = measure(canvas, [{ text: label, weight: style.weight }], { style, width }).lines;
  const labels = words.map(
    (line, index): Part =>
      linePart(canvas, line, mark, { x, style }, writingHeight - style.leading - 1 + index * style.leading),
  );
  const first = writingHeight + (words.length - 1) * style.leading - 2.5;
  const beside = x + (words.at(-1)?.width ?? 0) + 6;
  const rules = Array.from({ length: lines }, (_each, index) => {
    const left = index === 0 ? beside : x;
    return rule(canvas, left, x + width - left, first + index * writingHeight);
  });
  const height = first + (lines - 1) * writingHeight + 2.5;
  return { rows: [{ height, parts: [...labels, ...rules], gapBefore }] };
}

type BoxesSetting = FormPlace & {
  readonly label: string;
  readonly labelStyle: TextStyle;
  readonly choices: readonly string[];
  readonly style: TextStyle;
  readonly gapBefore: number;
};

/** A question with boxes to tick beside it and below it, as many to a line as there is room for. */
export function boxesBlock(canvas: Canvas, setting: BoxesSetting): Block {
  const { parent, x, width, label, labelStyle, choices, style, gapBefore } = setting;
  const heading: Mark = { element: addElement(canvas, parent, 'P'), tag: 'P' };
  const [question] = measure(canvas, [{ text: label, weight: labelStyle.weight }], {
    style: labelStyle,
    width,
  }).lines;
  const rows: { height: number; parts: Part[]; gapBefore?: number }[] = [
    {
      height: boxRowHeight,
      parts: question === undefined ? [] : [linePart(canvas, question, heading, { x, style: labelStyle })],
      gapBefore,
    },
  ];
  const list = addElement(canvas, parent, 'L');
  let left = x + (question?.width ?? 0) + 14;
  for (const choice of choices) {
    const [line] = measure(canvas, [{ text: choice, weight: style.weight }], { style, width }).lines;
    if (line === undefined) continue;
    const needed = boxSize + 5 + line.width;
    if (left + needed > x + width) {
      rows.push({ height: boxRowHeight, parts: [] });
      left = x;
    }
    const body = addElement(canvas, addElement(canvas, list, 'LI'), 'LBody');
    rows
      .at(-1)
      ?.parts.push(
        box(canvas, left, style),
        linePart(canvas, line, { element: body, tag: 'LBody' }, { x: left + boxSize + 5, style }),
      );
    left += needed + 14;
  }
  return { rows, keepTogether: true };
}

type NumbersSetting = FormPlace & {
  readonly numbers: readonly number[];
  readonly style: TextStyle;
};

/** Numbers in a row, one of which is circled. To somebody who hears the form they are one line. */
export function numbersBlock(canvas: Canvas, { parent, x, width, numbers, style }: NumbersSetting): Block {
  const mark: Mark = { element: addElement(canvas, parent, 'P'), tag: 'P' };
  const parts = numbers.flatMap((number, index) => {
    const [line] = measure(canvas, [{ text: String(number), weight: style.weight }], { style, width }).lines;
    if (line === undefined) return [];
    const centre = x + (width * (index + 0.5)) / numbers.length;
    return [
      linePart(canvas, line, mark, { x: centre - line.width / 2, style }, writingHeight - style.leading - 1),
    ];
  });
  return { rows: [{ height: writingHeight, parts }] };
}

type AnswerTableSetting = FormPlace & {
  readonly heads: readonly [question: string, yes: string, no: string, notSure: string, detail: string];
  readonly questions: readonly string[];
  readonly style: TextStyle;
};

/** Questions with a box for yes, no and not sure, and room for a few words. */
export function answerTable(canvas: Canvas, setting: AnswerTableSetting): Block {
  const { parent, x, width, heads, questions, style } = setting;
  const table = addElement(canvas, parent, 'Table');
  const headStyle: TextStyle = { ...style, weight: 'bold', colour: colours.muted };
  const [questionWidth, boxWidth] = [width * 0.58, width * 0.07];
  const places = [
    x,
    x + questionWidth + 4,
    x + questionWidth + 4 + boxWidth,
    x + questionWidth + 4 + 2 * boxWidth,
    x + questionWidth + 12 + 3 * boxWidth,
  ] as const;
  const headGroup = addElement(canvas, addElement(canvas, table, 'THead'), 'TR');
  const head: Row<Part> = {
    height: style.leading + 3,
    keepWithNext: true,
    parts: heads.flatMap((text, index) => {
      const mark: Mark = { element: addElement(canvas, headGroup, 'TH', { scope: 'Column' }), tag: 'TH' };
      return lineAt(canvas, text, mark, places[index] ?? x, headStyle);
    }),
  };
  const body = addElement(canvas, table, 'TBody');
  const rows = questions.map((question): Row<Part> => {
    const group = addElement(canvas, body, 'TR');
    const name: Mark = { element: addElement(canvas, group, 'TH', { scope: 'Row' }), tag: 'TH' };
    const lines = measure(canvas, [{ text: question, weight: style.weight }], {
      style,
      width: questionWidth - 4,
    }).lines;
    const height = lines.length * style.leading + 3.6;
    const cell = (): Mark => ({ element: addElement(canvas, group, 'TD'), tag: 'TD' });
    return {
      height,
      parts: [
        ...lines.map((line, index) =>
          linePart(canvas, line, name, { x, style }, 1.8 + index * style.leading),
        ),
        ...places.slice(1, 4).map((left) => ({ ...box(canvas, left + 2, style, 1.8), mark: cell() })),
        { ...rule(canvas, places[4], x + width - places[4], height - 1.5), mark: cell() },
      ],
    };
  });
  return { rows: [head, ...rows], keepTogether: true };
}

function lineAt(canvas: Canvas, text: string, mark: Mark, x: number, style: TextStyle): readonly Part[] {
  const { lines } = measure(canvas, [{ text, weight: style.weight }], { style, width: 300 });
  return lines.slice(0, 1).map((line) => linePart(canvas, line, mark, { x, style }));
}

function rule({ pdf }: Canvas, x: number, width: number, offset: number): Part {
  return {
    mark: 'artifact',
    draw: (top) => {
      pdf
        .moveTo(x, top + offset)
        .lineTo(x + width, top + offset)
        .lineWidth(0.6)
        .strokeColor(colours.muted)
        .stroke();
    },
  };
}

function box({ pdf }: Canvas, x: number, { leading }: TextStyle, offset = 0): Part {
  return {
    mark: 'artifact',
    draw: (top) => {
      pdf
        .rect(x, top + offset + (leading - boxSize) / 2, boxSize, boxSize)
        .lineWidth(0.8)
        .strokeColor(colours.ink)
        .stroke();
    },
  };
}
