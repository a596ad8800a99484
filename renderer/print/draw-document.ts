import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { allowOnly } from './policy.ts';
import { placeOn, type Size, sheetFor, type UsualPaper } from './sheet.ts';

/** More would have to be drawn than a computer holds in memory; such a document is saved and printed elsewhere. */
const mostPages = 100;

export type DrawWish = {
  /** Where the document lies, for one reading. */
  readonly document: string;
  /** Shown in the queue. */
  readonly title: string;
  /** For pages that are of no paper's size. */
  readonly paper: UsualPaper;
};

/** As sharp as an office printer prints text. */
const dotsPerPoint = 300 / 72;

/**
 * Draws a document into this page, a sheet for each of its pages, and returns the size of the sheets once everything
 * can be printed. One page is drawn at a time and kept packed, so that a hundred of them stay small.
 */
export async function drawDocument({ document: address, title, paper }: DrawWish): Promise<Size> {
  document.title = title;
  allowOnly(workerAddress);
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  const data = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const task = pdfjs.getDocument({ data, useWasm: false, useWorkerFetch: false });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) throw new RangeError('Too many pages');
    const sheet = sheetFor((await pdf.getPage(1)).getViewport({ scale: 1 }), paper);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      await addSheet(sheet, page);
      page.cleanup();
    }
    return sheet;
  } finally {
    await task.destroy();
  }
}

async function addSheet(sheet: Size, page: PDFPageProxy): Promise<void> {
  const { isTurned, scale } = placeOn(sheet, page.getViewport({ scale: 1 }));
  const rotation = (page.rotate + (isTurned ? 90 : 0)) % 360;
  const viewport = page.getViewport({ scale: scale * dotsPerPoint, rotation });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // With this intent pdf.js does not wait for a picture on a screen, which a hidden window never shows.
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const image = new Image();
  // Waiting for it to be decoded would wait for a screen too.
  await loaded(image, URL.createObjectURL(await packed(canvas)));
  canvas.width = 0;
  image.style.width = `${viewport.width / dotsPerPoint}pt`;
  image.style.height = `${viewport.height / dotsPerPoint}pt`;
  const place = document.createElement('div');
  place.className = 'sheet';
  place.style.width = `${sheet.width}pt`;
  // A hair less, so that no rounding pushes an empty sheet in between.
  place.style.height = `${sheet.height - 0.5}pt`;
  place.append(image);
  document.body.append(place);
}

function packed(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('Not drawn')) : resolve(blob)), 'image/png');
  });
}

function loaded(image: HTMLImageElement, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new Error('Not shown'));
    image.src = address;
  });
}
