import type { ErrorCode } from '../contract/errors.ts';
import { openFlags, stopsTreatment } from '../safety/red-flags.ts';
import type { NoteBody } from './body.ts';

/** A draft can change; a signed note never does. `discarded` is a draft set aside, kept but out of the way. */
export const noteStates = ['draft', 'signed', 'discarded'] as const;
export type NoteState = (typeof noteStates)[number];

/** Things worth a look before signing. None of them stops the signature. */
export const signingHints = [
  'safety-not-asked',
  'pain-before-missing',
  'pain-after-missing',
  'no-treatment',
  'minutes-missing',
  'next-visit-missing',
] as const;
export type SigningHint = (typeof signingHints)[number];

export type SigningCheck = {
  /** What stops the signature; null where the note may be signed. */
  readonly refusal: Extract<ErrorCode, 'note-incomplete' | 'stop-flag-open'> | null;
  readonly hints: readonly SigningHint[];
};

/**
 * May this note be signed? An empty note may not. With a stop flag open no hands-on treatment may be recorded, and
 * what was advised must be written down. Everything else is a hint: the therapist decides.
 */
export function checkBeforeSigning(body: NoteBody): SigningCheck {
  return { refusal: refusalOf(body), hints: hintsOf(body) };
}

function refusalOf(body: NoteBody): SigningCheck['refusal'] {
  if (stopsTreatment(body.safety.screen)) {
    const isAdvised = body.safety.action.trim() !== '';
    return body.treatment.rows.length > 0 || !isAdvised ? 'stop-flag-open' : null;
  }
  return hasContent(body) ? null : 'note-incomplete';
}

function hasContent({ subjective, objective, treatment, assessment, plan }: NoteBody): boolean {
  const words = [
    subjective.complaint,
    subjective.words,
    objective.words,
    treatment.words,
    assessment.words,
    plan.words,
  ];
  return (
    words.some((text) => text.trim() !== '') ||
    subjective.painBefore !== null ||
    objective.findings.length > 0 ||
    treatment.rows.length > 0
  );
}

function hintsOf({ safety, subjective, treatment, assessment, plan }: NoteBody): readonly SigningHint[] {
  const hints: SigningHint[] = [];
  if (Object.values(safety.screen).includes('not-asked') && openFlags(safety.screen).length === 0) {
    hints.push('safety-not-asked');
  }
  if (subjective.painBefore === null) hints.push('pain-before-missing');
  if (assessment.painAfter === null) hints.push('pain-after-missing');
  if (treatment.rows.length === 0) hints.push('no-treatment');
  if (treatment.rows.some((row) => row.minutes === null)) hints.push('minutes-missing');
  if (plan.nextVisitDate === null) hints.push('next-visit-missing');
  return hints;
}
