import { pdfWorkers } from './pdf-workers.ts';

/** A PDF that pages can be drawn of. Pages count from 1. */
export type OpenPdf = {
  readonly count: number;
  /** Height of the first page for a width of 1. */
  readonly ratio: number;
  /** The page as a picture of this many CSS pixels in width, sharp on this screen. */
  readonly draw: (page: number, width: number) => Promise<HTMLCanvasElement>;
  /** What the page says, for those who do not see the picture. */
  readonly text: (page: number) => Promise<string>;
  readonly close: () => void;
};

/** Opens a PDF; the promise rejects when it cannot be read or `signal` gives it up meanwhile. */
export async function openPdf(pdf: Uint8Array, signal: AbortSignal): Promise<OpenPdf> {
  const { pdfjs, worker } = await pdfWorkers();
  signal.throwIfAborted();
  // The worker takes the bytes it is given, and ours are still needed.
  const task = pdfjs.getDocument({ data: pdf.slice(), worker, useWasm: false, useWorkerFetch: false });
  const close = () => void task.destroy();
  signal.addEventListener('abort', close, { once: true });
  try {
    const document = await task.promise;
    const first = (await document.getPage(1)).getViewport({ scale: 1 });
    return {
      count: document.numPages,
      ratio: first.height / first.width,
      draw: async (number, width) => {
        const page = await document.getPage(number);
        const natural = page.getViewport({ scale: 1 });
        const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio });
        const canvas = window.document.createElement('canvas');
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await page.render({ canvas, viewport }).promise;
        return canvas;
      },
      text: async (number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ');
      },
      close: () => {
        signal.removeEventListener('abort', close);
        close();
      },
    };
  } catch (error) {
    signal.removeEventListener('abort', close);
    close();
    throw error;
  }
}
