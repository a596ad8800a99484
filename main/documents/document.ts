import type { Instant } from '#domain/dates/calendar-date.ts';
import { asArtifact, type Block, type Canvas, drawPages } from './canvas.ts';
import { loadFonts } from './fonts.ts';
import { loadPdfkit, type Pdf } from './load-pdfkit.ts';
import { packObjects } from './pack-objects.ts';
import { paginate } from './paginate.ts';
import { setColoursOf } from './pdf-colours.ts';
import { linePart, measure } from './text-block.ts';
import type { Theme } from './theme.ts';

export type DocumentFrame = {
  /** Shows in window titles and print queues, so it never names a client. */
  readonly title: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly theme: Theme;
  readonly createdAt: Instant;
  readonly fontsFolder: string;
  /** Left half of the line at the foot of each page. */
  readonly foot: string;
  /** The line that numbers a page, in the language of the text. */
  readonly pageWords?: (page: number, count: number) => string;
  /** Without any colour, for printers that have none. */
  readonly isGrey?: boolean;
  /** A line above the text of each page, left and right. */
  readonly head?: { readonly left: string; readonly right: string };
};

export type Rendered = {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Characters that no font has, printed as a box. */
  readonly unprintable: string[];
};

/** Writes a tagged PDF (PDF/UA-1 as far as pdfkit goes). The same input gives the same bytes. */
export async function renderDocument(
  frame: DocumentFrame,
  compose: (canvas: Canvas) => readonly Block[] | Promise<readonly Block[]>,
): Promise<Rendered> {
  const [PDFDocument, fonts] = await Promise.all([loadPdfkit(), loadFonts(frame.fontsFolder)]);
  const { theme, isGrey = false } = frame;
  const pdf: Pdf = new PDFDocument(optionsFor(frame));
  setColoursOf(pdf, isGrey);
  const bytes = collect(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const canvas: Canvas = { pdf, fonts, theme, isGrey, root, unprintable: new Set() };

  const area = { top: theme.margin.top, bottom: theme.paper[1] - theme.margin.bottom };
  const pages = paginate(await compose(canvas), area);
  await drawPages(canvas, pages);
  for (let page = 0; page < pages.count; page += 1) {
    pdf.switchToPage(page);
    drawFurniture(canvas, frame, page + 1, pages.count);
  }
  root.end();
  pdf.end();
  return { pdf: await bytes, pages: pages.count, unprintable: [...canvas.unprintable] };
}

function optionsFor({ title, language, theme, createdAt }: DocumentFrame): PDFKit.PDFDocumentOptions {
  const date = new Date(createdAt);
  const options = {
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // No font to begin with: the default is Helvetica, which cannot be embedded.
    font: '',
    size: [...theme.paper],
    margin: 0,
    info: { Title: title, Creator: 'Backnote', Producer: 'Backnote', CreationDate: date, ModDate: date },
  };
  // The types of pdfkit do not know the subset PDF/UA yet.
  return options as unknown as PDFKit.PDFDocumentOptions;
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(packObjects(Buffer.concat(chunks)))));
    pdf.on('error', reject);
  });
}

function drawFurniture(canvas: Canvas, frame: DocumentFrame, page: number, count: number): void {
  const { theme } = frame;
  // Printers leave about six millimetres at the edge white.
  const foot = theme.paper[1] - theme.margin.bottom + Math.min(14, theme.margin.bottom - 32);
  const pageWords = frame.pageWords?.(page, count) ?? `Page ${page} of ${count}`;
  asArtifact(canvas.pdf, 'Pagination', () => {
    if (frame.head !== undefined) drawSides(canvas, frame.head, 40);
    drawSides(canvas, { left: frame.foot, right: pageWords }, foot);
  });
}

function drawSides(canvas: Canvas, sides: { left: string; right: string }, top: number): void {
  const { theme } = canvas;
  const style = theme.text.furniture;
  const whole = theme.paper[0] - theme.margin.left - theme.margin.right;
  const right = firstLine(canvas, sides.right, whole * 0.4);
  const left = firstLine(canvas, sides.left, whole - (right?.width ?? 0) - 16);
  if (left !== undefined) linePart(canvas, left, 'artifact', { x: theme.margin.left, style }).draw(top);
  if (right !== undefined) {
    const x = theme.paper[0] - theme.margin.right - right.width;
    linePart(canvas, right, 'artifact', { x, style }).draw(top);
  }
}

function firstLine(canvas: Canvas, text: string, width: number) {
  const style = canvas.theme.text.furniture;
  return measure(canvas, [{ text, weight: style.weight }], { style, width }).lines[0];
}
