import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dotPens } from '#domain/progress/chart/dot-size.ts';
import { chartColours, paperDots } from '#main/documents/progress-chart-paint.ts';
import { type PaperChart, paperChart } from '#main/documents/progress-chart-panels.ts';
import { stories } from '#tests/fixtures/progress/stories.ts';
import { chartPage } from '#tests/support/chart-page.ts';
import { colourOf, contrast, type Sight, seen } from '#tests/support/colour-sight.ts';
import { picturesOf } from '#tests/support/page-pictures.ts';
import { drawnPaths, isSamePath, spotsOfSvg } from '#tests/support/pdf-drawn-paths.ts';

const sights: readonly Sight[] = ['full', 'protanopia', 'deuteranopia', 'grey'];
const tokensFile = join(import.meta.dirname, '../../../renderer/theme/tokens.css');

/** Lines that carry meaning need 3:1 against what they stand on (WCAG 2.2, 1.4.11). */
const needed = 3;

test.each(sights)('on paper every line that carries meaning is seen with %s sight', (sight) => {
  const grounds = [chartColours.paper, chartColours.band].map((ground) => seen(colourOf(ground), sight));
  for (const name of ['client', 'therapist', 'edge', 'axis', 'baseline', 'target'] as const) {
    const line = seen(colourOf(chartColours[name]), sight);
    // The axis never stands on the band.
    for (const ground of name === 'axis' ? grounds.slice(0, 1) : grounds) {
      expect(contrast(line, ground), `${name}`).toBeGreaterThanOrEqual(needed);
    }
  }
});

test.each(sights)('so it is on the screen, in light and in dark, with %s sight', async (sight) => {
  for (const tokens of schemes(await readFile(tokensFile, 'utf8'))) {
    const of = (name: string) => seen(colourOf(tokens.get(name) ?? ''), sight);
    const names = [
      'words-line',
      'words-4',
      'findings-line',
      'findings-4',
      'neutral-8',
      'neutral-9',
      'neutral-11',
      'accent',
    ];
    for (const name of names) {
      expect(contrast(of(`--bn-${name}`), of('--bn-neutral-1')), name).toBeGreaterThanOrEqual(needed);
    }
    for (const name of ['words-line', 'findings-line', 'neutral-9', 'accent']) {
      expect(
        contrast(of(`--bn-${name}`), of('--bn-chart-band')),
        `${name} on the band`,
      ).toBeGreaterThanOrEqual(needed);
    }
  }
});

/** The colours of the light and of the dark scheme, without those that name another. */
function schemes(css: string): readonly ReadonlyMap<string, string>[] {
  const [light = '', dark = ''] = css.split(':root[data-mantine-color-scheme="dark"]');
  const coloursIn = (part: string) =>
    [...part.matchAll(/(--bn-[\w-]+):\s*(#[0-9a-f]{6});/gi)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  const [first, second] = [coloursIn(light), coloursIn(dark.split('@media')[0] ?? '')];
  return [new Map(first), new Map([...first, ...second])];
}

test('no two kinds of line have the same pattern', async () => {
  const { pdf, chart } = await storyOnPaper('flare');
  const paths = drawnPaths(pdf);
  const pain = chart.panels[0]?.panel;
  const best = chart.panels.find(({ panel }) => panel.lines.bridged !== '')?.panel;
  const pattern = (d: string) =>
    paths
      .find(({ spots, operator }) => operator === 'stroke' && isSamePath(spots, spotsOfSvg(d)))
      ?.dash.join(' ');
  const level = (panel: typeof pain, y: number | undefined) =>
    pattern(`M${panel?.left ?? 0},${y ?? 0}L${panel?.right ?? 0},${y ?? 0}`);
  const { panel: aim } = (await storyOnPaper('steady-recovery')).chart.panels[0] ?? {};
  const aimed = drawnPaths((await storyOnPaper('steady-recovery')).pdf);
  const patterns = [
    pattern(pain?.lines.solid ?? ''),
    pattern(best?.lines.bridged ?? ''),
    level(pain, pain?.baseline?.y),
    aimed
      .find(({ spots }) =>
        isSamePath(spots, [
          [aim?.left ?? 0, aim?.target?.y ?? 0],
          [aim?.right ?? 0, aim?.target?.y ?? 0],
        ]),
      )
      ?.dash.join(' '),
  ];
  expect(patterns).toEqual(['', '2.2 2.2', '3 2.4', '6 2 1 2']);
});

/** So many dots to a point: a sign of four points is seventeen dots wide. */
const sharpness = 4;

test('without colour the signs are told by their form: full before, a ring after, a square in another way', async () => {
  const { chart, lookAt } = await pictureOf('steady-recovery');
  const pain = chart.panels.find(({ panel }) => panel.key === 'pain-now||');
  if (pain === undefined) throw new Error('There is no panel of pain');
  const pens = dotPens(pain.panel, paperDots);
  const first = pain.panel.marks.find(({ value, after }) => value !== null && after !== null);
  if (first?.value == null || first.after === null) throw new Error('There is no value after treatment');
  const look = lookAt(pain);
  // Left of the middle, where no line runs.
  expect(look(first.x - pens.dot * 0.2, first.value.y)).toBeLessThan(140);
  expect(look(first.x, first.after.y)).toBeGreaterThan(200);
  expect(look(first.x - pens.dot / 2, first.after.y)).toBeLessThan(170);
  const other = await pictureOf('changed-method');
  const worst = other.chart.panels.find(({ panel }) => panel.dots.apart !== '');
  const apart = worst?.panel.marks.find(({ isComparable }) => !isComparable);
  if (worst === undefined || apart?.value == null) throw new Error('There is nothing in another way');
  const square = dotPens(worst.panel, paperDots);
  const corner = ((square.square.outer + square.square.inner) / 4) * 0.98;
  const seeSquare = other.lookAt(worst);
  expect(seeSquare(apart.x, apart.value.y)).toBeGreaterThan(200);
  expect(seeSquare(apart.x - corner, apart.value.y - corner)).toBeLessThan(170);
  // A ring has nothing in its corners.
  const ringCorner = ((pens.ring.outer + pens.ring.inner) / 4) * 0.98;
  expect(look(first.x - ringCorner, first.after.y + ringCorner)).toBeGreaterThan(200);
});

async function storyOnPaper(
  name: keyof typeof stories,
  isGrey = false,
): Promise<{ pdf: Uint8Array; chart: PaperChart }> {
  let chart: PaperChart | undefined;
  const { pdf } = await chartPage(stories[name].record, { isGrey }, (input) => {
    chart = paperChart(input);
  });
  if (chart === undefined) throw new Error('Nothing was drawn');
  return { pdf, chart };
}

/** A story as a grey picture, and how dark it is at a place of a panel: 0 black, 255 white. */
async function pictureOf(name: keyof typeof stories) {
  const { pdf, chart } = await storyOnPaper(name, true);
  const [picture] = await picturesOf(pdf, 72 * sharpness);
  if (picture === undefined) throw new Error('There is no page');
  const origins = originsOf(pdf, chart);
  return {
    chart,
    lookAt: (wanted: PaperChart['panels'][number]) => {
      const origin = origins[chart.panels.indexOf(wanted)];
      if (origin === undefined) throw new Error('The panel is not there');
      return (x: number, y: number): number => {
        const [column, row] = [origin[0] + x, origin[1] + y].map((at) => Math.floor(at * sharpness));
        return picture.dots[(row ?? 0) * picture.width + (column ?? 0)] ?? Number.NaN;
      };
    },
  };
}

/** Where each panel begins: its axis is drawn from there. */
function originsOf(pdf: Uint8Array, { panels }: PaperChart): readonly (readonly [number, number])[] {
  const { left, right, top, bottom } = panels[0]?.panel ?? { left: 0, right: 0, top: 0, bottom: 0 };
  return drawnPaths(pdf)
    .filter(({ spots }) =>
      isSamePath(spots, [
        [left, top],
        [left, bottom],
        [right, bottom],
      ]),
    )
    .map(({ origin }) => origin);
}
