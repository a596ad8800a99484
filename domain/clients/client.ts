import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { line, paragraph, requiredName } from '../text.ts';

export const clientStatuses = ['active', 'archived', 'deceased'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

/** Pressure of hands 1–5, as worded in domain/notes/techniques.ts. */
export const pressureLevel = z.int().min(1, 'value-out-of-range').max(5, 'value-out-of-range');

/** What the work asks of the back. */
export const liftingKinds = ['none', 'light', 'heavy'] as const;

/** How a client likes to lie or sit. */
export const bodyPositions = ['prone', 'side', 'supine', 'seated'] as const;

export const handoutLanguages = ['en', 'es'] as const;

/** Phones beside the first. */
export const mostPhones = 5;
const phone = z.strictObject({ label: line, number: line.pipe(z.string().min(1, 'name-missing')) });
export type ClientPhone = z.output<typeof phone>;

/** What a therapist writes about a client. Only the name must be there; empty text means not known. */
export const clientFields = z.strictObject({
  name: requiredName,
  preferredName: line,
  pronouns: line,
  birthDate: calendarDate.nullable(),
  phone: line,
  phoneLabel: line,
  morePhones: z.array(phone).max(mostPhones, 'text-too-long'),
  email: line,
  address: paragraph,
  /** Who decides for a client under age; see domain/clients/majority.ts. */
  guardianName: line,
  guardianRelation: line,
  guardianPhone: line,
  emergencyName: line,
  emergencyRelation: line,
  emergencyPhone: line,
  occupation: line,
  /** Hours of sitting in a usual day. */
  sittingHours: z.int().min(0, 'value-out-of-range').max(24, 'value-out-of-range').nullable(),
  lifting: z.enum(liftingKinds).nullable(),
  physician: line,
  physicianContact: line,
  referralSource: line,
  allergies: paragraph,
  oilAllergies: paragraph,
  /** What to know before touching: conditions, medication, surgery, implants, pregnancy. */
  cautions: paragraph,
  areasToAvoid: paragraph,
  /** Highest pressure allowed, 1–5; null when there is no limit. */
  pressureLimit: pressureLevel.nullable(),
  /** The pressure that the client likes; never more than the limit allows. */
  pressureWish: pressureLevel.nullable(),
  positions: z.array(z.enum(bodyPositions)).max(bodyPositions.length),
  preferences: paragraph,
  tags: z.array(line.pipe(z.string().min(1, 'name-missing'))).max(20, 'text-too-long'),
  handoutLanguage: z.enum(handoutLanguages),
  largePrint: z.boolean(),
});

export type ClientFields = z.output<typeof clientFields>;

export const emptyClient: ClientFields = {
  name: '',
  preferredName: '',
  pronouns: '',
  birthDate: null,
  phone: '',
  phoneLabel: '',
  morePhones: [],
  email: '',
  address: '',
  guardianName: '',
  guardianRelation: '',
  guardianPhone: '',
  emergencyName: '',
  emergencyRelation: '',
  emergencyPhone: '',
  occupation: '',
  sittingHours: null,
  lifting: null,
  physician: '',
  physicianContact: '',
  referralSource: '',
  allergies: '',
  oilAllergies: '',
  cautions: '',
  areasToAvoid: '',
  pressureLimit: null,
  pressureWish: null,
  positions: [],
  preferences: '',
  tags: [],
  handoutLanguage: 'en',
  largePrint: false,
};
