import type { StructureId } from '../anatomy/structures.ts';
import type { Stage } from '../clients/episode.ts';
import type { NoteBody } from '../notes/body.ts';
import type { Finding } from '../notes/objective.ts';
import type { HandoutFacts } from './facts.ts';
import type { FindingSign, SuggestionReason } from './reasons.ts';

/** A tag of content blocks that fits this session, and why. */
export type MatchingTerm = { readonly tag: string; readonly reason: SuggestionReason };

/** From this score (0–10) on, stress of the last week is taken as high. A choice of ours, not a published limit. */
const highStress = 6;
/** Sleep of the last week at this score (0–10, higher is better) or below is taken as poor. A choice of ours. */
const poorSleep = 4;
/** From this tone (0–3) on, a muscle counts as tight. A choice of ours. */
const highTone = 2;

/**
 * The tags that fit a session, the most telling first; `always` is the last. Which text goes with which finding is
 * the therapists' tradition and a choice of ours: no study says what suits a finding.
 */
export function matchingTerms(note: NoteBody, stage: Stage, facts: HandoutFacts): readonly MatchingTerm[] {
  return [
    ...findingTerms(note),
    ...complaintTerms(note),
    ...rangeTerms(note),
    ...treatmentTerms(note),
    ...courseTerms(note, stage, facts),
    always,
  ];
}

const always: MatchingTerm = { tag: 'always', reason: { kind: 'always' } };

/** What the hands found, the most marked first; a structure counts once. */
function findingTerms({ objective }: NoteBody): readonly MatchingTerm[] {
  const found = [...objective.findings]
    .sort((left, right) => weight(right) - weight(left))
    .flatMap((finding) => {
      const sign = signOf(finding);
      return sign === null ? [] : [{ structure: finding.structure, sign }];
    });
  const seen = new Set<StructureId>();
  const once = found.filter(({ structure }) => !seen.has(structure) && seen.add(structure));
  const tight = once.find(({ sign }) => sign === 'tight');
  return [
    ...once.map(({ structure, sign }) => ({
      tag: `found-${structure}`,
      reason: { kind: 'finding', structure, sign } satisfies SuggestionReason,
    })),
    ...(tight === undefined
      ? []
      : [{ tag: 'tight', reason: { kind: 'finding', ...tight } satisfies SuggestionReason }]),
  ];
}

function weight({ tenderness, tone, triggerPoint }: Finding): number {
  const point = triggerPoint === 'active' ? 4 : triggerPoint === 'latent' ? 2 : 0;
  return (tenderness ?? 0) + (tone ?? 0) + point;
}

function signOf({ tenderness, tone, triggerPoint }: Finding): FindingSign | null {
  if (triggerPoint === 'active' || triggerPoint === 'latent') return 'trigger-point';
  if ((tenderness ?? 0) > 0) return 'tender';
  return (tone ?? 0) >= highTone ? 'tight' : null;
}

function complaintTerms({ subjective }: NoteBody): readonly MatchingTerm[] {
  const { aggravating, qualities, stress, sleep } = subjective;
  const isStiff = (['bending-forward', 'bending-back', 'rolling-in-bed', 'morning'] as const).some((id) =>
    aggravating.includes(id),
  );
  return [
    ...aggravating.map((provocation) => ({
      tag: provocation,
      reason: { kind: 'provocation', provocation } satisfies SuggestionReason,
    })),
    ...when(isStiff, { tag: 'stiff-movement', reason: { kind: 'stiff-movement' } }),
    ...when(qualities.includes('tight'), { tag: 'tight', reason: { kind: 'tight' } }),
    ...when(qualities.includes('cramping'), { tag: 'cramping', reason: { kind: 'cramping' } }),
    ...when(stress !== null && stress >= highStress, { tag: 'stress', reason: { kind: 'stress' } }),
    ...when(sleep !== null && sleep <= poorSleep, { tag: 'sleep', reason: { kind: 'sleep' } }),
  ];
}

function rangeTerms({ objective }: NoteBody): readonly MatchingTerm[] {
  const painful = objective.ranges.filter(({ isPainful }) => isPainful === 'yes');
  return [...new Set(painful.map(({ movement }) => movement))].map((movement) => ({
    tag: `range-${movement}`,
    reason: { kind: 'range', movement },
  }));
}

function treatmentTerms({ treatment }: NoteBody): readonly MatchingTerm[] {
  return [...new Set(treatment.rows.map((row) => row.technique))].map((technique) => ({
    tag: technique,
    reason: { kind: 'technique', technique },
  }));
}

function courseTerms({ subjective }: NoteBody, stage: Stage, facts: HandoutFacts): readonly MatchingTerm[] {
  const isNotBetter = subjective.changeSinceLast === 'same' || subjective.changeSinceLast === 'worse';
  return [
    { tag: stage, reason: { kind: 'stage', stage } },
    ...when(facts.isFirstSession, { tag: 'first-visit', reason: { kind: 'first-visit' } }),
    ...when(isNotBetter, { tag: 'not-better', reason: { kind: 'not-better' } }),
  ];
}

function when(holds: boolean, term: MatchingTerm): readonly MatchingTerm[] {
  return holds ? [term] : [];
}
