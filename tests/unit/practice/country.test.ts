import { describe, expect, it } from 'vitest';
import { countries, countryFacts, inCountry } from '#domain/practice/country.ts';

const practice = { emergencyNumber: '', paper: 'a4' } as const;

describe('the country of a practice', () => {
  it.each([
    ['north-america', '911', 'letter'],
    ['united-kingdom', '999', 'a4'],
    ['europe', '112', 'a4'],
  ] as const)('%s: number %s, paper %s', (country, emergencyNumber, paper) => {
    expect(inCountry(practice, country)).toEqual({ country, emergencyNumber, paper });
  });

  it('changes the number of another country, and keeps a number of one’s own', () => {
    const inEurope = inCountry(practice, 'europe');
    expect(inCountry(inEurope, 'north-america').emergencyNumber).toBe('911');
    const own = inCountry({ ...practice, emergencyNumber: '00 112' }, 'united-kingdom');
    expect(own.emergencyNumber).toBe('00 112');
  });

  it('never brings a number where none is known', () => {
    expect(inCountry(inCountry(practice, 'europe'), 'elsewhere').emergencyNumber).toBe('');
  });

  it('has words for each country', () => {
    for (const country of countries) {
      expect(countryFacts[country].doctor).not.toBe('');
      expect(countryFacts[country].emergencyDepartment).not.toBe('');
    }
  });
});
