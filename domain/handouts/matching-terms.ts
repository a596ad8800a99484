import type { Stage } from '../clients/episode.ts';
import type { NoteBody } from '../notes/body.ts';
import type { SuggestionReason } from './reasons.ts';

/** What the suggestions need to know beyond the note. */
export type HandoutFacts = {
  /** No signed session stands before this one in the episode. */
  readonly isFirstSession: boolean;
};

/** A tag of content blocks that fits this session, and why. */
export type MatchingTerm = { readonly tag: string; readonly reason: SuggestionReason };

/** From this score (0–10) on, stress of the last week is taken as high. A choice of ours, not a published limit. */
const highStress = 6;
/** From this tone (0–3) on, a muscle counts as tight. */
const highTone = 2;

/** The tags that fit a session, the most telling first; `always` is the last. */
export function matchingTerms(note: NoteBody, stage: Stage, facts: HandoutFacts): readonly MatchingTerm[] {
  return [...treatmentTerms(note), ...complaintTerms(note), ...courseTerms(note, stage, facts), always];
}

const always: MatchingTerm = { tag: 'always', reason: 'always' };

function treatmentTerms({ treatment, objective }: NoteBody): readonly MatchingTerm[] {
  const techniques = [...new Set(treatment.rows.map((row) => row.technique))];
  const hasHighTone = objective.findings.some((finding) => (finding.tone ?? 0) >= highTone);
  return [
    ...techniques.map((id) => ({ tag: id, reason: `technique-${id}` }) satisfies MatchingTerm),
    ...when(hasHighTone, { tag: 'high-tone', reason: 'high-tone' }),
  ];
}

function complaintTerms({ subjective }: NoteBody): readonly MatchingTerm[] {
  const { aggravating, qualities, stress } = subjective;
  const isStiff = (['bending-forward', 'bending-back', 'rolling-in-bed', 'morning'] as const).some((id) =>
    aggravating.includes(id),
  );
  return [
    ...aggravating.map((id) => ({ tag: id, reason: `provocation-${id}` }) satisfies MatchingTerm),
    ...when(isStiff, { tag: 'stiff-movement', reason: 'stiff-movement' }),
    ...when(qualities.includes('tight'), { tag: 'tight', reason: 'tight' }),
    ...when(qualities.includes('cramping'), { tag: 'cramping', reason: 'cramping' }),
    ...when(stress !== null && stress >= highStress, { tag: 'stress', reason: 'stress' }),
  ];
}

function courseTerms({ subjective }: NoteBody, stage: Stage, facts: HandoutFacts): readonly MatchingTerm[] {
  const isNotBetter = subjective.changeSinceLast === 'same' || subjective.changeSinceLast === 'worse';
  return [
    { tag: stage, reason: `stage-${stage}` },
    ...when(facts.isFirstSession, { tag: 'first-visit', reason: 'first-visit' }),
    ...when(isNotBetter, { tag: 'not-better', reason: 'not-better' }),
  ];
}

function when(holds: boolean, term: MatchingTerm): readonly MatchingTerm[] {
  return holds ? [term] : [];
}
