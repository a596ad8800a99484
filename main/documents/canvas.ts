import type { DocumentFonts } from './fonts.ts';
import type { Pdf, PdfElement } from './load-pdfkit.ts';
import type { Box, FlowBlock, Pages } from './paginate.ts';
import type { Theme } from './theme.ts';

/** Where a drawing belongs: to an element of the tag tree, or to nothing that is read aloud. */
export type Mark = { readonly element: PdfElement; readonly tag: string } | 'artifact';

/** Something drawn in a row; `top` is the top of the row, in points from the top of the page. */
export type Part = {
  readonly mark: Mark;
  readonly draw: (top: number) => void;
  /** A line in the reader's table of contents that leads here. */
  readonly bookmark?: Bookmark;
};

/** What stands within a section is a line below the section's. */
export type Bookmark = string | { readonly within: string };

export type Block = FlowBlock<Part>;
export type PaperBox = Box;

/** What every building block needs to measure and to draw. */
export type Canvas = {
  readonly pdf: Pdf;
  readonly fonts: DocumentFonts;
  readonly theme: Theme;
  /** Drawn without any colour. */
  readonly isGrey: boolean;
  /** The root of the tag tree. */
  readonly root: PdfElement;
  readonly unprintable: Set<string>;
};

/** Pages drawn in one go before the process is given back to other calls. */
const pagesInOneGo = 10;

/** Lets everything else that waits in this process have its turn: a long document never holds up the window. */
export function givenBack(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Draws placed rows page by page, backgrounds first. Neighbouring parts of one element share one tag. */
export async function drawPages(canvas: Canvas, pages: Pages<Part>): Promise<void> {
  const { pdf } = canvas;
  const addBookmark = bookmarksOf(canvas);
  for (let page = 0; page < pages.count; page += 1) {
    if (page > 0 && page % pagesInOneGo === 0) await givenBack();
    pdf.addPage();
    for (const { top, bottom, box } of pages.boxes.filter((painted) => painted.page === page)) {
      asArtifact(pdf, 'Layout', () => box.paint(top, bottom));
    }
    let open: Mark | null = null;
    for (const { top, row } of pages.rows.filter((placed) => placed.page === page)) {
      for (const part of row.parts) {
        if (open !== null && open !== part.mark) pdf.endMarkedContent();
        if (open !== part.mark) beginMark(pdf, part.mark);
        open = part.mark;
        if (part.bookmark !== undefined) addBookmark(part.bookmark, top);
        part.draw(top);
      }
    }
    if (open !== null) pdf.endMarkedContent();
  }
}

function beginMark(pdf: Pdf, mark: Mark): void {
  if (mark === 'artifact') pdf.markContent('Artifact', { type: 'Layout' });
  else mark.element.add(pdf.markStructureContent(mark.tag));
}

function bookmarksOf({ pdf, theme }: Canvas): (bookmark: Bookmark, top: number) => void {
  let section: PDFKit.PDFOutline = pdf.outline;
  return (bookmark, top) => {
    // pdfkit counts `left` from the right edge of the page; its types leave the place out.
    const place = { expanded: true, top: Math.max(0, top - 12), left: theme.paper[0], zoom: 0 };
    if (typeof bookmark === 'string') section = pdf.outline.addItem(bookmark, place);
    else section.addItem(bookmark.within, place);
  };
}

export function asArtifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** Makes an element of the tag tree below `parent`. */
export function addElement(
  { pdf }: Canvas,
  parent: PdfElement,
  tag: string,
  options: { actual?: string; alt?: string; scope?: string } = {},
): PdfElement {
  const element = pdf.struct(tag, options);
  parent.add(element);
  return element;
}
