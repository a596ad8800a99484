import type { Instant } from '#domain/dates/calendar-date.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { addElement, type Block, type Canvas, type PaperBox, type Part } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { listBlocks } from './list-block.ts';
import type { Row } from './paginate.ts';
import { boxed } from './stack.ts';
import { measure, selectFace, textBlock } from './text-block.ts';
import type { Span } from './text-runs.ts';
import { colours, contentWidth, sheetTheme, type TextStyle } from './theme.ts';
import { dateInWords } from './words.ts';

export type RecoverySheetInput = {
  readonly practiceName: string;
  readonly recoveryCode: string;
  readonly paper: PaperSize;
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** One page with the recovery code: what it is, where to keep it, how to use it. */
export function renderRecoverySheet(input: RecoverySheetInput): Promise<Rendered> {
  const { paper, createdAt, fontsFolder } = input;
  return renderDocument(
    {
      title: 'Backnote recovery sheet',
      language: 'en',
      theme: sheetTheme(paper),
      createdAt,
      fontsFolder,
      foot: 'Backnote recovery sheet',
    },
    (canvas) => composeSheet(canvas, input),
  );
}

const keeping = [
  'Keep it away from the computer: in a safe, or with papers that you lock away.',
  'Anyone who has this sheet and your computer can read your records. Do not take a photo of it.',
  'A second print in a second safe place helps after a fire or a theft.',
];

const using = [
  'Start Backnote. On the screen that asks for the passphrase, choose to use the recovery code.',
  'Type the code. Capitals, spaces and hyphens do not matter.',
  'Choose a new passphrase. Then print a new sheet and destroy this one.',
];

function composeSheet(canvas: Canvas, input: RecoverySheetInput): readonly Block[] {
  const { root, theme } = canvas;
  const { text, margin, unit } = theme;
  const place = { parent: root, x: margin.left, width: contentWidth(theme) };
  const made = dateInWords(input.createdAt.slice(0, 10), input.paper);
  return [
    textBlock(canvas, 'Recovery sheet', {
      ...place,
      tag: 'H1',
      style: text.title,
      gapBefore: unit * 4,
      bookmark: 'Recovery sheet',
    }),
    textBlock(canvas, `${input.practiceName}. Made on ${made}.`, {
      ...place,
      style: { ...text.lead, colour: colours.muted },
      gapBefore: unit,
    }),
    textBlock(
      canvas,
      'This code opens your records when the passphrase is forgotten. Nobody else has it, and nobody can make it again. Without the passphrase and without this code, the records cannot be opened.',
      { ...place, style: text.lead, gapBefore: unit * 5 },
    ),
    codeBlock(canvas, input.recoveryCode),
    ...listed(canvas, 'Where to keep it', keeping, false),
    ...listed(canvas, 'How to use it', using, true),
  ];
}

function listed(
  canvas: Canvas,
  title: string,
  items: readonly string[],
  isOrdered: boolean,
): readonly Block[] {
  const { root, theme } = canvas;
  const { text, margin, unit } = theme;
  const place = { parent: root, x: margin.left, width: contentWidth(theme) };
  const spans = items.map((item): readonly Span[] => [{ text: item, weight: 'regular' }]);
  return [
    textBlock(canvas, title, {
      ...place,
      tag: 'H2',
      style: text.section,
      gapBefore: unit * 7,
      keepWithNext: true,
      bookmark: title,
    }),
    ...listBlocks(canvas, spans, {
      ...place,
      style: text.lead,
      labelColour: colours.accent,
      isOrdered,
      gapBefore: unit,
      gapBetween: unit,
    }),
  ];
}

/** The groups of the code, four in a line, each in a field of equal width, so that none is misread or skipped. */
function codeBlock(canvas: Canvas, code: string): Block {
  const { pdf, root, theme } = canvas;
  const { margin, unit } = theme;
  const width = contentWidth(theme);
  const inset = unit * 5;
  const groups = code.split('-');
  const perLine = 4;
  const field = (width - 2 * inset) / perLine;
  const style: TextStyle = { size: 25, leading: 40, weight: 'bold', colour: colours.ink };
  const element = addElement(canvas, root, 'P', { actual: code });
  const mark = { element, tag: 'P' };
  const rows: Row<Part>[] = [];
  for (let start = 0; start < groups.length; start += perLine) {
    const parts = groups.slice(start, start + perLine).map((group, column): Part => {
      const [line] = measure(canvas, [{ text: group, weight: style.weight }], { style, width: field }).lines;
      const free = field - (line?.width ?? 0) - (group.length - 1) * letterSpaced.characterSpacing;
      const x = margin.left + inset + column * field + free / 2;
      return {
        mark,
        draw: (top) => {
          selectFace(pdf, canvas.fonts[style.weight]).fontSize(style.size).fillColor(style.colour);
          pdf.text(group, x, top + style.leading * 0.72, letterSpaced);
        },
      };
    });
    rows.push({ height: style.leading, parts });
  }
  const frame: PaperBox = {
    padding: unit * 3,
    paint: (top, bottom) => {
      pdf.roundedRect(margin.left, top, width, bottom - top, 4).fill(colours.accentTint);
      pdf
        .roundedRect(margin.left, top, width, bottom - top, 4)
        .lineWidth(1)
        .strokeColor(colours.accent)
        .stroke();
    },
  };
  return boxed([{ rows }], frame, unit * 6);
}

// Letters a little apart are easier to copy by hand.
const letterSpaced = { lineBreak: false, baseline: 'alphabetic', characterSpacing: 2.5 } as const;
