import { describe, expect, it } from 'vitest';
import { errorCodes } from '#domain/contract/errors.ts';
import { createDates } from '#renderer/i18n/dates.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';

describe('the texts', () => {
  it('say for every error what happened, what is safe and what to do', () => {
    for (const code of errorCodes) {
      for (const sentence of Object.values(errorTexts[code])) {
        expect([code, sentence]).toEqual([code, expect.stringMatching(/^[A-Z].*\.$/)]);
        expect(sentence).not.toMatch(/[!…]|oops|error|exception|failed/i);
      }
    }
  });

  it('fill in values as they are and count in words', () => {
    expect(t('clients.count', { count: 1 })).toBe('1 client');
    expect(t('clients.count', { count: 0 })).toBe('0 clients');
    expect(t('clients.add', { name: 'O’Leary & <b>Sons</b>' })).toBe('Add “O’Leary & <b>Sons</b>”');
  });
});

describe('dates', () => {
  it('follow the order of the practice', () => {
    expect(createDates('day-first', '2026-11-22').day('2026-03-04')).toBe('4 Mar 2026');
    expect(createDates('month-first', '2026-11-22').day('2026-03-04')).toBe('Mar 4, 2026');
  });

  it('say today and yesterday where it is true, across the turn of a year too', () => {
    const dates = createDates('day-first', '2027-01-01');
    expect(dates.nearDay('2027-01-01')).toBe('today');
    expect(dates.nearDay('2026-12-31')).toBe('yesterday');
    expect(dates.nearDay('2026-12-30')).toBe('30 Dec 2026');
  });

  it('never move a day of the calendar, whatever the time zone', () => {
    const dates = createDates('day-first', '2026-11-22');
    expect(dates.day('1980-01-01')).toBe('1 Jan 1980');
    expect(dates.longDay('2026-11-22')).toBe('Sunday 22 November');
  });

  it('write the time of a moment as the clock of the computer shows it', () => {
    const moment = new Date(2026, 10, 22, 9, 5).toISOString();
    expect(createDates('day-first', '2026-11-22').moment(moment)).toBe('today 09:05');
  });
});
