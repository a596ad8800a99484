import type { ErrorCode } from '../contract/errors.ts';
import type { FileType } from './file.ts';
import { jpegSize, type PictureSize, pngSize, webpSize } from './picture-size.ts';
import { isPlainText } from './plain-text.ts';

/** The type of a content, or why it is not kept. */
export type Sniffed =
  | { readonly type: FileType; readonly refusal: null }
  | { readonly type: null; readonly refusal: ErrorCode };

/**
 * The largest picture that is taken, in pixels. A camera's have up to 60 million; what claims more would fill the
 * memory when it is opened, as files do that are made for that.
 */
const mostPixels = 120_000_000;

const refused = (refusal: ErrorCode): Sniffed => ({ type: null, refusal });

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

function startsWith(bytes: Uint8Array, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, at) => bytes[at] === byte);
}

/** Programs of Windows, Linux and the Mac, Java classes, and scripts that name their interpreter. */
function isProgram(bytes: Uint8Array): boolean {
  return (
    ascii(bytes, 0, 2) === 'MZ' ||
    startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46) ||
    startsWith(bytes, 0xca, 0xfe, 0xba, 0xbe) ||
    startsWith(bytes, 0xfe, 0xed, 0xfa, 0xce) ||
    startsWith(bytes, 0xfe, 0xed, 0xfa, 0xcf) ||
    startsWith(bytes, 0xce, 0xfa, 0xed, 0xfe) ||
    startsWith(bytes, 0xcf, 0xfa, 0xed, 0xfe) ||
    ascii(bytes, 0, 2) === '#!'
  );
}

// ISO base media file: a box `ftyp` with its brands. These are the ones that phones write.
const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'heif']);

function isHeic(bytes: Uint8Array): boolean {
  if (ascii(bytes, 4, 8) !== 'ftyp') return false;
  const brands = ascii(bytes, 8, 64).match(/.{4}/gs) ?? [];
  return brands.some((brand) => heicBrands.has(brand));
}

/** Readers of PDF take a few bytes before the first line; so do we. */
function isPdf(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, 1024).includes('%PDF-');
}

function picture(mediaType: FileType['mediaType'], size: PictureSize | null): Sniffed {
  if (size === null || size.width === 0 || size.height === 0) return refused('file-damaged');
  if (size.width * size.height > mostPixels) return refused('picture-too-large');
  return { type: { kind: 'image', mediaType }, refusal: null };
}

/** Looks into a content and says what it is. A program under the name of a picture is still a program. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused('file-empty');
  if (isProgram(bytes)) return refused('file-is-program');
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return picture('image/jpeg', jpegSize(bytes));
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    return picture('image/png', pngSize(bytes));
  }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') {
    return picture('image/webp', webpSize(bytes));
  }
  if (isHeic(bytes)) return refused('file-type-heic');
  if (isPdf(bytes)) return { type: { kind: 'pdf', mediaType: 'application/pdf' }, refusal: null };
  if (isPlainText(bytes)) return { type: { kind: 'text', mediaType: 'text/plain' }, refusal: null };
  return refused('file-type-not-kept');
}
