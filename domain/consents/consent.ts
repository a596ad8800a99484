import { z } from 'zod';
import type { CalendarDate } from '../dates/calendar-date.ts';

/**
 * What a client can agree to. Written consent to treatment, with the right to stop: WAC 246-830-565. Separate consent
 * for sensitive areas, here the buttocks with the sacrum, follows the same rule; deep work at the front (iliopsoas,
 * belly wall) needs one of its own (clinical rules of the project, sections 2.5 and 7). Which of them a practice must
 * ask for is set by its own regulator.
 */
export const consentKinds = ['treatment', 'gluteal', 'anterior'] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const consentLanguages = ['en', 'es'] as const;
export type ConsentLanguage = (typeof consentLanguages)[number];

/** Who signs: the client, or for a minor the parent or guardian (Michigan R338.727: permission below 18). */
export const consentRelations = ['client', 'guardian'] as const;
export type ConsentRelation = (typeof consentRelations)[number];

/** Below this age a parent or guardian signs (Michigan R338.727). The window advises; the law of the place decides. */
export const ageOfConsent = 18;

/** How long a consent holds, in months. Twelve is usual (WAC 246-830-565: written consent is valid for one year). */
export const usualMonths = 12;
export const consentMonths = z.int().min(1, 'value-out-of-range').max(24, 'value-out-of-range');

/** Days before its end from which a consent counts as expiring. A choice of ours: about one visit ahead. */
export const expirySoonDays = 30;

/** What the rules below need to know of a consent. */
export type ConsentTerm = {
  readonly kind: ConsentKind;
  readonly signedOn: CalendarDate;
  /** The first day on which it no longer holds. */
  readonly expiresOn: CalendarDate;
  /** The day on which it was taken back; null where it was not. It does not hold on that day any more. */
  readonly withdrawnOn: CalendarDate | null;
};

export const consentStates = ['in-force', 'expiring', 'expired', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];
