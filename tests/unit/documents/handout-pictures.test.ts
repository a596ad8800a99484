import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderHandout } from '#main/documents/handout.ts';
import { handoutCases } from '#tests/fixtures/handouts/all.ts';
import { handoutOf } from '#tests/fixtures/handouts/case.ts';
import {
  difference,
  inFourTones,
  type PagePicture,
  pictureIn,
  picturesOf,
  toPng,
} from '#tests/support/page-pictures.ts';

/**
 * Pages as they are meant to look. After a change that is meant, look at the new pages and renew them with
 * `UPDATE_GOLDEN=1 npx vitest run --project unit tests/unit/documents/handout-pictures.test.ts`.
 */
const folder = join(import.meta.dirname, '../../golden/handouts');
const isRenewing = process.env.UPDATE_GOLDEN === '1';
/** Between versions of poppler some dots differ; a line of text that moved is more than this. */
const tolerated = 0.004;

const fileName = (name: string, page: number): string => `${name.replaceAll(' ', '-')}-${page}.png`;

for (const given of handoutCases) {
  test(`${given.name}: looks as it was meant to`, async () => {
    const { pdf } = await renderHandout(handoutOf(given));
    const pages = await picturesOf(pdf);
    const names = pages.map((_, index) => fileName(given.name, index + 1));
    if (isRenewing) {
      await mkdir(folder, { recursive: true });
      const old = (await readdir(folder)).filter((name) => belongsTo(name, given.name));
      await Promise.all(old.map((name) => rm(join(folder, name))));
      for (const [index, page] of pages.entries())
        await writeFile(join(folder, names[index] ?? ''), toPng(inFourTones(page)));
    }
    const kept = (await readdir(folder)).filter((name) => belongsTo(name, given.name)).sort();
    expect(kept).toEqual([...names].sort());
    for (const [index, page] of pages.entries()) {
      const golden = pictureIn(await readFile(join(folder, names[index] ?? '')));
      expect(difference(page, golden), `page ${index + 1}`).toBeLessThan(tolerated);
    }
  });
}

test('every picture that is kept belongs to a case', async () => {
  const strangers = (await readdir(folder)).filter(
    (name) => !handoutCases.some((given) => belongsTo(name, given.name)),
  );
  expect(strangers).toEqual([]);
});

test('a line of text that moved by its own height is seen, and so is one that is missing', async () => {
  const [given] = handoutCases;
  if (given === undefined) throw new Error('There is no case');
  const [page] = await picturesOf((await renderHandout(handoutOf(given))).pdf);
  if (page === undefined) throw new Error('There is no page');
  expect(difference(page, page)).toBe(0);
  expect(difference(page, inFourTones(page))).toBeLessThan(tolerated);
  // The first words of the sheet: about 90 to 115 points from the top.
  expect(difference(page, withRows(page, 60, 80, 9))).toBeGreaterThan(tolerated);
  expect(difference(page, withRows(page, 60, 80, null))).toBeGreaterThan(tolerated);
});

function belongsTo(file: string, name: string): boolean {
  return new RegExp(`^${name.replaceAll(' ', '-')}-\\d+\\.png$`).test(file);
}

/** The page with some of its rows pushed down, or white. */
function withRows(page: PagePicture, from: number, to: number, down: number | null): PagePicture {
  const dots = page.dots.slice();
  dots.fill(255, from * page.width, (to + (down ?? 0)) * page.width);
  if (down !== null) {
    dots.set(page.dots.subarray(from * page.width, to * page.width), (from + down) * page.width);
  }
  return { ...page, dots };
}
