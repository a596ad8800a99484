import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderHandout } from '#main/documents/handout.ts';
import { handoutCases } from '#tests/fixtures/handouts/all.ts';
import { handoutOf } from '#tests/fixtures/handouts/case.ts';
import { goldenFaults, strangersIn, toleratedDots } from '#tests/support/golden-pages.ts';
import { difference, inFourTones, type PagePicture, picturesOf } from '#tests/support/page-pictures.ts';

/**
 * Pages as they are meant to look. After a change that is meant, look at the new pages and renew them with
 * `UPDATE_GOLDEN=1 npx vitest run --project unit tests/unit/documents/handout-pictures.test.ts`.
 */
const folder = join(import.meta.dirname, '../../golden/handouts');

for (const given of handoutCases) {
  test(`${given.name}: looks as it was meant to`, async () => {
    const { pdf } = await renderHandout(handoutOf(given));
    expect(await goldenFaults(folder, given.name, await picturesOf(pdf))).toEqual([]);
  });
}

test('every picture that is kept belongs to a case', async () => {
  expect(
    await strangersIn(
      folder,
      handoutCases.map(({ name }) => name),
    ),
  ).toEqual([]);
});

test('a line of text that moved by its own height is seen, and so is one that is missing', async () => {
  const [given] = handoutCases;
  if (given === undefined) throw new Error('There is no case');
  const [page] = await picturesOf((await renderHandout(handoutOf(given))).pdf);
  if (page === undefined) throw new Error('There is no page');
  expect(difference(page, page)).toBe(0);
  expect(difference(page, inFourTones(page))).toBeLessThan(toleratedDots);
  // The first words of the sheet: about 90 to 115 points from the top.
  expect(difference(page, withRows(page, 60, 80, 9))).toBeGreaterThan(toleratedDots);
  expect(difference(page, withRows(page, 60, 80, null))).toBeGreaterThan(toleratedDots);
});

/** The page with some of its rows pushed down, or white. */
function withRows(page: PagePicture, from: number, to: number, down: number | null): PagePicture {
  const dots = page.dots.slice();
  dots.fill(255, from * page.width, (to + (down ?? 0)) * page.width);
  if (down !== null) {
    dots.set(page.dots.subarray(from * page.width, to * page.width), (from + down) * page.width);
  }
  return { ...page, dots };
}
