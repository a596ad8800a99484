import type { Block, Canvas } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { textBlock } from './text-block.ts';
import type { Span } from './text-runs.ts';
import { contentWidth } from './theme.ts';

/** Labels with their values one after the other in one paragraph; those without a value are left out. */
export function factLine(
  canvas: Canvas,
  parent: PdfElement,
  facts: readonly (readonly [label: string, value: string])[],
): readonly Block[] {
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return [];
  const { theme } = canvas;
  const spans = known.flatMap(([label, value], index): Span[] => [
    { text: `${index === 0 ? '' : '   '}${label}: `, weight: 'bold' },
    { text: value, weight: 'regular' },
  ]);
  return [
    textBlock(canvas, spans, {
      parent,
      x: theme.margin.left,
      width: contentWidth(theme),
      style: theme.text.body,
      gapBefore: theme.unit * 0.5,
      direction: 'auto',
    }),
  ];
}
