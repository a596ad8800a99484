import { addElement, type Block, type Canvas, type Mark, type Part } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import type { Row } from './paginate.ts';
import { linePart, measure } from './text-block.ts';
import type { Span } from './text-runs.ts';
import { colours, type TextStyle } from './theme.ts';

export type Column = {
  /** Words of the head; empty in a table whose rows name themselves. */
  readonly head: string;
  /** Share of the table's width. */
  readonly share: number;
  readonly isRight?: boolean;
};

type TableSetting = {
  readonly parent: PdfElement;
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  readonly gapBefore: number;
  /** Rows name themselves: the first cell is their head, and there is no head row. */
  readonly hasRowHeads?: boolean;
};

type Cell = { readonly x: number; readonly width: number; readonly isRight: boolean };

const padding = 2.5;
const gutter = 8;

/** A tagged table. Rows are never parted; the head stands again on each further page. */
export function tableBlock(
  canvas: Canvas,
  columns: readonly Column[],
  content: readonly (readonly string[])[],
  setting: TableSetting,
): Block {
  const table = addElement(canvas, setting.parent, 'Table');
  const cells = cellsOf(columns, setting);
  const headStyle: TextStyle = { ...setting.style, weight: 'bold', colour: colours.muted };
  const { hasRowHeads = false } = setting;

  const head = hasRowHeads ? [] : columns.map((column) => column.head);
  const headRow = (markFor: (index: number, options: { actual?: string }) => Mark) =>
    rowOf(canvas, head, cells, setting, { markFor, styleFor: () => headStyle });
  const headRows: Row<Part>[] = [];
  if (!hasRowHeads) {
    const group = addElement(canvas, addElement(canvas, table, 'THead'), 'TR');
    const mark = () =>
      ({ element: addElement(canvas, group, 'TH', { scope: 'Column' }), tag: 'TH' }) as const;
    headRows.push({ ...headRow(mark), keepWithNext: true });
  }

  const body = addElement(canvas, table, 'TBody');
  const rows = content.map((texts) => {
    const group = addElement(canvas, body, 'TR');
    const isHead = (index: number) => hasRowHeads && index === 0;
    return rowOf(canvas, texts, cells, setting, {
      markFor: (index, actual) =>
        isHead(index)
          ? { element: addElement(canvas, group, 'TH', { scope: 'Row', ...actual }), tag: 'TH' }
          : { element: addElement(canvas, group, 'TD', actual), tag: 'TD' },
      styleFor: (index) => (isHead(index) ? headStyle : setting.style),
    });
  });
  const [first, ...rest] = [...headRows, ...rows];
  return {
    rows: first === undefined ? [] : [{ ...first, gapBefore: setting.gapBefore }, ...rest],
    ...(hasRowHeads ? {} : { repeat: headRow(() => 'artifact') }),
  };
}

function cellsOf(columns: readonly Column[], { x, width }: TableSetting): readonly Cell[] {
  const whole = columns.reduce((sum, column) => sum + column.share, 0);
  let left = x;
  return columns.map(({ share, isRight = false }, index) => {
    const full = (width * share) / whole;
    const cell = { x: left, width: index === columns.length - 1 ? full : full - gutter, isRight };
    left += full;
    return cell;
  });
}

type CellLook = {
  readonly markFor: (index: number, options: { actual?: string }) => Mark;
  readonly styleFor: (index: number) => TextStyle;
};

function rowOf(
  canvas: Canvas,
  texts: readonly string[],
  cells: readonly Cell[],
  { style, x, width }: TableSetting,
  { markFor, styleFor }: CellLook,
): Row<Part> {
  let lineCount = 1;
  const parts = texts.flatMap((text, index): Part[] => {
    const cell = cells[index];
    if (cell === undefined) return [];
    const cellStyle = styleFor(index);
    const spans: Span[] = [{ text: text === '' ? '–' : text, weight: cellStyle.weight }];
    const { lines, actual } = measure(canvas, spans, { style: cellStyle, width: cell.width });
    lineCount = Math.max(lineCount, lines.length);
    const mark = markFor(index, actual);
    return lines.map((line, lineIndex) => {
      const shift = cell.isRight ? cell.width - line.width : 0;
      return linePart(
        canvas,
        line,
        mark,
        { x: cell.x + shift, style: cellStyle },
        padding + lineIndex * style.leading,
      );
    });
  });
  const height = lineCount * style.leading + 2 * padding;
  return { height, parts: [...parts, rulePart(canvas, x, width, height)] };
}

function rulePart({ pdf }: Canvas, x: number, width: number, height: number): Part {
  return {
    mark: 'artifact',
    draw: (top) => {
      pdf
        .moveTo(x, top + height)
        .lineTo(x + width, top + height)
        .lineWidth(0.5)
        .strokeColor(colours.line)
        .stroke();
    },
  };
}
