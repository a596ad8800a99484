import { describe, expect, test } from 'vitest';
import { outcomeSheet } from '#domain/outcomes/export-tables.ts';
import { firstFilters, type OutcomeReader } from '#domain/outcomes/filters.ts';
import { createTally } from '#domain/outcomes/tally.ts';
import { csvBytes } from '#main/services/outcomes/csv-bytes.ts';
import { ben, careOf, episode, noFacts, painEpisode, reading, sessionOn } from './on-file.ts';

/** Seventeen episodes: eight long-lasting ones that got better, six acute ones that did not, three with one session. */
function practice() {
  const tally = createTally({ ...firstFilters, therapistId: null }, '2026-11-22');
  const chronic = { onset: '2026-01-01' };
  for (let number = 0; number < 8; number += 1) tally.add(painEpisode('2026-10-26', [7, 5, 3], chronic));
  for (let number = 0; number < 6; number += 1) {
    tally.add(painEpisode('2026-11-02', [6, 6], { onset: '2026-10-20' }));
  }
  const care = [careOf('swedish', 30), careOf('deep-tissue', 15)];
  const readings = [reading('pain-now', 5), reading('sleep', 4)];
  for (let number = 0; number < 3; number += 1) {
    tally.add(
      episode([sessionOn('2026-09-01', { facts: { ...noFacts, readings, care } })], { onset: '2026-08-20' }),
    );
  }
  return tally.numbers({ firstSession: '2026-10-20', notesDue: 2 });
}

const csvOf = (reader: OutcomeReader, filters = firstFilters): string => {
  const frame = { filters, reader, therapist: '=Ben', madeOn: '2026-11-22' };
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(outcomeSheet(practice(), frame)));
};

describe('the file of outcomes', () => {
  test('for own use says every number', async () => {
    await expect(csvOf('own')).toMatchFileSnapshot('../../golden/outcomes/own.csv');
  });

  test('to be shared says no small one', async () => {
    await expect(csvOf('shared')).toMatchFileSnapshot('../../golden/outcomes/shared.csv');
  });

  test('begins with the mark of UTF-8 and ends lines as table programs do', () => {
    expect([...csvBytes([['a', 1]])]).toEqual([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('a,1\r\n')]);
  });

  test('holds no cell that a table program takes for a formula', () => {
    expect(csvOf('own', { ...firstFilters, therapistId: ben })).toContain("Therapist,'=Ben\r\n");
    const texts = ['=1+1', '+1', '-1', '@a', '\tx', '\rx'];
    const lines = new TextDecoder().decode(csvBytes(texts.map((text) => [text]))).slice(0);
    for (const text of texts) expect(lines).toContain(`'${text}`);
  });

  test('to be shared names no therapist', () => {
    expect(csvOf('shared', { ...firstFilters, therapistId: ben })).not.toContain('Ben');
  });
});
