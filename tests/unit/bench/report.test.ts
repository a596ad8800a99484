import { describe, expect, test } from 'vitest';
import { benchKeys, goals } from '#tests/bench/goals.ts';
import { completeRatios, isReached, wordsOfFinding, wordsOfRatios } from '#tests/bench/report.ts';

const all = Object.fromEntries(benchKeys.map((key) => [key, goals[key].atMost]));

describe('the report', () => {
  test('calls a goal reached where the ratio is not above it', () => {
    expect(isReached('saveVsRaw', 2)).toBe(true);
    expect(isReached('saveVsRaw', 2.001)).toBe(false);
  });
  test('has a line for every key, measured or not', () => {
    const lines = wordsOfRatios({ saveVsRaw: 1.5, handoutSize: 0.7 });
    expect(lines).toHaveLength(benchKeys.length);
    expect(lines.find((line) => line.includes('saveVsRaw'))).toMatch(/1\.500 .*≤ 2 .*reached/);
    expect(lines.find((line) => line.includes('handoutSize'))).toMatch(/0\.700 .*≤ 0\.6 .*missed/);
    expect(lines.find((line) => line.includes('startVsBlank'))).toContain('not measured');
  });
  test('knows which keys are missing', () => {
    expect(completeRatios(all)).toEqual(all);
    expect(completeRatios({ saveVsRaw: 1 })).toEqual({
      missing: benchKeys.filter((key) => key !== 'saveVsRaw'),
    });
  });
  test('gives median and p95 of each side', () => {
    const [line, remark] = wordsOfFinding({
      ratios: {},
      lines: [{ name: 'One side', unit: 'ms', values: [1, 2, 3] }],
      remarks: ['As said.'],
    });
    expect(line).toMatch(/One side +median +2\.000 ms +p95 +3\.000 ms +of 3/);
    expect(remark).toContain('As said.');
  });
});
