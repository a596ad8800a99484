import type { ErrorCode } from '../contract/errors.ts';
import { type RowBreach, rowBreaches } from '../safety/row-breaches.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { NoteBody } from './body.ts';
import { hintsOf, type SigningHint } from './signing-hints.ts';

export type RowTrouble = { readonly rowId: string; readonly breaches: readonly RowBreach[] };

export type SigningCheck = {
  /** What stops the signature; null where the note may be signed. */
  readonly refusal: Extract<
    ErrorCode,
    'note-incomplete' | 'stop-flag-open' | 'treatment-not-allowed' | 'clearance-needed'
  > | null;
  /** The rows that the verdict does not allow. */
  readonly troubles: readonly RowTrouble[];
  readonly hints: readonly SigningHint[];
};

/**
 * May this note be signed? An empty note may not. With a stop open no hands-on treatment may be recorded, and what was
 * advised must be written down. A row above a cap, in a place kept off or with work that is not allowed is refused; so
 * is treatment under a condition that nobody has answered for. Everything else is a hint: the therapist decides.
 */
export function checkBeforeSigning(body: NoteBody, verdict: Verdict): SigningCheck {
  const troubles = rowTroubles(body, verdict);
  return { refusal: refusalOf(body, verdict, troubles), troubles, hints: hintsOf(body, verdict) };
}

/** Rows that must be changed or taken out before the note can be signed. */
export function rowTroubles(body: NoteBody, verdict: Verdict): readonly RowTrouble[] {
  return body.treatment.rows
    .map((row) => ({ rowId: row.id, breaches: rowBreaches(verdict, row) }))
    .filter(({ breaches }) => breaches.length > 0);
}

function refusalOf(
  body: NoteBody,
  verdict: Verdict,
  troubles: readonly RowTrouble[],
): SigningCheck['refusal'] {
  const isTreated = body.treatment.rows.length > 0;
  if (verdict.blocksTreatment) {
    const isAdvised = body.safety.action.trim() !== '';
    return isTreated || !isAdvised ? 'stop-flag-open' : null;
  }
  if (isTreated && verdict.needsReason.length > 0) return 'clearance-needed';
  if (troubles.length > 0) return 'treatment-not-allowed';
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
