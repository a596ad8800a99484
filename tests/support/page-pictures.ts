import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const run = promisify(execFile);

/** A page as picture: one byte a dot, 0 black. */
export type PagePicture = { readonly width: number; readonly height: number; readonly dots: Uint8Array };

/** The pages of a PDF, drawn by poppler: 50 dots to the inch show where text stands, drawings need more. */
export async function picturesOf(pdf: Uint8Array, dotsToTheInch = 50): Promise<readonly PagePicture[]> {
  const folder = await mkdtemp(join(tmpdir(), 'backnote-pages-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    await run('pdftoppm', ['-r', String(dotsToTheInch), '-gray', '-png', file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map(async (name) => pictureIn(await readFile(join(folder, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function pictureIn(png: Uint8Array): PagePicture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return {
    width,
    height,
    dots: Uint8Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 0),
  };
}

/** Four tones are enough to compare by, and keep the files small. */
export function inFourTones({ dots, ...size }: PagePicture): PagePicture {
  return { ...size, dots: dots.map((dot) => Math.round(dot / 85) * 85) };
}

export function toPng({ width, height, dots }: PagePicture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(dots);
  return PNG.sync.write(png, { inputColorType: 0, colorType: 0, inputHasAlpha: false, deflateLevel: 9 });
}

/**
 * The share of dots that differ between two pages to the eye. Both are blurred first: versions of poppler place the
 * edges of letters a little differently, but no version moves a line of text.
 */
export function difference(one: PagePicture, other: PagePicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const [left, right] = [one, other].map((page) => blurredColours(inFourTones(page)));
  if (left === undefined || right === undefined) return 1;
  const count = pixelmatch(left, right, undefined, one.width, one.height, {
    threshold: 0.12,
    includeAA: true,
  });
  return count / (one.width * one.height);
}

const reach = 2;

function blurredColours({ width, height, dots }: PagePicture): Uint8Array {
  const colours = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      let count = 0;
      for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
        for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column += 1) {
          sum += dots[row * width + column] ?? 255;
          count += 1;
        }
      }
      colours.fill(Math.round(sum / count), (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return colours;
}
