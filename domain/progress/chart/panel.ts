import { scaleLinear } from 'd3-scale';
import { measureFacts } from '#domain/measures/catalogue.ts';
import type { MeasureFacts } from '#domain/measures/facts.ts';
import { unitOfMeasure } from '#domain/measures/unit-of.ts';
import type { JudgedSeries } from '../overall.ts';
import { wayWords } from '../series.ts';
import { bandAround } from './band.ts';
import { panelLines } from './panel-lines.ts';
import { dotAt } from './path.ts';
import type { ChartUnit, Panel, PanelBox, PanelMark, Place, TimeAxis } from './types.ts';
import { type Domain, domainTicks, percentDomain, valueDomain } from './value-axis.ts';

export type PanelChoice = {
  readonly unit: ChartUnit;
  /** In the unit of the measure; null where none was set. */
  readonly target: number | null;
  /** The scale of another panel that this one is to be compared with. */
  readonly domain?: Domain;
};

/** A course of one measure as positions below a shared axis of days. */
export function panelOf(
  { series, judgement }: JudgedSeries,
  axis: TimeAxis,
  box: PanelBox,
  { unit, target, domain: given }: PanelChoice,
): Panel {
  const facts = measureFacts[series.measure];
  const method = (judgement.latest ?? series.points.at(-1))?.way.method ?? null;
  const measured = unitOfMeasure(series.measure, method);
  const shown = shownAs(unit, { ...facts, unit: measured }, judgement.baseline?.value ?? 0);
  const bandOf = facts.isChangeItself ? 0 : (judgement.baseline?.value ?? null);
  const band = bandOf === null ? null : bandAround(bandOf, facts);
  const noted = series.points.flatMap(({ value, after }) => [value, after].filter((each) => each !== null));
  const drawn = [
    ...noted,
    ...(target === null ? [] : [target]),
    ...(band === null ? [] : [band.low, band.high]),
  ];
  const domain = given ?? shown.domain(drawn);
  const scale = scaleLinear(domain, [box.height - box.bottom, box.top]).clamp(true);
  const yOf = (value: number) => Math.round(scale(value) * 100) / 100;
  const place = (value: number): Place => ({ value: shown.number(value), y: yOf(shown.number(value)) });
  const marks = marksOf({ series, judgement }, axis, place);
  const comparable = marks.filter(({ isComparable, value }) => isComparable && value !== null);
  return {
    key: series.key,
    unit: shown.unit,
    source: facts.method === 'measured' ? 'therapist' : 'client',
    measured: shown.unit === 'percent' ? 'percent' : measured,
    domain,
    left: box.left,
    right: box.width - box.right,
    top: box.top,
    bottom: box.height - box.bottom,
    marks,
    lines: panelLines(series, marks, axis, facts),
    dots: dotsOf(marks),
    baseline: judgement.baseline === null ? null : placed(comparable[0]),
    latest: placed(comparable.at(-1)),
    target: target === null ? null : place(target),
    band: band === null ? null : { top: place(band.high).y, bottom: place(band.low).y },
    ticks: domainTicks(domain, box.height - box.bottom - box.top).map((value) => ({ value, y: yOf(value) })),
  };
}

type Shown = {
  readonly unit: ChartUnit;
  readonly number: (value: number) => number;
  readonly domain: (values: readonly number[]) => Domain;
};

/**
 * A percentage needs a scale that begins at 0 and a baseline above it: of 50 T-score points, or of a gap to the floor that
 * may be below 0, it means nothing.
 */
function shownAs(unit: ChartUnit, facts: MeasureFacts, baseline: number): Shown {
  if (unit === 'value' || facts.low !== 0 || facts.unit === 't-score' || baseline <= 0) {
    return { unit: 'value', number: (value) => value, domain: (values) => valueDomain(facts, values) };
  }
  const number = (value: number) => ((value - baseline) / baseline) * 100;
  return { unit: 'percent', number, domain: (values) => percentDomain(values.map(number)) };
}

function marksOf(
  { series: { points }, judgement }: JudgedSeries,
  axis: TimeAxis,
  place: (value: number) => Place,
): readonly PanelMark[] {
  const ways = wayWords(points);
  // Where nothing was noted before treatment there is nothing that could be compared.
  const judgedWay = ways[points.findLastIndex(({ value }) => value !== null)] ?? ways.at(-1);
  return points.flatMap((point, index) =>
    point.value === null && point.after === null
      ? []
      : [
          {
            index,
            x: axis.xOf(point),
            value: point.value === null ? null : place(point.value),
            after: point.after === null ? null : place(point.after),
            isComparable: judgement.latest === null || ways[index] === judgedWay,
          },
        ],
  );
}

const placed = (mark: PanelMark | undefined): Panel['latest'] =>
  mark?.value == null ? null : { ...mark.value, x: mark.x };

function dotsOf(marks: readonly PanelMark[]): Panel['dots'] {
  const dots = { before: '', after: '', same: '', apart: '' };
  for (const { x, value, after, isComparable } of marks) {
    if (!isComparable) {
      const shown = value ?? after;
      if (shown !== null) dots.apart += dotAt(x, shown.y);
      if (value !== null && after !== null) dots.after += dotAt(x, after.y);
      continue;
    }
    if (value !== null) dots.before += dotAt(x, value.y);
    if (after !== null) dots[after.value === value?.value ? 'same' : 'after'] += dotAt(x, after.y);
  }
  return dots;
}
