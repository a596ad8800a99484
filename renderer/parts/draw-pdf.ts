import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';

/** One page of a PDF as a picture, with its text for those who do not see the picture. */
export type DrawnPage = { readonly canvas: HTMLCanvasElement; readonly text: string };

export type DrawnPdf = {
  readonly pages: readonly DrawnPage[];
  /** Pages in all, drawn or not. */
  readonly count: number;
};

async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  return pdfjs;
}

type DrawOptions = {
  /** Width of a page on the screen, in CSS pixels. */
  readonly width: number;
  /** Draws no more pages than these: a picture of a page takes megabytes. */
  readonly mostPages: number;
  /** Gives up the drawing when a newer one has begun; the promise then rejects. */
  readonly signal: AbortSignal;
};

/** Draws the pages of a PDF. */
export async function drawPdf(pdf: Uint8Array, { width, mostPages, signal }: DrawOptions): Promise<DrawnPdf> {
  const { getDocument } = await loadPdfjs();
  signal.throwIfAborted();
  // The worker takes the bytes it is given, and ours are still needed.
  const task = getDocument({ data: pdf.slice(), useWasm: false, useWorkerFetch: false });
  const giveUp = () => void task.destroy();
  signal.addEventListener('abort', giveUp);
  try {
    const document = await task.promise;
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio });
      const canvas = window.document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      signal.throwIfAborted();
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      pages.push({ canvas, text });
    }
    return { pages, count: document.numPages };
  } finally {
    signal.removeEventListener('abort', giveUp);
    await task.destroy();
  }
}
