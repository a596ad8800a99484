import type { PaperSize } from './practice.ts';

/**
 * Where the practice is, as far as it changes what is printed: the number to call in an emergency (999, 112 and 911
 * are the three that the safety rules name) and what the first doctor and the emergency service are called there.
 */
export const countries = ['north-america', 'united-kingdom', 'europe', 'elsewhere'] as const;
export type Country = (typeof countries)[number];

type CountryFacts = {
  /** Empty where the therapist must say it. */
  readonly emergencyNumber: string;
  readonly paper: PaperSize;
  readonly doctor: string;
  readonly emergencyDepartment: string;
};

export const countryFacts: Readonly<Record<Country, CountryFacts>> = {
  'north-america': {
    emergencyNumber: '911',
    paper: 'letter',
    doctor: 'physician',
    emergencyDepartment: 'emergency room',
  },
  'united-kingdom': {
    emergencyNumber: '999',
    paper: 'a4',
    doctor: 'GP',
    emergencyDepartment: 'A&E department',
  },
  europe: {
    emergencyNumber: '112',
    paper: 'a4',
    doctor: 'doctor',
    emergencyDepartment: 'emergency department',
  },
  elsewhere: {
    emergencyNumber: '',
    paper: 'a4',
    doctor: 'doctor',
    emergencyDepartment: 'emergency department',
  },
};

/** What a practice's number and paper become with another country: a number of one's own stays. */
export function inCountry<Practice extends { emergencyNumber: string; paper: PaperSize }>(
  practice: Practice,
  country: Country,
): Practice & { country: Country } {
  const { emergencyNumber, paper } = countryFacts[country];
  const isUsual =
    practice.emergencyNumber === '' ||
    countries.some((each) => countryFacts[each].emergencyNumber === practice.emergencyNumber);
  return {
    ...practice,
    country,
    paper,
    emergencyNumber: isUsual ? emergencyNumber : practice.emergencyNumber,
  };
}
