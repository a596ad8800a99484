import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { panelOf } from '#domain/progress/chart/panel.ts';
import { timeAxis } from '#domain/progress/chart/time-axis.ts';
import type { Panel, TimeAxis } from '#domain/progress/chart/types.ts';
import {
  type PaperChart,
  type ProgressChartInput,
  paperChart,
} from '#main/documents/progress-chart-panels.ts';
import { PanelPicture } from '#renderer/parts/progress/PanelPicture.tsx';
import { stories, storyNames } from '#tests/fixtures/progress/stories.ts';
import { chartPage } from '#tests/support/chart-page.ts';
import { type DrawnPath, drawnPaths, isSamePath, spotsOfSvg } from '#tests/support/pdf-drawn-paths.ts';

type Drawing = { readonly pdf: Uint8Array; readonly chart: PaperChart; readonly input: ProgressChartInput };

/** A course on paper, with the panels that the document was made from. */
async function onPaper(name: (typeof storyNames)[number]): Promise<Drawing> {
  let kept: ProgressChartInput | undefined;
  const { pdf } = await chartPage(stories[name].record, {}, (input) => {
    kept = input;
  });
  if (kept === undefined) throw new Error('Nothing was drawn');
  return { pdf, input: kept, chart: paperChart(kept) };
}

/** The parts of a panel as the screen draws them: their attributes by what they are. */
function onScreen(panel: Panel, axis: TimeAxis): readonly Readonly<Record<string, string>>[] {
  const markup = renderToStaticMarkup(
    createElement(PanelPicture, {
      ...{ panel, axis, width: panel.right + 40, height: panel.bottom + 10 },
      ...{ targetWords: 'Target', read: null },
    }),
  );
  return [...markup.matchAll(/<(?:path|rect|line|circle)([^>]*)>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );
}

const lined = ['solid', 'bridged', 'drops', 'before', 'after', 'same', 'apart'] as const;

const isDrawn = (paths: readonly DrawnPath[], spots: DrawnPath['spots'], operator: DrawnPath['operator']) =>
  paths.some((path) => path.operator === operator && path.scale === 1 && isSamePath(path.spots, spots));

for (const name of storyNames) {
  test(`${name}: the screen and the paper draw the same numbers`, async () => {
    const { pdf, chart } = await onPaper(name);
    const paths = drawnPaths(pdf);
    expect(chart.panels.length).toBeGreaterThan(0);
    for (const { panel } of chart.panels) {
      const parts = onScreen(panel, chart.axis);
      for (const part of lined) {
        const spots = parts
          .filter((each) => each['data-part'] === part)
          .map(({ d = '' }) => spotsOfSvg(d))
          .filter(({ length }) => length > 0);
        for (const each of spots) expect(isDrawn(paths, each, 'stroke'), `${panel.key} ${part}`).toBe(true);
        // Nothing that paper draws is missing on the screen.
        const { lines, dots } = panel;
        const geometry = { ...lines, ...dots }[part];
        expect(spots.length).toBe(geometry === '' ? 0 : 1);
      }
      for (const { x, y, width, height } of parts.filter((each) => each['data-part'] === 'band')) {
        const corners = [
          [Number(x), Number(y)],
          [Number(x) + Number(width), Number(y) + Number(height)],
        ] as const;
        expect(isDrawn(paths, corners, 'fill'), `${panel.key} band`).toBe(true);
      }
      for (const each of parts.filter(({ 'data-part': part }) => part === 'baseline' || part === 'target')) {
        const spots = [
          [Number(each.x1), Number(each.y1)],
          [Number(each.x2), Number(each.y2)],
        ] as const;
        expect(isDrawn(paths, spots, 'stroke'), `${panel.key} ${each['data-part']}`).toBe(true);
      }
    }
  });

  test(`${name}: a panel of the screen and one of the paper have each value at the same share of the plot`, async () => {
    const { chart, input } = await onPaper(name);
    const axis = timeAxis(input.record, { left: 40, right: 840, inset: 12 });
    const box = { width: 900, height: 160, top: 8, bottom: 30, left: 40, right: 60, inset: 12 };
    for (const { judged, panel: paper } of chart.panels) {
      const screen = panelOf(judged, axis, box, { unit: 'value', target: paper.target?.value ?? null });
      const share = ({ top, bottom }: Panel, y: number) => (y - top) / (bottom - top);
      screen.marks.forEach(({ value, after, index }, at) => {
        const other = paper.marks[at];
        expect(other?.index).toBe(index);
        expect(other?.value?.value).toBe(value?.value);
        for (const [one, same] of [
          [value, other?.value],
          [after, other?.after],
        ]) {
          if (one == null || same == null) continue;
          expect(share(screen, one.y)).toBeCloseTo(share(paper, same.y), 3);
        }
      });
      if (screen.band !== null && paper.band !== null) {
        expect(share(screen, screen.band.top)).toBeCloseTo(share(paper, paper.band.top), 3);
        expect(share(screen, screen.band.bottom)).toBeCloseTo(share(paper, paper.band.bottom), 3);
      }
      expect(screen.domain).toEqual(paper.domain);
    }
  });
}

test('a drawing that leaves the numbers by a point is noticed', async () => {
  const { pdf, chart } = await onPaper('steady-recovery');
  const spots = spotsOfSvg(chart.panels[0]?.panel.lines.solid ?? '');
  const paths = drawnPaths(pdf);
  expect(isDrawn(paths, spots, 'stroke')).toBe(true);
  const moved = spots.map(([x, y], index) => [x, index === 1 ? y + 1 : y] as const);
  expect(isDrawn(paths, moved, 'stroke')).toBe(false);
});
