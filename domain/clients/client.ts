import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { line, paragraph, requiredName } from '../text.ts';

export const clientStatuses = ['active', 'archived', 'deceased'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

/** Pressure of hands 1–5, as worded in domain/notes/techniques.ts. */
export const pressureLevel = z.int().min(1, 'value-out-of-range').max(5, 'value-out-of-range');

/** What a therapist writes about a client. Only the name must be there; empty text means not known. */
export const clientFields = z.strictObject({
  name: requiredName,
  preferredName: line,
  pronouns: line,
  birthDate: calendarDate.nullable(),
  phone: line,
  email: line,
  address: paragraph,
  emergencyName: line,
  emergencyPhone: line,
  occupation: line,
  physician: line,
  referralSource: line,
  allergies: paragraph,
  /** What to know before touching: conditions, medication, surgery, implants, pregnancy. */
  cautions: paragraph,
  /** Highest pressure allowed, 1–5; null when there is no limit. */
  pressureLimit: pressureLevel.nullable(),
  preferences: paragraph,
  tags: z.array(line.pipe(z.string().min(1, 'name-missing'))).max(20, 'text-too-long'),
  largePrint: z.boolean(),
});

export type ClientFields = z.output<typeof clientFields>;

export const emptyClient: ClientFields = {
  name: '',
  preferredName: '',
  pronouns: '',
  birthDate: null,
  phone: '',
  email: '',
  address: '',
  emergencyName: '',
  emergencyPhone: '',
  occupation: '',
  physician: '',
  referralSource: '',
  allergies: '',
  cautions: '',
  pressureLimit: null,
  preferences: '',
  tags: [],
  largePrint: false,
};
