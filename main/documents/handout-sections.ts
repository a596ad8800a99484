import type { BlockKind, ContentBlock } from '#domain/handouts/block.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { drawingBlock } from './handout-drawing.ts';
import { exerciseBlocks } from './handout-exercises.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { bodyBlocks, type TextPlace, titledBlocks } from './handout-texts.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, type Theme } from './theme.ts';
import { handoutWords, nameWithCredentials } from './words.ts';

/**
 * The order of the sections on paper, whatever the order of choosing. What is read once comes first; exercises and when
 * to get help come last, so that they share the page that hangs on the fridge. The other kinds have places of their own.
 */
const sectionOrder: readonly BlockKind[] = [
  'after-session',
  'self-care',
  'about-massage',
  'tell-therapist',
  'about-therapist',
  'exercise',
];

/** Room at the left for the name of a section or a text, and for its drawing; in points. */
const sideWidth = 104;
const sideGap = 8;
const smallDrawing = { width: 98, height: 46 } as const;
const largeDrawing = { width: 220, height: 110 } as const;

/** One section a kind. */
export function sectionBlocks(
  canvas: Canvas,
  input: HandoutInput,
  blocks: readonly ContentBlock[],
): readonly Block[] {
  return sectionOrder.flatMap((kind) => {
    const ofKind = blocks.filter((block) => block.kind === kind);
    return ofKind.length === 0 ? [] : sectionOf(canvas, input, kind, ofKind);
  });
}

function sectionOf(
  canvas: Canvas,
  input: HandoutInput,
  kind: BlockKind,
  blocks: readonly ContentBlock[],
): readonly Block[] {
  const section = addElement(canvas, canvas.root, 'Sect');
  const title = handoutWords[input.choice.language].kind[kind];
  const isExercise = kind === 'exercise';
  // A text that is alone in its section needs no title of its own: the section's stands beside it.
  const isAlone = !isExercise && blocks.length === 1 && blocks[0]?.illustration === null;
  const head = sectionHead(canvas, section, title, isAlone);
  if (isExercise) return [...head, ...exerciseBlocks(canvas, input, section, blocks)];
  const place: TextPlace = { parent: section, values: placeholderValues(input), ...textPlace(canvas.theme) };
  const line = kind === 'about-therapist' ? [therapistLine(canvas, input, section, place)] : [];
  return [
    ...head,
    ...line,
    ...blocks.flatMap((block, index) =>
      isAlone ? bodyBlocks(canvas, block, place) : entryOf(canvas, block, place, index === 0),
    ),
  ];
}

/** A text with its title and its drawing at its left; in large print one under the other. */
function entryOf(canvas: Canvas, block: ContentBlock, place: TextPlace, isFirst: boolean): readonly Block[] {
  const { theme } = canvas;
  const { parent } = place;
  const { illustration, language } = block;
  const gapBefore = isFirst ? theme.unit * 0.5 : theme.unit * 1.5;
  if (theme.isLarge) {
    const [title, ...body] = titledBlocks(canvas, block, { ...place, gapBefore });
    const drawing = { parent, x: place.x, room: largeDrawing, language, gapBefore: theme.unit };
    const drawn = drawingBlock(canvas, illustration, drawing);
    return [...(title === undefined ? [] : [title]), ...drawn.map(keptWithNext), ...body];
  }
  const side = { parent, x: theme.margin.left, width: sideWidth - sideGap };
  const title = textBlock(canvas, block.title, { ...side, tag: 'H3', style: theme.text.heading });
  const body = bodyBlocks(canvas, block, place);
  if (illustration === null) return [{ ...overhanging(title, gapBefore), clears: true }, ...body];
  const drawing = { parent, x: side.x, room: smallDrawing, language, gapBefore: theme.unit * 0.75 };
  return [sideBySide([[title, ...drawingBlock(canvas, illustration, drawing)], body], gapBefore)];
}

function keptWithNext(block: Block): Block {
  return { ...block, rows: block.rows.map((row) => ({ ...row, keepWithNext: true })) };
}

function textPlace(theme: Theme): { readonly x: number; readonly width: number } {
  const side = theme.isLarge ? 0 : sideWidth;
  return { x: theme.margin.left + side, width: contentWidth(theme) - side };
}

function sectionHead(canvas: Canvas, parent: PdfElement, title: string, isBeside: boolean): readonly Block[] {
  const { pdf, theme } = canvas;
  const { margin, text, unit } = theme;
  const whole = contentWidth(theme);
  const rule: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf
        .moveTo(margin.left, top)
        .lineTo(margin.left + whole, top)
        .lineWidth(0.6)
        .strokeColor(colours.line)
        .stroke();
    },
  };
  const ruleBlock: Block = {
    rows: [{ height: unit * 1.25, parts: [rule], gapBefore: unit * 1.5, keepWithNext: true }],
    clears: true,
  };
  const heading = {
    parent,
    tag: 'H2',
    style: text.section,
    x: margin.left,
    keepWithNext: true,
    bookmark: title,
  };
  if (theme.isLarge || !isBeside) return [ruleBlock, textBlock(canvas, title, { ...heading, width: whole })];
  return [ruleBlock, overhanging(textBlock(canvas, title, { ...heading, width: sideWidth - sideGap }), 0)];
}

/** A heading in the margin: it takes no room of its own, so that the text begins beside it. */
function overhanging({ rows }: Block, gapBefore: number): Block {
  let height = 0;
  const parts = rows.flatMap((row) => {
    const offset = height;
    height += row.height;
    return row.parts.map((part) => ({ ...part, draw: (top: number) => part.draw(top + offset) }));
  });
  return { rows: [{ height: 0, overhang: height, keepWithNext: true, gapBefore, parts }] };
}

function therapistLine(canvas: Canvas, input: HandoutInput, parent: PdfElement, place: TextPlace): Block {
  const { therapist } = input;
  const words = handoutWords[input.choice.language];
  const skills = (therapist.techniques ?? []).map((id) => words.technique[id].toLowerCase());
  const skillWords = skills.length === 0 ? '' : `. ${words.techniques}: ${skills.join(', ')}.`;
  return textBlock(
    canvas,
    [
      { text: nameWithCredentials(therapist.name, therapist.credentials), weight: 'bold' },
      { text: skillWords, weight: 'regular' },
    ],
    { ...place, parent, style: canvas.theme.text.body },
  );
}
