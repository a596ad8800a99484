import type { MeasureUnit } from '#domain/measures/facts.ts';
import type { Panel } from './types.ts';

const unitMark: Readonly<Record<MeasureUnit, string>> = {
  points: '',
  percent: '\u00a0%',
  degree: '°',
  centimetre: '\u00a0cm',
  't-score': '',
};

const unsigned = (value: number, digits: number): string => {
  const factor = 10 ** digits;
  return String(Math.round(Math.abs(value) * factor) / factor);
};

/** A number of a panel with its unit: `7`, `45°`, `9.5 cm`; as a change in percent with its sign, `−40 %`. */
export function numberInWords(value: number, { unit, measured }: Pick<Panel, 'unit' | 'measured'>): string {
  const words = unsigned(value, unit === 'percent' ? 0 : 1);
  const sign = words === '0' ? '' : value < 0 ? '−' : unit === 'percent' ? '+' : '';
  return `${sign}${words}${unitMark[measured]}`;
}

/** The same beside an axis, where the unit is said once for all. */
export function tickInWords(value: number, panel: Pick<Panel, 'unit' | 'measured'>): string {
  return panel.unit === 'percent'
    ? numberInWords(value, panel)
    : numberInWords(value, { ...panel, measured: 'points' });
}
