import { drawPng } from '#main/services/sample/draw-png.ts';
import { smallPdf } from './small-pdf.ts';

const decoded = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** Eight by eight pixels of one grey as a JPEG, with the shortest tables that there are. */
const smallJpeg = decoded(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z',
);

/** One pixel as a WebP with loss. */
const smallWebp = decoded('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');

/** The smallest files of each kind that is kept. */
export const smallFiles = {
  jpeg: smallJpeg,
  webp: smallWebp,
  png: drawPng(3, 2, (x, y) => [x * 80, y * 200, 90]),
  pdf: new Uint8Array(smallPdf),
  text: new TextEncoder().encode('Called the surgery.\nNo answer yet. Żółw 手当\n'),
} as const;

/** A picture of a chosen size in bytes: what follows its end is kept and looked at by nobody. */
export function pngOfBytes(bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  whole.set(smallFiles.png);
  // Something to tell one place from another.
  for (let at = smallFiles.png.length; at < bytes; at += 1) whole[at] = (at * 31 + (at >>> 9)) % 251;
  return whole;
}
