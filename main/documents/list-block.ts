import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { keepNumbering } from './figure-place.ts';
import type { PdfElement } from './load-pdfkit.ts';
import type { Row } from './paginate.ts';
import { linePart, measure } from './text-block.ts';
import type { Span } from './text-runs.ts';
import type { TextStyle } from './theme.ts';

type ListSetting = {
  readonly parent: PdfElement;
  readonly style: TextStyle;
  readonly labelColour: string;
  readonly x: number;
  readonly width: number;
  readonly isOrdered: boolean;
  readonly gapBefore: number;
  readonly gapBetween: number;
};

/** A list, one block an item. The bullet is text in the item's label, so that it is read as one. */
export function listBlocks(
  canvas: Canvas,
  items: readonly (readonly Span[])[],
  setting: ListSetting,
): readonly Block[] {
  const list = addElement(canvas, setting.parent, 'L');
  keepNumbering(list, setting.isOrdered);
  return items.map((spans, index) => {
    const block = itemBlock(canvas, list, spans, index, setting);
    // Neither the first nor the last item of a list is left alone on a page.
    const isHeld = index < items.length - 1 && (index === 0 || index === items.length - 2);
    return isHeld ? heldToNext(block) : block;
  });
}

function heldToNext({ rows, ...block }: Block): Block {
  return {
    ...block,
    rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepWithNext: true } : row)),
  };
}

function itemBlock(
  canvas: Canvas,
  list: PdfElement,
  spans: readonly Span[],
  index: number,
  setting: ListSetting,
): Block {
  const { style, isOrdered } = setting;
  const indent = style.size * (isOrdered ? 1.45 : 1.05);
  const body = { style, x: setting.x + indent, width: setting.width - indent };
  const { lines, actual } = measure(canvas, spans, body);

  const item = addElement(canvas, list, 'LI');
  const label = { element: addElement(canvas, item, 'Lbl'), tag: 'Lbl' };
  const content = { element: addElement(canvas, item, 'LBody', actual), tag: 'LBody' };
  const labelStyle: TextStyle = {
    ...style,
    colour: setting.labelColour,
    weight: isOrdered ? 'bold' : 'regular',
  };
  const labelText = isOrdered ? `${index + 1}.` : '•';
  const labelLines = measure(canvas, [{ text: labelText, weight: labelStyle.weight }], {
    ...body,
    style: labelStyle,
  }).lines;

  const rows = lines.map((line, lineIndex): Row<Part> => {
    const labels =
      lineIndex === 0
        ? labelLines.map((text) => linePart(canvas, text, label, { x: setting.x, style: labelStyle }))
        : [];
    const gap = index === 0 ? setting.gapBefore : setting.gapBetween;
    return {
      height: style.leading,
      parts: [...labels, linePart(canvas, line, content, body)],
      ...(lineIndex === 0 ? { gapBefore: gap } : {}),
    };
  });
  return { rows };
}
