import type { Urgency } from '../letters/letter.ts';

/** What letters of referral say beside the therapist's own words. */
export const lettersEn = {
  urgency: {
    emergency: 'Emergency: please assess now, within hours',
    'same-day': 'Urgent: please assess today',
    'within-days': 'Please assess within days',
    routine: 'Routine referral',
  } satisfies Record<Urgency, string>,
  /** RCW 18.108.010 (Washington) and the like: massage therapy excludes diagnosis. */
  scope:
    'This letter reports what the client said and what was seen in a massage session. A massage therapist does not diagnose. Single warning signs have weak evidence and are judged together (Finucane 2020).',
} as const;
