import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreEntryIds } from '#domain/measures/catalogue.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import { entryFault } from '#domain/measures/entry-check.ts';
import type { MeasureEntry, ProgressRecord } from '#domain/progress/record.ts';
import {
  emptyRow,
  filledRows,
  firstRows,
  measuresOf,
  newActivity,
  problemsOf,
  readingsOf,
  typedNumber,
} from '#renderer/parts/measures/score-draft.ts';

const entry = (date: string, reading: MeasureEntry['reading']): MeasureEntry => ({
  ...{ entryId: crypto.randomUUID(), date, source: 'sheet', therapist: 'Ida', reading },
  enteredAt: '2026-11-22T09:00:00.000Z',
});

const record: Pick<ProgressRecord, 'sessions' | 'entries' | 'plans'> = {
  sessions: [],
  entries: [
    entry('2026-11-01', enteredReading({ measure: 'activity', item: 'Socks', value: 3 })),
    entry('2026-11-08', enteredReading({ measure: 'activity', item: 'socks', value: 5 })),
    entry('2026-11-08', enteredReading({ measure: 'odi', value: 34, version: '2.1a' })),
  ],
  plans: [{ measure: 'sleep', item: '', side: null, target: 8, targetOn: null, cadence: null }],
};

describe('the rows to type into', () => {
  it('begin with pain and the measures of the episode, with what was said last and the version of the form', () => {
    const rows = firstRows(record, 'peg');
    expect(rows.map(({ measure, item }) => [measure, item])).toEqual([
      ...[
        ['pain-now', ''],
        ['pain-best', ''],
        ['pain-worst', ''],
      ],
      ...[
        ['activity', 'Socks'],
        ['sleep', ''],
        ['odi', ''],
        ['peg', ''],
      ],
    ]);
    expect(rows.find(({ item }) => item === 'Socks')?.last).toEqual({ value: 5, date: '2026-11-08' });
    expect(rows.find(({ measure }) => measure === 'odi')?.version).toBe('2.1a');
  });

  it('offer our own scales for a sheet and the totals of others for a form, and no measurement for either', () => {
    expect(measuresOf('form')).toEqual(scoreEntryIds);
    expect(measuresOf('sheet')).toEqual([
      ...['pain-now', 'pain-best', 'pain-worst', 'activity', 'global-change', 'sleep', 'stress'],
    ]);
  });

  it('count as filled by their number: an empty one is left out and never 0', () => {
    const rows = [emptyRow('pain-now'), { ...emptyRow('odi'), version: '2.1a' }, newActivity(1)];
    expect([...filledRows(rows, 'sheet'), ...filledRows(rows, 'form')]).toEqual([]);
    expect(readingsOf(rows)).toEqual([]);
  });
});

describe('what keeps a row from being kept', () => {
  const pain = (value: string) => problemsOf({ ...emptyRow('pain-now'), value }, []).value ?? null;
  const total = (value: string, version: string) => problemsOf({ ...emptyRow('odi'), value, version }, []);

  it.each([
    ['0', null],
    ['10', null],
    ['11', 'out-of-range'],
    ['-1', 'out-of-range'],
    ['3.5', 'out-of-range'],
    ['three', 'not-a-number'],
    ['', 'value-missing'],
  ] as const)('pain %s: %s', (value, problem) => {
    expect(pain(value)).toBe(problem);
  });

  it('is a total without the version of its form', () => {
    expect(total('34', '2.1a')).toEqual({});
    expect(total('101', '')).toEqual({ value: 'out-of-range', version: 'version-missing' });
  });

  it('is an activity without a name, or with one that is there already', () => {
    const known = emptyRow('activity', 'Socks');
    const named = (item: string) => problemsOf({ ...newActivity(1), item, value: '4' }, [known]).item ?? null;
    expect([named(' '), named('SOCKS'), named('Driving')]).toEqual(['name-missing', 'name-twice', null]);
  });
});

describe('a typed number', () => {
  it('takes a point, a comma and either minus', () => {
    expect([' 7 ', '4,5', '4.5', '-3', '−3', '+2'].map(typedNumber)).toEqual([7, 4.5, 4.5, -3, -3, 2]);
    expect(['', '7/10', '1e2', '--3', '7 8'].map(typedNumber)).toEqual([null, null, null, null, null]);
  });

  it('that passes the row passes the store', () => {
    const rows = fc.record({
      measure: fc.constantFrom(...measuresOf('sheet'), ...measuresOf('form')),
      value: fc.oneof(fc.integer({ min: -20, max: 120 }).map(String), fc.string({ maxLength: 5 })),
      version: fc.constantFrom('', '2.1a'),
    });
    fc.assert(
      fc.property(rows, ({ measure, value, version }) => {
        const isForm = scoreEntryIds.includes(measure);
        const item = measure === 'activity' ? 'Socks' : '';
        const row = { ...emptyRow(measure, item), value, version: isForm ? version : '' };
        if (Object.keys(problemsOf(row, [])).length > 0) return;
        const [reading] = readingsOf([row]);
        expect(reading && entryFault(reading, isForm ? 'form' : 'sheet')).toBeNull();
      }),
    );
  });
});
