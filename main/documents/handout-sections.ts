import type { BlockKind, ContentBlock } from '#domain/handouts/block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { bodyBlocks, type TextPlace, titledBlocks } from './handout-texts.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { sideBySide } from './stack.ts';
import { measure, textBlock } from './text-block.ts';
import { colours, contentWidth, type Theme } from './theme.ts';
import { nameWithCredentials } from './words.ts';

/** The order of the sections on paper, whatever the order of choosing. The other kinds have places of their own. */
const sectionOrder: readonly BlockKind[] = [
  'after-session',
  'self-care',
  'exercise',
  'about-massage',
  'tell-therapist',
  'about-therapist',
];

type Place = { readonly x: number; readonly width: number };

/** One section a kind: its name in the margin, its texts beside it; in large print one under the other. */
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
  const head = sectionHead(canvas, section, termsEn.blockKind[kind]);
  const place = textPlace(canvas.theme);
  const texts =
    kind === 'exercise'
      ? exerciseBlocks(canvas, input, section, blocks)
      : [
          ...(kind === 'about-therapist' ? [therapistLine(canvas, input, section, place)] : []),
          ...textsOf(canvas, blocks, { parent: section, values: placeholderValues(input), ...place }),
        ];
  return [...head, ...texts];
}

// A text that is alone in its section needs no title of its own.
function textsOf(canvas: Canvas, blocks: readonly ContentBlock[], place: TextPlace): readonly Block[] {
  const [only, second] = blocks;
  if (only !== undefined && second === undefined) return bodyBlocks(canvas, only, place);
  return blocks.flatMap((block, index) => titledBlocks(canvas, block, { ...place, isFirst: index === 0 }));
}

function textPlace(theme: Theme): Place {
  const whole = contentWidth(theme);
  const side = theme.isLarge ? 0 : 110;
  return { x: theme.margin.left + side, width: whole - side };
}

function sectionHead(canvas: Canvas, parent: PdfElement, title: string): readonly Block[] {
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
    rows: [{ height: unit * 2, parts: [rule], gapBefore: unit * 3, keepWithNext: true }],
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
  if (theme.isLarge) return [ruleBlock, textBlock(canvas, title, { ...heading, width: whole })];
  return [ruleBlock, besideText(canvas, title, { ...heading, width: 100 })];
}

/** A heading in the margin: it takes no room of its own, so that the text begins beside it. */
function besideText(canvas: Canvas, title: string, setting: Parameters<typeof textBlock>[2]): Block {
  const { leading } = setting.style;
  const count = measure(canvas, [{ text: title, weight: setting.style.weight }], setting).lines.length;
  const { height, parts } = { height: count * leading, parts: textBlock(canvas, title, setting).rows };
  return {
    rows: [
      {
        height: 0,
        overhang: height,
        keepWithNext: true,
        parts: parts.flatMap((row, index) =>
          row.parts.map((part) => ({ ...part, draw: (top: number) => part.draw(top + index * leading) })),
        ),
      },
    ],
  };
}

function therapistLine(canvas: Canvas, input: HandoutInput, parent: PdfElement, place: Place): Block {
  const { therapist } = input;
  const skills = (therapist.techniques ?? []).map((id) => termsEn.technique[id].toLowerCase());
  const skillWords = skills.length === 0 ? '' : `. Techniques: ${skills.join(', ')}.`;
  return textBlock(
    canvas,
    [
      { text: nameWithCredentials(therapist.name, therapist.credentials), weight: 'bold' },
      { text: skillWords, weight: 'regular' },
    ],
    { parent, style: canvas.theme.text.body, ...place },
  );
}

/** The stop rules first, then the exercises, two side by side; an exercise is never parted. */
function exerciseBlocks(
  canvas: Canvas,
  input: HandoutInput,
  section: PdfElement,
  blocks: readonly ContentBlock[],
): readonly Block[] {
  const { theme } = canvas;
  const values = placeholderValues(input);
  const place = textPlace(theme);
  const leading = blocks.filter((block) => block.leads === true);
  const exercises = blocks.filter((block) => block.leads !== true);
  const first = leading.flatMap((block) => bodyBlocks(canvas, block, { parent: section, values, ...place }));
  if (theme.isLarge) {
    const singles = exercises.map((block) =>
      sideBySide(
        [titledBlocks(canvas, block, { parent: section, values, ...place, isFirst: true })],
        theme.unit * 3,
      ),
    );
    return [...first, ...singles];
  }
  const gutter = 24;
  const width = (contentWidth(theme) - gutter) / 2;
  const pairs: Block[] = [];
  for (let index = 0; index < exercises.length; index += 2) {
    const columns = exercises.slice(index, index + 2).map((block, column) => {
      const x = theme.margin.left + column * (width + gutter);
      return titledBlocks(canvas, block, { parent: section, values, x, width, isFirst: true });
    });
    pairs.push(sideBySide(columns, theme.unit * 3));
  }
  return [...first, ...pairs];
}
