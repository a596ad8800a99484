import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import type { MatterLevel } from '../safety/verdict.ts';
import { line, paragraph } from '../text.ts';

/** How soon a client must be seen, gravest first: the levels of the safety screen in a letter's terms. */
export const urgencies = ['emergency', 'same-day', 'within-days', 'routine'] as const;
export type Urgency = (typeof urgencies)[number];

/** A stop of the day (a suspected clot, a fever) is for a doctor of that day. */
export function urgencyOf(level: MatterLevel | null): Urgency {
  switch (level) {
    case 'stop-emergency':
      return 'emergency';
    case 'stop-same-day':
    case 'stop-today':
      return 'same-day';
    case 'refer-urgent':
      return 'within-days';
    case 'refer':
    case 'avoid-area':
    case 'clearance':
    case 'note':
    case null:
      return 'routine';
    default:
      return assertNever(level);
  }
}

/** What stands in a letter of referral. The program proposes all of it; the therapist may change all of it. */
export const letterFields = z.strictObject({
  /** Whom it is for, e.g. "Emergency department". */
  to: line,
  urgency: z.enum(urgencies),
  /** Why the client is sent, in a sentence. */
  reason: paragraph,
  /** What was reported and seen, a line each. */
  found: paragraph,
  /** What was done in the session, and what the client was told. */
  done: paragraph,
  /** What is asked of the reader. */
  request: paragraph,
  /** Where the therapist can be reached. */
  contact: line,
});
export type LetterFields = z.output<typeof letterFields>;
