import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { doseToPrint } from '#domain/handouts/exercise-doses.ts';
import { exerciseOfBlock } from '#domain/handouts/exercises.ts';
import { addElement, type Block, type Canvas, type PaperBox, type Part } from './canvas.ts';
import { drawingBlock, drawingHeight } from './handout-drawing.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { bodyBlocks, pieceBlocks, type TextPlace } from './handout-texts.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { readMarkdown } from './markdown.ts';
import { boxed, sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, type Theme } from './theme.ts';
import { handoutWords } from './words.ts';

/** Between two cards, and from a card's edge to its text, in points. */
const gutter = 11;
const inset = 7;

/** The stop rules first, then each exercise as a card that is never parted: two side by side, one in large print. */
export function exerciseBlocks(
  canvas: Canvas,
  input: HandoutInput,
  section: PdfElement,
  blocks: readonly ContentBlock[],
): readonly Block[] {
  const { theme } = canvas;
  const leading = blocks.filter((block) => block.leads === true);
  const exercises = blocks.filter((block) => block.leads !== true);
  const perRow = theme.isLarge ? 1 : 2;
  const width = (contentWidth(theme) - gutter * (perRow - 1)) / perRow;
  const rows: Block[] = [];
  for (let start = 0; start < exercises.length; start += perRow) {
    rows.push(cardRow(canvas, input, section, exercises.slice(start, start + perRow), width));
  }
  return [...leading.map((block) => stopRules(canvas, input, section, block)), ...rows];
}

/** What to stop for, beside a heavy bar. */
function stopRules(canvas: Canvas, input: HandoutInput, parent: PdfElement, block: ContentBlock): Block {
  const { pdf, theme } = canvas;
  const { margin, unit } = theme;
  const bar: PaperBox = {
    padding: unit * 0.5,
    paint: (top, bottom) => {
      pdf.rect(margin.left, top, 3, bottom - top).fill(colours.stop);
    },
  };
  const place = { parent, x: margin.left + unit * 3, width: contentWidth(theme) - unit * 3 };
  const style = theme.text.step;
  return boxed(bodyBlocks(canvas, block, { ...place, style, values: placeholderValues(input) }), bar, unit);
}

function cardRow(
  canvas: Canvas,
  input: HandoutInput,
  section: PdfElement,
  blocks: readonly ContentBlock[],
  width: number,
): Block {
  const { pdf, theme } = canvas;
  const { margin, unit } = theme;
  const room = { width: width - 2 * inset, height: largestDrawing(theme) };
  // Drawings beside each other stand on one floor.
  const drawn = Math.max(0, ...blocks.map((block) => drawingHeight(canvas, block.illustration, room)));
  const columns = blocks.map((block, index) => {
    const x = margin.left + index * (width + gutter) + inset;
    return cardTexts(canvas, input, section, block, { x, width: room.width, drawn });
  });
  const { rows } = sideBySide(columns, unit * 1.5);
  return {
    rows: rows.map((row) => {
      const height = row.height + 2 * inset;
      const frames: Part = {
        mark: 'artifact',
        draw: (top) => {
          pdf.lineWidth(0.75).strokeColor(colours.frame);
          blocks.forEach((_, index) => {
            pdf.roundedRect(margin.left + index * (width + gutter), top, width, height, 6).stroke();
          });
        },
      };
      const inside = row.parts.map((part) => ({ ...part, draw: (top: number) => part.draw(top + inset) }));
      return { ...row, height, parts: [frames, ...inside] };
    }),
  };
}

function largestDrawing({ isLarge }: Theme): number {
  return isLarge ? 120 : 58;
}

type Card = { readonly x: number; readonly width: number; readonly drawn: number };

/** Name, drawing, steps, how often, care, and what is changed for this client. */
function cardTexts(
  canvas: Canvas,
  input: HandoutInput,
  section: PdfElement,
  block: ContentBlock,
  { x, width, drawn }: Card,
): readonly Block[] {
  const { theme } = canvas;
  const { text, unit } = theme;
  const parent = addElement(canvas, section, 'Sect');
  const place: TextPlace = { parent, x, width, values: placeholderValues(input), style: text.step };
  const title = textBlock(canvas, block.title, {
    ...place,
    tag: 'H3',
    style: text.card,
    bookmark: { within: block.title },
  });
  const room = { width, height: largestDrawing(theme) };
  const above = drawn - drawingHeight(canvas, block.illustration, room);
  const pieces = readMarkdown(block.body, place.values);
  return [
    title,
    ...drawingBlock(canvas, block.illustration, {
      parent,
      x,
      room,
      language: input.choice.language,
      gapBefore: unit * 0.5 + above,
    }),
    ...pieces.flatMap((piece, index) =>
      spacedBefore(pieceBlocks(canvas, piece, place, index === 0), unit * 0.75),
    ),
    ...doseAndChanges(canvas, input, block, place),
  ];
}

function doseAndChanges(
  canvas: Canvas,
  { choice, adaptations }: HandoutInput,
  block: ContentBlock,
  place: TextPlace,
): readonly Block[] {
  const exercise = exerciseOfBlock(block.id);
  if (exercise === null) return [];
  const { text, unit } = canvas.theme;
  const words = handoutWords[choice.language];
  const labelled = (label: string, said: string) =>
    textBlock(
      canvas,
      [
        { text: `${label}: `, weight: 'bold' },
        { text: said, weight: 'regular' },
      ],
      { ...place, style: text.step, gapBefore: unit * 0.75 },
    );
  const causes = adaptations.find(({ id }) => id === block.id)?.adaptations ?? [];
  const changes = causes
    .map((cause) => adaptationInWords(exercise, cause, choice.language))
    .filter((change) => change !== '');
  return [
    labelled(words.howOften, doseToPrint(exercise, choice.language, choice.doses)),
    ...(changes.length === 0 ? [] : [changed(canvas, labelled(words.forYou, changes.join(' ')), place)]),
  ];
}

/** Beside a bar, so that it is seen without its colour. */
function changed({ pdf, theme }: Canvas, block: Block, { x, width }: TextPlace): Block {
  const height = block.rows.reduce((sum, row) => sum + row.height, 0);
  const bar: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.rect(x - 6, top, width + 12, height).fill(colours.accentTint);
      pdf.rect(x - 6, top, 2.5, height).fill(colours.accent);
    },
  };
  return {
    rows: block.rows.map((row, index) =>
      index === 0 ? { ...row, gapBefore: theme.unit * 1.5, parts: [bar, ...row.parts] } : row,
    ),
  };
}

function spacedBefore(blocks: readonly Block[], gapBefore: number): readonly Block[] {
  return blocks.map((block, index) => {
    const [row, ...rows] = block.rows;
    return index > 0 || row === undefined ? block : { ...block, rows: [{ ...row, gapBefore }, ...rows] };
  });
}
