import type { Stage } from '../clients/episode.ts';
import type { NoteBody } from '../notes/body.ts';
import { isFullyAsked } from '../safety/red-flags.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { ContentBlock } from './block.ts';
import { exerciseLimit } from './choice.ts';
import { type HandoutFacts, type MatchingTerm, matchingTerms } from './matching-terms.ts';
import type { SuggestionReason } from './reasons.ts';

export type SuggestionInput = {
  readonly blocks: readonly ContentBlock[];
  readonly note: NoteBody;
  readonly stage: Stage;
  readonly facts: HandoutFacts;
  /** What the safety rules say of the session. */
  readonly verdict: Pick<Verdict, 'blocksExercises'>;
};

export type Suggestion = {
  readonly id: string;
  /** Null where the block is only on offer. Words: `reasonWordsEn`. */
  readonly reason: SuggestionReason | null;
  readonly isRequired: boolean;
  readonly isWithheld: boolean;
  readonly isSuggested: boolean;
};

/** Exercises suggested at once; fewer than the limit, since short sheets are read and long ones are not. */
const suggestedExercises = Math.min(4, exerciseLimit);
const specificExercises = 2;

/**
 * Which blocks to offer for a session and which to suggest, in print order. Required blocks always are. An open flag
 * or a stop withholds every exercise until a clearance answers it, and so does pain in both legs that has not been
 * screened. Where the safety questions were not all asked, exercises stay on offer but none is suggested: not asked
 * never counts as no.
 */
export function suggestBlocks({
  blocks,
  note,
  stage,
  facts,
  verdict,
}: SuggestionInput): readonly Suggestion[] {
  const terms = matchingTerms(note, stage, facts);
  const areWithheld = verdict.blocksExercises || isUnscreened(note);
  const offered = [...blocks]
    .filter((block) => block.leads !== true)
    .sort((left, right) => left.order - right.order)
    .map((block) => ({ block, reason: reasonFor(block, terms) }));
  const exercises =
    areWithheld || !isFullyAsked(note.safety.screen)
      ? new Set<string>()
      : chooseExercises(offered.filter(({ block }) => block.kind === 'exercise'));

  return offered.map(({ block, reason }) => {
    const isExercise = block.kind === 'exercise';
    const isWithheld = isExercise && areWithheld;
    const isSuggested = block.required || (isExercise ? exercises.has(block.id) : reason !== null);
    return {
      id: block.id,
      reason: isSuggested ? reason : null,
      isRequired: block.required,
      isWithheld,
      isSuggested,
    };
  });
}

/** Pain in both legs that nobody has asked about. */
function isUnscreened({ safety, subjective }: NoteBody): boolean {
  return subjective.radiation === 'both-legs' && safety.screen['cauda-equina'] !== 'no';
}

function reasonFor(block: ContentBlock, terms: readonly MatchingTerm[]): SuggestionReason | null {
  if (block.required) return 'required';
  return terms.find((term) => block.tags.includes(term.tag))?.reason ?? null;
}

type Candidate = { readonly block: ContentBlock; readonly reason: SuggestionReason | null };

// Two that fit this session, then those for everybody.
function chooseExercises(candidates: readonly Candidate[]): ReadonlySet<string> {
  const specific = candidates.filter(({ reason }) => reason !== null && reason !== 'always');
  const general = candidates.filter(({ block }) => block.tags.includes('always'));
  const ids = [...specific.slice(0, specificExercises), ...general].map(({ block }) => block.id);
  return new Set([...new Set(ids)].slice(0, suggestedExercises));
}
