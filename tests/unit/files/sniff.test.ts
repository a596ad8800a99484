import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensionOf, mediaTypes, shownName } from '#domain/files/file.ts';
import { jpegSize, pngSize, webpSize } from '#domain/files/picture-size.ts';
import { sniff } from '#domain/files/sniff.ts';
import { smallFiles } from '#tests/support/small-files.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...ascii(part)] : [...part])));

/** A head of a PNG that claims a size. */
function pngClaiming(width: number, height: number): Uint8Array {
  const png = smallFiles.png.slice();
  const view = new DataView(png.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return png;
}

describe('what is kept, by its content', () => {
  test.each([
    ['a JPEG', smallFiles.jpeg, 'image/jpeg', 'image'],
    ['a PNG', smallFiles.png, 'image/png', 'image'],
    ['a WebP', smallFiles.webp, 'image/webp', 'image'],
    ['a PDF', smallFiles.pdf, 'application/pdf', 'pdf'],
    ['a PDF after a few strange bytes', bytes([1, 2, 3], '\n%PDF-1.7 …'), 'application/pdf', 'pdf'],
    ['a text', smallFiles.text, 'text/plain', 'text'],
    ['a text in UTF-16', bytes([0xff, 0xfe], [0x41, 0x00, 0x0a, 0x00]), 'text/plain', 'text'],
    ['markup, as the text it is', ascii('<script>alert(1)</script>'), 'text/plain', 'text'],
  ])('%s', (_what, content, mediaType, kind) => {
    expect(sniff(content)).toEqual({ type: { kind, mediaType }, refusal: null });
  });
});

describe('what is refused, and in which words', () => {
  test.each([
    ['nothing', bytes(), 'file-empty'],
    ['a program of Windows', bytes('MZ', [0x90, 0, 3, 0], '%PDF-1.4'), 'file-is-program'],
    ['a program of Linux', bytes([0x7f], 'ELF', [2, 1, 1]), 'file-is-program'],
    ['a program of the Mac', bytes([0xcf, 0xfa, 0xed, 0xfe, 7]), 'file-is-program'],
    ['a script', ascii('#!/bin/sh\nrm -rf ~\n'), 'file-is-program'],
    ['a Java class', bytes([0xca, 0xfe, 0xba, 0xbe]), 'file-is-program'],
    ['a photo in HEIC', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'), 'file-type-heic'],
    [
      'HEIC under another first brand',
      bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'heic'),
      'file-type-heic',
    ],
    ['a film', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isomavc1'), 'file-type-not-kept'],
    ['a letter of a word processor', bytes('PK', [3, 4, 20, 0, 6, 0]), 'file-type-not-kept'],
    ['a GIF', bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0]), 'file-type-not-kept'],
    ['bytes that are no text', bytes('hello', [0, 0, 1]), 'file-type-not-kept'],
    ['a text in an old encoding', bytes('Gr', [0xfc], ' Gott'), 'file-type-not-kept'],
    ['blanks', ascii('  \n\t\n'), 'file-type-not-kept'],
    ['a JPEG that ends in its head', smallFiles.jpeg.slice(0, 60), 'file-damaged'],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2]), 'file-damaged'],
    ['a JPEG with a segment of no length', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 2]), 'file-damaged'],
    ['a PNG that is only its signature', smallFiles.png.slice(0, 8), 'file-damaged'],
    ['a PNG without a height', pngClaiming(10, 0), 'file-damaged'],
    ['a PNG made to fill the memory', pngClaiming(60_000, 60_000), 'picture-too-large'],
    [
      'a WebP of no known form',
      bytes('RIFF', [9, 0, 0, 0], 'WEBPVPXX', new Array(20).fill(0)),
      'file-damaged',
    ],
  ])('%s', (_what, content, refusal) => {
    expect(sniff(content)).toEqual({ type: null, refusal });
  });

  test('no content makes it stumble, however it begins', () => {
    const beginnings = [...Object.values(smallFiles), bytes('RIFF1234WEBPVP8X'), bytes([0xff, 0xd8, 0xff])];
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.nat(40),
        fc.uint8Array({ maxLength: 200 }),
        (head, cut, tail) => {
          const content = new Uint8Array([...head.slice(0, cut), ...tail]);
          const { type, refusal } = sniff(content);
          expect((type === null) !== (refusal === null)).toBe(true);
        },
      ),
    );
  });

  test('whatever follows, what begins as a program is one', () => {
    const programs = [bytes('MZ'), bytes([0x7f], 'ELF'), bytes('#!')];
    fc.assert(
      fc.property(
        fc.constantFrom(...programs),
        fc.constantFrom(...Object.values(smallFiles)),
        (head, tail) => {
          expect(sniff(new Uint8Array([...head, ...tail])).refusal).toBe('file-is-program');
        },
      ),
    );
  });
});

describe('the size of a picture', () => {
  test('is read from its own head', () => {
    expect(pngSize(smallFiles.png)).toEqual({ width: 3, height: 2 });
    expect(jpegSize(smallFiles.jpeg)).toEqual({ width: 8, height: 8 });
    expect(webpSize(smallFiles.webp)).toEqual({ width: 1, height: 1 });
    const extended = bytes(
      'RIFF',
      [22, 0, 0, 0],
      'WEBPVP8X',
      [10, 0, 0, 0, 0, 0, 0, 0],
      [0x1f, 3, 0, 0x57, 2, 0],
    );
    expect(webpSize(extended)).toEqual({ width: 800, height: 600 });
    const lossless = bytes(
      'RIFF',
      [22, 0, 0, 0],
      'WEBPVP8L',
      [10, 0, 0, 0, 0x2f, 0x1f, 0xc3, 0x95, 0],
      [0, 0, 0, 0, 0],
    );
    expect(webpSize(lossless)).toEqual({ width: 800, height: 600 });
  });
});

describe('a name', () => {
  test.each([
    ['/home/someone/scan of knee.pdf', 'scan of knee.pdf'],
    ['C:\\Users\\someone\\scan.pdf', 'scan.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['line\nbreak\u0000.txt', 'line break .txt'],
    ['/', ''],
    [`${'😀'.repeat(300)}.png`, '😀'.repeat(200)],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  test('every kind has an ending for its copy', () => {
    expect(new Set(mediaTypes.map(extensionOf)).size).toBe(mediaTypes.length);
  });
});
