import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { type Column, tableBlock } from './table-block.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth } from './theme.ts';

/** How deep the sections of a note stand: below the title of the note itself, or below its session in a chart. */
export type Depth = 2 | 3;

/** A section of a note with its heading; says so where nothing was recorded. */
export function noteSection(
  canvas: Canvas,
  title: string,
  compose: (section: PdfElement) => readonly Block[],
  depth: Depth = 2,
): readonly Block[] {
  const { pdf, theme, root } = canvas;
  const { margin, text, unit } = theme;
  const section = addElement(canvas, root, 'Sect');
  const place = { parent: section, x: margin.left, width: contentWidth(theme) };
  const heading = textBlock(canvas, title, {
    ...place,
    tag: `H${depth}`,
    style: depth === 2 ? text.section : { ...text.heading, colour: colours.accent },
    gapBefore: unit * (depth === 2 ? 5 : 3),
    keepWithNext: true,
    // In a chart the sessions are the table of contents.
    ...(depth === 2 ? { bookmark: title } : {}),
  });
  const rule: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.rect(margin.left, top + 2, place.width, 0.8).fill(colours.accent);
    },
  };
  const ruleBlock: Block = { rows: [{ height: unit, parts: [rule], keepWithNext: true }] };
  const blocks = compose(section);
  const nothing = () =>
    textBlock(canvas, 'Nothing recorded.', { ...place, style: { ...text.body, colour: colours.muted } });
  return [heading, ruleBlock, ...(blocks.length === 0 ? [nothing()] : blocks)];
}

/** Label and value, one row each; rows without a value are left out. */
export function factRows(
  canvas: Canvas,
  parent: PdfElement,
  facts: readonly (readonly [label: string, value: string])[],
): readonly Block[] {
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return [];
  const columns = [
    { head: '', share: 22 },
    { head: '', share: 78 },
  ];
  const { theme } = canvas;
  return [
    tableBlock(canvas, columns, known, {
      parent,
      x: theme.margin.left,
      width: contentWidth(theme),
      style: theme.text.body,
      gapBefore: theme.unit,
      hasRowHeads: true,
    }),
  ];
}

/** Words as they were typed, under a small heading. Long words run over as many pages as they need. */
export function typedWords(
  canvas: Canvas,
  parent: PdfElement,
  title: string,
  words: string,
  depth: Depth = 2,
): readonly Block[] {
  const typed = words.trim();
  if (typed === '') return [];
  const { text, margin, unit } = canvas.theme;
  const place = { parent, x: margin.left, width: contentWidth(canvas.theme) };
  return [
    textBlock(canvas, title, {
      ...place,
      tag: `H${depth + 1}`,
      style: { ...text.heading, colour: colours.muted },
      gapBefore: unit * 2,
      keepWithNext: true,
    }),
    textBlock(canvas, typed, { ...place, style: text.body, direction: 'auto' }),
  ];
}

/** Sentences as one paragraph; nothing where there are none. */
export function proseBlocks(
  canvas: Canvas,
  parent: PdfElement,
  sentences: readonly string[],
): readonly Block[] {
  if (sentences.length === 0) return [];
  const { text, margin, unit } = canvas.theme;
  const place = { parent, x: margin.left, width: contentWidth(canvas.theme) };
  return [
    textBlock(canvas, sentences.join(' '), {
      ...place,
      style: text.body,
      gapBefore: unit,
      direction: 'auto',
    }),
  ];
}

/** A table across the page; nothing where it has no rows. */
export function sectionTable(
  canvas: Canvas,
  parent: PdfElement,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const { theme } = canvas;
  const place = { parent, x: theme.margin.left, width: contentWidth(theme) };
  return [
    tableBlock(canvas, columns, rows, { ...place, style: theme.text.body, gapBefore: theme.unit * 1.5 }),
  ];
}
