import { measureFacts } from '#domain/measures/catalogue.ts';
import { bandAround } from '#domain/progress/chart/band.ts';
import { numberInWords } from '#domain/progress/chart/number-words.ts';
import type { PaperChart, PaperPanel, ProgressChartInput } from './progress-chart-panels.ts';
import { chartDate, chartWording } from './progress-chart-words.ts';

/** A chart in words, for those who do not see it: each panel with its first, lowest, highest and latest value. */
export function chartInWords({ panels, strip, axis }: PaperChart, input: ProgressChartInput): string {
  const { alt } = chartWording[input.language];
  const flares = strip.sessions.filter(({ isFlare }) => isFlare).length;
  return [
    ...panels.map((each) => panelInWords(each, input)),
    flares === 0 ? '' : alt.flares(flares),
    ...axis.gaps.map(({ days }) => alt.gap(days)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function panelInWords({ given, judged, panel }: PaperPanel, { language, paper }: ProgressChartInput): string {
  const { alt } = chartWording[language];
  const { points, measure } = judged.series;
  const number = (value: number) => numberInWords(value, panel);
  const day = (index: number) => chartDate(points[index]?.date ?? '', paper, language);
  const compared = panel.marks.flatMap(({ index, value, isComparable }) =>
    value === null || !isComparable ? [] : [{ index, value: value.value }],
  );
  const [first, last] = [compared[0], compared.at(-1)];
  if (first === undefined || last === undefined) return '';
  const values = compared.map(({ value }) => value);
  const baseline = measureFacts[measure].isChangeItself ? 0 : (panel.baseline?.value ?? null);
  const band = panel.band === null || baseline === null ? null : bandAround(baseline, measureFacts[measure]);
  const apart = panel.marks.filter(({ isComparable }) => !isComparable).length;
  return [
    compared.length === 1
      ? alt.one(given.title, number(first.value), day(first.index))
      : alt.course(given.title, {
          count: compared.length,
          first: number(first.value),
          firstOn: day(first.index),
          lowest: number(Math.min(...values)),
          highest: number(Math.max(...values)),
          latest: number(last.value),
          latestOn: day(last.index),
        }),
    band === null ? '' : alt.band(number(band.low), number(band.high)),
    panel.target === null ? '' : alt.target(number(panel.target.value)),
    apart === 0 ? '' : alt.apart(apart),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
