import type { OpenPdf } from './open-pdf.ts';
import { isSamePage, type PageSource, pageSources } from './page-sources.ts';

export type ShownPage = {
  /** Null until the page is drawn for the first time. */
  readonly canvas: HTMLCanvasElement | null;
  readonly text: string;
};

export type ShownPdf = { readonly pages: readonly ShownPage[]; readonly ratio: number };

/** An opened PDF and what its pages are made from. */
type PdfInHand = { readonly open: OpenPdf; readonly sources: readonly PageSource[] | null };

type Drawn = { readonly canvas: HTMLCanvasElement; readonly width: number; readonly of: PdfInHand };

export type PreviewPainter = {
  /** Shows this PDF as soon as it can. */
  readonly show: (pdf: Uint8Array) => void;
  /** Which pages are in sight, counted from 1: the others are drawn when they come in sight. */
  readonly setInSight: (pages: ReadonlySet<number>) => void;
  readonly setWidth: (width: number) => void;
  readonly stop: () => void;
};

type PainterOptions = {
  readonly open: (pdf: Uint8Array, signal: AbortSignal) => Promise<OpenPdf>;
  /** CSS pixels of a page's width. */
  readonly width: number;
  /** Milliseconds of rest before the words of the pages are read. */
  readonly rest: number;
  readonly onShown: (shown: ShownPdf) => void;
  readonly onFailed: () => void;
};

/**
 * Draws the newest PDF, one page after the other: only those in sight, only those that changed, the old picture stands
 * until the new one is there. Of PDFs that come while one is being drawn only the newest is taken; the one in hand is
 * finished, or who types without a rest would never see a page. What the pages say is read when nothing is left to
 * draw and the hand rests: reading takes as long as drawing.
 */
export function createPreviewPainter({
  open,
  width,
  rest,
  onShown,
  onFailed,
}: PainterOptions): PreviewPainter {
  const stopping = new AbortController();
  let waiting: Uint8Array | null = null;
  let inHand: PdfInHand | null = null;
  let inSight: ReadonlySet<number> = new Set([1]);
  let widthNow = width;
  /** Whether the PDF in hand has shown a page of its own. */
  let hasShownPage = false;
  let isWorking = false;
  let isResting = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const drawn = new Map<number, Drawn>();
  const read = new Map<number, { readonly words: string; readonly of: PdfInHand }>();

  const pagesOf = ({ open: { count } }: PdfInHand) => Array.from({ length: count }, (_, index) => index + 1);
  const publish = (pdf: PdfInHand) => {
    onShown({
      ratio: pdf.open.ratio,
      pages: pagesOf(pdf).map((page) => ({
        canvas: drawn.get(page)?.canvas ?? null,
        text: read.get(page)?.words ?? '',
      })),
    });
  };
  const looksTheSame = (page: number, one: PdfInHand, other: PdfInHand) =>
    one === other || isSamePage(one.sources?.[page - 1], other.sources?.[page - 1]);
  const isDrawn = (pdf: PdfInHand, page: number) => {
    const now = drawn.get(page);
    return now !== undefined && now.width === widthNow && looksTheSame(page, now.of, pdf);
  };
  const isRead = (pdf: PdfInHand, page: number) => {
    const now = read.get(page);
    return now !== undefined && looksTheSame(page, now.of, pdf);
  };

  const takeNewest = async (newest: Uint8Array) => {
    waiting = null;
    inHand?.open.close();
    inHand = null;
    const pdf: PdfInHand = { open: await open(newest, stopping.signal), sources: pageSources(newest) };
    inHand = pdf;
    hasShownPage = false;
    // The room of the pages stands before their pictures: what is in sight is known only then.
    publish(pdf);
  };
  const drawPage = async (pdf: PdfInHand, page: number) => {
    const wide = widthNow;
    drawn.set(page, { canvas: await pdf.open.draw(page, wide), width: wide, of: pdf });
    hasShownPage = true;
    publish(pdf);
  };
  const readPage = async (pdf: PdfInHand, page: number) => {
    const words = await pdf.open.text(page);
    const isNews = words !== read.get(page)?.words;
    read.set(page, { words, of: pdf });
    if (isNews) publish(pdf);
  };

  /** What is to be done next, or null when all is done. */
  const nextStep = (): Promise<void> | null => {
    if (stopping.signal.aborted) return null;
    const pdf = inHand;
    const pages = pdf === null ? [] : pagesOf(pdf);
    const undrawn = pages.find((page) => pdf !== null && inSight.has(page) && !isDrawn(pdf, page));
    if (waiting !== null && (undrawn === undefined || hasShownPage)) return takeNewest(waiting);
    if (pdf === null) return null;
    if (undrawn !== undefined) return drawPage(pdf, undrawn);
    const unread = isResting ? pages.find((page) => !isRead(pdf, page)) : undefined;
    return unread === undefined ? null : readPage(pdf, unread);
  };
  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    try {
      for (let step = nextStep(); step !== null; step = nextStep()) await step;
    } catch {
      if (!stopping.signal.aborted) onFailed();
    } finally {
      isWorking = false;
    }
    if (waiting !== null) void work();
    else if (!isResting) resting = setTimeout(readAll, rest);
  };
  const readAll = () => {
    isResting = true;
    void work();
  };
  /** Something is to be drawn: what the pages say has time. */
  const drawAnew = () => {
    clearTimeout(resting);
    isResting = false;
    void work();
  };

  return {
    show: (pdf) => {
      waiting = pdf;
      drawAnew();
    },
    setInSight: (pages) => {
      inSight = pages;
      drawAnew();
    },
    setWidth: (next) => {
      widthNow = next;
      drawAnew();
    },
    stop: () => {
      waiting = null;
      clearTimeout(resting);
      stopping.abort();
    },
  };
}
