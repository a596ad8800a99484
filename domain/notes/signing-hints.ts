import { openFlags } from '../safety/red-flags.ts';
import { todayNotAskedCount } from '../safety/section.ts';
import type { Verdict } from '../safety/verdict.ts';
import { type NoteBody, treatmentMinutes } from './body.ts';
import type { Finding, Objective } from './objective.ts';
import type { Plan } from './outcome.ts';
import type { Treatment } from './treatment.ts';

/** Things worth a look before signing. None of them stops the signature. */
export const signingHints = [
  'safety-not-asked',
  'pain-before-missing',
  'pain-after-missing',
  'finding-without-value',
  'range-without-value',
  'test-without-result',
  'no-treatment',
  'minutes-missing',
  'minutes-not-adding-up',
  'pressure-missing',
  'referral-without-reason',
  'client-agreed-missing',
  'next-visit-missing',
] as const;
export type SigningHint = (typeof signingHints)[number];

/** Minutes by which the rows may differ from the session without a word (clinical data model, 2.3: warn, do not block). */
export const minutesTolerance = 5;

export function hintsOf(body: NoteBody, verdict: Verdict): readonly SigningHint[] {
  const { subjective, assessment, plan } = body;
  const found: Readonly<Record<SigningHint, boolean>> = {
    'safety-not-asked': isAskedInPart(body),
    'pain-before-missing': subjective.painBefore === null,
    'pain-after-missing': assessment.painAfter === null,
    ...objectiveHints(body.objective),
    ...treatmentHints(body, verdict),
    'referral-without-reason': plan.referral !== null && plan.referral.reason.trim() === '',
    'client-agreed-missing': plan.clientAgreed === null && isPlanned(plan),
    'next-visit-missing': plan.nextVisitDate === null,
  };
  return signingHints.filter((hint) => found[hint]);
}

function isAskedInPart({ safety }: NoteBody): boolean {
  const hasGap = Object.values(safety.screen).includes('not-asked') || todayNotAskedCount(safety) > 0;
  return hasGap && openFlags(safety.screen).length === 0;
}

function objectiveHints({ findings, ranges, tests }: Objective) {
  return {
    'finding-without-value': findings.some(isBare),
    'range-without-value': ranges.some(({ before, after }) => before === null && after === null),
    'test-without-result': tests.some(({ state, result }) => state === 'done' && result === null),
  };
}

/** A structure that is named, and nothing said of it. */
function isBare({ tone, tenderness, temperature, swelling, triggerPoint, texture }: Finding): boolean {
  return (
    [tone, tenderness, temperature, swelling, triggerPoint].every((value) => value === null) && texture === ''
  );
}

function treatmentHints(body: NoteBody, verdict: Verdict) {
  const { rows } = body.treatment;
  return {
    'no-treatment': rows.length === 0,
    'minutes-missing': rows.some((row) => row.minutes === null),
    'minutes-not-adding-up': !minutesAddUp(body.treatment, treatmentMinutes(body)),
    'pressure-missing': verdict.pressureCap !== null && rows.some((row) => row.pressure === null),
  };
}

function minutesAddUp({ sessionMinutes, rows }: Treatment, sum: number): boolean {
  return sessionMinutes === null || rows.length === 0 || Math.abs(sum - sessionMinutes) <= minutesTolerance;
}

/** Whether something is planned that the client should have been told: the day of the next visit alone is no plan. */
function isPlanned({
  frequency,
  sessionCount,
  focus,
  nextFocus,
  exercises,
  homeCare,
  referral,
  words,
}: Plan) {
  return (
    [frequency, nextFocus, homeCare, words].some((text) => text.trim() !== '') ||
    sessionCount !== null ||
    focus.length + exercises.length > 0 ||
    referral !== null
  );
}
