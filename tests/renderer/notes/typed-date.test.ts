import { describe, expect, it } from 'vitest';
import { readTypedDate, readTypedTime } from '#renderer/ui/typed-date.ts';

const read = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  readTypedDate(text, order, '2026-11-22');
const day = (date: string) => ({ kind: 'day', day: date });

describe('readTypedDate', () => {
  it('reads the usual ways to write a day', () => {
    for (const text of [
      '2026-03-04',
      '4.3.2026',
      '04/03/2026',
      '4-3-26',
      '4 Mar 2026',
      'March 4, 2026',
      '4th march 2026',
    ]) {
      expect([text, read(text)]).toEqual([text, day('2026-03-04')]);
    }
  });

  it('follows the order of the practice where strokes leave it open', () => {
    expect(read('03/04/2026', 'month-first')).toEqual(day('2026-03-04'));
    expect(read('03/04/2026', 'day-first')).toEqual(day('2026-04-03'));
  });

  it('takes two digits for the near past or the ten years ahead', () => {
    expect(read('1.5.58')).toEqual(day('1958-05-01'));
    expect(read('1.5.27')).toEqual(day('2027-05-01'));
  });

  it('tells a day that does not exist from words that are no day', () => {
    expect(read('31.2.2026')).toEqual({ kind: 'impossible' });
    expect(read('2026-13-01')).toEqual({ kind: 'impossible' });
    expect(read('29 feb 2026')).toEqual({ kind: 'impossible' });
    expect(read('next tuesday')).toEqual({ kind: 'unreadable' });
    expect(read('3 foo 2026')).toEqual({ kind: 'unreadable' });
    expect(read('')).toEqual({ kind: 'unreadable' });
  });
});

describe('readTypedTime', () => {
  it('reads the usual ways to write a time', () => {
    expect(['14:30', '14.30', '1430', '2:30 pm', '9', '930', '12 am', '12pm'].map(readTypedTime)).toEqual([
      '14:30',
      '14:30',
      '14:30',
      '14:30',
      '09:00',
      '09:30',
      '00:00',
      '12:00',
    ]);
  });

  it('refuses what is no time', () => {
    expect(['25:00', '14:60', '13 pm', 'soon', ''].map(readTypedTime)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
