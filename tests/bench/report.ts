import { type BenchKey, benchKeys, goals, type Ratios } from './goals.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** One measured side, as a line of the report. */
export interface Line {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly values: readonly number[];
}

/** What one bench found: ratios for the last line, and the numbers that they come from. */
export interface Finding {
  readonly ratios: Partial<Ratios>;
  readonly lines: readonly Line[];
  /** How to read the numbers: what was summed, what was left out. */
  readonly remarks: readonly string[];
}

export function wordsOfFinding({ lines, remarks }: Finding): readonly string[] {
  return [...lines.map(wordsOfLine), ...remarks.map((remark) => `    ${remark}`)];
}

function wordsOfLine({ name, unit, values }: Line): string {
  const { count, median, p95 }: Spread = spreadOf(values);
  const number = (value: number): string => value.toFixed(value < 10 ? 3 : 1).padStart(9);
  return `  ${name.padEnd(58)}median ${number(median)} ${unit}   p95 ${number(p95)} ${unit}   of ${count}`;
}

/** The table of all ratios beside their goals. */
export function wordsOfRatios(ratios: Partial<Ratios>): readonly string[] {
  return benchKeys.map((key) => {
    const { atMost, meaning } = goals[key];
    const found = ratios[key];
    const verdict = found === undefined ? 'not measured' : isReached(key, found) ? 'reached' : 'missed';
    const shown = found === undefined ? '–' : found.toFixed(3);
    return `  ${key.padEnd(20)} ${shown.padStart(7)}   goal ≤ ${String(atMost).padEnd(5)} ${verdict.padEnd(13)} ${meaning}`;
  });
}

export function isReached(key: BenchKey, found: number): boolean {
  return found <= goals[key].atMost;
}

/** All ratios in the order of the goals, or the keys that are missing. */
export function completeRatios(ratios: Partial<Ratios>): Ratios | { readonly missing: readonly BenchKey[] } {
  const missing = benchKeys.filter((key) => ratios[key] === undefined);
  if (missing.length > 0) return { missing };
  return Object.fromEntries(benchKeys.map((key) => [key, ratios[key]])) as Ratios;
}
