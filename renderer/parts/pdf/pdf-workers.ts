import rendererAddress from 'pdfjs-dist/legacy/build/pdf.renderer.mjs?url';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import type { PDFWorker } from 'pdfjs-dist/types/src/display/api.d.ts';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** pdf.js with the worker that reads PDFs. */
export type PdfWorkers = { readonly pdfjs: Pdfjs; readonly worker: PDFWorker };

type Running = { readonly workers: Promise<PdfWorkers>; stop: () => void };

let running: Running | undefined;
let users = 0;

/**
 * Holds pdf.js and its workers, one that reads and two that draw, for as long as somebody shows a PDF: starting
 * them costs more than a page, and after the last page of a client nothing of it stays in them.
 */
export function holdPdfWorkers(): () => void {
  users += 1;
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    users -= 1;
    if (users > 0) return;
    running?.stop();
    running = undefined;
  };
}

/** The workers that are held; they start with the first page that is asked for. */
export function pdfWorkers(): Promise<PdfWorkers> {
  running ??= start();
  return running.workers;
}

function start(): Running {
  const started: Running = { workers: load(), stop: () => undefined };
  async function load(): Promise<PdfWorkers> {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
    // Two that draw: one still clears up after the document before when the next one begins.
    const drawing = [1, 2].map(() => new Worker(rendererAddress, { type: 'module' }));
    pdfjs.GlobalWorkerOptions.rendererPorts = drawing;
    const worker = pdfjs.PDFWorker.create({});
    started.stop = () => {
      worker.destroy();
      for (const each of drawing) each.terminate();
      pdfjs.GlobalWorkerOptions.rendererPorts = [];
    };
    // Let go of while it was loading: nobody else would end it.
    if (running !== started) started.stop();
    return { pdfjs, worker };
  }
  return started;
}
