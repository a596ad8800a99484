import { assertNever } from '../assert-never.ts';
import type { ExerciseCause, WithheldReason } from './limits.ts';

/** What limits exercises, as the therapist chooses it from a list. */
export const causeWords: Readonly<Record<ExerciseCause, string>> = {
  'hip-replacement': 'Hip replacement',
  osteoporosis: 'Osteoporosis',
  'late-pregnancy': 'Pregnancy from week 20',
  'neck-pain': 'Neck pain',
  'shoulder-pain': 'Shoulder pain',
  'wrist-pain': 'Wrist pain',
  'knee-problem': 'Knee problem',
  'leg-pain-with-bending': 'Leg pain that bending forward makes worse',
  'foot-drop': 'A foot that drops',
  dizziness: 'Dizziness',
};

/** Why an exercise stays off a handout, as the builder shows it. */
export function withheldInWords(reason: WithheldReason): string {
  switch (reason.kind) {
    case 'safety':
      return 'An open safety flag: no exercises until it is answered';
    case 'both-legs':
      return 'Pain in both legs: ask about bladder, bowel and numbness first';
    case 'cause':
      return `Left out: ${causeWords[reason.cause].toLowerCase()}`;
    case 'not-for-client':
      return reason.words === '' ? 'Not for this client' : `Not for this client: ${reason.words}`;
    default:
      return assertNever(reason);
  }
}
