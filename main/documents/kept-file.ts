import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { PictureSize } from '#domain/files/picture-size.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { addElement, type Block, type Canvas } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { keepPlace } from './figure-place.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, recordTheme, type Theme } from './theme.ts';
import { dateInWords } from './words.ts';

export type KeptFileInput = {
  readonly practiceName: string;
  readonly paper: PaperSize;
  readonly clientName: string;
  /** What the therapist wrote beside it, or the file's name. */
  readonly caption: string;
  readonly addedOn: CalendarDate;
  /** A JPEG drawn by the window, or the file's text. */
  readonly content:
    | { readonly kind: 'picture'; readonly jpeg: Uint8Array; readonly pixels: PictureSize }
    | { readonly kind: 'text'; readonly text: string };
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** About a hundred pages. */
const mostCharacters = 300_000;

/** A picture or a text of the record on paper, with whose it is and since when. */
export function renderKeptFile(input: KeptFileInput): Promise<Rendered> {
  const { paper, clientName, addedOn, createdAt, fontsFolder, practiceName } = input;
  return renderDocument(
    {
      title: 'File from the record',
      language: 'en',
      theme: recordTheme(paper),
      createdAt,
      fontsFolder,
      head: { left: clientName, right: `In the record since ${dateInWords(addedOn, paper)}` },
      foot: practiceName,
    },
    (canvas) => {
      const heading = headingBlock(canvas, input.caption);
      const { content } = input;
      return content.kind === 'picture'
        ? [heading, pictureBlock(canvas, content, input.caption, heightOf(heading))]
        : [heading, ...textBlocks(canvas, content.text)];
    },
  );
}

function headingBlock(canvas: Canvas, caption: string): Block {
  const { root, theme } = canvas;
  return textBlock(canvas, caption, {
    parent: root,
    x: theme.margin.left,
    width: contentWidth(theme),
    direction: 'auto',
    tag: 'H1',
    style: theme.text.section,
    keepWithNext: true,
  });
}

const heightOf = ({ rows }: Block): number =>
  rows.reduce((sum, { height, gapBefore = 0 }) => sum + height + gapBefore, 0);

const contentHeight = ({ paper, margin }: Theme): number => paper[1] - margin.top - margin.bottom;

// A caption of many lines leaves the picture at least this much; the two are then on two pages.
const leastShare = 0.5;

type Picture = Extract<KeptFileInput['content'], { kind: 'picture' }>;

function pictureBlock(canvas: Canvas, { jpeg, pixels }: Picture, caption: string, taken: number): Block {
  const { pdf, root, theme } = canvas;
  const gapBefore = theme.unit * 3;
  const whole = contentHeight(theme);
  const room = Math.max(whole - taken - gapBefore - 1, whole * leastShare);
  const width = contentWidth(theme);
  // A small picture is not blown up beyond 36 pixels an inch.
  const scale = Math.min(width / pixels.width, room / pixels.height, 2);
  const size = { width: pixels.width * scale, height: pixels.height * scale };
  const element = addElement(canvas, root, 'Figure', { alt: caption });
  return {
    rows: [
      {
        height: size.height,
        gapBefore,
        parts: [
          {
            mark: { element, tag: 'Figure' },
            draw: (top) => {
              const { margin, paper } = theme;
              const foot = paper[1] - top - size.height;
              keepPlace(element, [margin.left, foot, margin.left + size.width, foot + size.height]);
              pdf.image(Buffer.from(jpeg), theme.margin.left, top, size);
            },
          },
        ],
      },
    ],
  };
}

function textBlocks(canvas: Canvas, text: string): readonly Block[] {
  const { root, theme } = canvas;
  const { body } = theme.text;
  const place = {
    parent: root,
    x: theme.margin.left,
    width: contentWidth(theme),
    direction: 'auto',
  } as const;
  const lines = text
    .slice(0, mostCharacters)
    .replace(/\f/g, '\n')
    .replace(/\t/g, '    ')
    .split(/\r\n?|\n/);
  const paragraphs = lines
    .filter((line) => line.trim() !== '')
    .map((line) => textBlock(canvas, line, { ...place, style: body, gapBefore: theme.unit / 2 }));
  const rest = `The text goes on: ${text.length - mostCharacters} more characters are kept in the record.`;
  const end = textBlock(canvas, rest, {
    ...place,
    style: { ...body, colour: colours.muted },
    gapBefore: theme.unit * 2,
  });
  return text.length > mostCharacters ? [...paragraphs, end] : paragraphs;
}
