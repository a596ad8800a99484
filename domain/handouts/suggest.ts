import { type Stage, stages } from '../clients/episode.ts';
import type { NoteBody } from '../notes/body.ts';
import { isFullyAsked } from '../safety/red-flags.ts';
import type { Verdict } from '../safety/verdict.ts';
import type { BlockKind, ContentBlock } from './block.ts';
import { causesOf } from './causes.ts';
import { exerciseLimit } from './choice.ts';
import { blockOfExercise, type ExerciseId, exerciseOfBlock } from './exercises.ts';
import type { HandoutFacts } from './facts.ts';
import type { ExerciseCause, WithheldReason } from './limits.ts';
import { type MatchingTerm, matchingTerms } from './matching-terms.ts';
import type { SuggestionReason } from './reasons.ts';
import { restrictionsOn } from './restrictions.ts';

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
  /** Null where the block is only on offer. Words: `reasonInWords`. */
  readonly reason: SuggestionReason | null;
  readonly isRequired: boolean;
  /** Why it stays off the handout; empty where nothing keeps it off. Words: `withheldInWords`. */
  readonly withheld: readonly WithheldReason[];
  /** How the exercise is changed for this client; printed with it. Words: `adaptationInWords`. */
  readonly adaptations: readonly ExerciseCause[];
  readonly isSuggested: boolean;
};

/** Exercises suggested at once; fewer than the limit, since short sheets are read and long ones are not. */
const suggestedExercises = Math.min(4, exerciseLimit);
/** Of these, at most so many because of what this session showed; the others are for everybody. */
const specificExercises = 3;
/** Texts of a kind suggested at once, the most telling first: a sheet of two pages is read, one of four is not. */
const suggestedTexts: Readonly<Partial<Record<BlockKind, number>>> = { 'about-massage': 4, 'self-care': 4 };

/**
 * Which blocks to offer for a session and which to suggest, in print order, each with its reason. Required blocks
 * always are. What the plan of the note names comes first among the exercises. An open flag or a stop withholds every
 * exercise until a clearance answers it, and so does pain in both legs that has not been screened; a cause in the
 * client's health or what the therapist has said withholds single ones. Where the safety questions were not all asked,
 * exercises stay on offer but none is suggested: not asked never counts as no.
 */
export function suggestBlocks(input: SuggestionInput): readonly Suggestion[] {
  const { blocks, note, stage, facts } = input;
  const terms = matchingTerms(note, stage, facts);
  const planned = new Set<string>(note.plan.exercises.map(({ exercise }) => blockOfExercise(exercise)));
  const limits = exerciseRules(input);
  const offered = blocks
    .filter((block) => block.leads !== true)
    .sort((left, right) => left.order - right.order)
    .map((block) => ({
      block,
      reason: planned.has(block.id) ? ({ kind: 'planned' } as const) : reasonFor(block, terms),
      ...limits(block),
    }));
  const exercises = isFullyAsked(note.safety.screen)
    ? chooseExercises(
        offered.filter(({ block, withheld }) => block.kind === 'exercise' && withheld.length === 0),
        terms,
        stage,
      )
    : new Set<string>();

  const texts = chooseTexts(
    offered.filter(({ block }) => block.kind !== 'exercise'),
    terms,
  );

  return offered.map(({ block, reason, withheld, adaptations }) => {
    const isSuggested = block.required || exercises.has(block.id) || texts.has(block.id);
    return {
      id: block.id,
      reason: isSuggested ? reason : null,
      isRequired: block.required,
      withheld,
      adaptations,
      isSuggested,
    };
  });
}

type ExerciseRules = Pick<Suggestion, 'withheld' | 'adaptations'>;

function exerciseRules({ note, facts, verdict }: SuggestionInput): (block: ContentBlock) => ExerciseRules {
  const forAll: readonly WithheldReason[] = [
    ...(verdict.blocksExercises ? [{ kind: 'safety' } as const] : []),
    ...(isUnscreened(note) ? [{ kind: 'both-legs' } as const] : []),
  ];
  const causes = causesOf(note, facts);
  return (block) => {
    if (block.kind !== 'exercise') return { withheld: [], adaptations: [] };
    const exercise = exerciseOfBlock(block.id);
    if (exercise === null) return { withheld: forAll, adaptations: [] };
    const { withheldBy, adaptedFor } = restrictionsOn(exercise, causes);
    return {
      withheld: [
        ...forAll,
        ...withheldBy.map((cause) => ({ kind: 'cause', cause }) as const),
        ...saidOf(exercise, facts),
      ],
      adaptations: adaptedFor,
    };
  };
}

function saidOf(exercise: ExerciseId, { limitations }: HandoutFacts): readonly WithheldReason[] {
  return limitations
    .filter(({ subject }) => subject === exercise)
    .map(({ words }) => ({ kind: 'not-for-client', words }));
}

/** Pain in both legs that nobody has asked about. */
function isUnscreened({ safety, subjective }: NoteBody): boolean {
  return subjective.radiation === 'both-legs' && safety.screen['cauda-equina'] !== 'no';
}

function reasonFor(block: ContentBlock, terms: readonly MatchingTerm[]): SuggestionReason | null {
  if (block.required) return { kind: 'required' };
  return terms.find((term) => block.tags.includes(term.tag))?.reason ?? null;
}

type Candidate = { readonly block: ContentBlock; readonly reason: SuggestionReason | null };

/** Where the most telling term that fits a block stands among the terms. */
function placeIn(terms: readonly MatchingTerm[]): (block: ContentBlock) => number {
  const places = new Map(terms.map(({ tag }, index) => [tag, index] as const).reverse());
  return ({ tags }) => Math.min(...tags.map((tag) => places.get(tag) ?? Number.POSITIVE_INFINITY));
}

/** Texts for everybody always; beside them, up to the limit of their kind, those that fit this session best. */
function chooseTexts(candidates: readonly Candidate[], terms: readonly MatchingTerm[]): ReadonlySet<string> {
  const place = placeIn(terms);
  const fitting = candidates.filter(({ reason }) => reason !== null).map(({ block }) => block);
  const isForAll = ({ tags }: ContentBlock) => tags.includes('always');
  const chosen = [...fitting]
    .sort(
      (left, right) =>
        Number(isForAll(right)) - Number(isForAll(left)) ||
        place(left) - place(right) ||
        left.order - right.order,
    )
    .filter(
      (block, index, all) =>
        isForAll(block) ||
        all.slice(0, index).filter(({ kind }) => kind === block.kind).length <
          (suggestedTexts[block.kind] ?? Number.POSITIVE_INFINITY),
    );
  return new Set(chosen.map(({ id }) => id));
}

/**
 * The planned ones, however many up to the limit; then up to the usual number those that fit this session best, and
 * those for everybody. An exercise that names stages is suggested only in one of them.
 */
function chooseExercises(
  candidates: readonly Candidate[],
  terms: readonly MatchingTerm[],
  stage: Stage,
): ReadonlySet<string> {
  const planned = candidates.filter(({ reason }) => reason?.kind === 'planned').slice(0, exerciseLimit);
  const place = placeIn(terms);
  const others = candidates
    .filter((each) => !planned.includes(each) && each.reason !== null && fitsStage(each.block, stage))
    .map((each) => ({ ...each, place: place(each.block) }))
    .sort((left, right) => left.place - right.place || left.block.order - right.block.order);
  const specific = others.filter(({ block }) => !block.tags.includes('always'));
  const general = others.filter(({ block }) => block.tags.includes('always'));
  const room = Math.max(0, suggestedExercises - planned.length);
  const fitting = specific.slice(0, Math.min(room, specificExercises));
  const rest = [...general, ...specific.slice(fitting.length)].slice(0, room - fitting.length);
  return new Set([...planned, ...fitting, ...rest].map(({ block }) => block.id));
}

function fitsStage({ tags }: ContentBlock, stage: Stage): boolean {
  const named = stages.filter((each) => tags.includes(each));
  return named.length === 0 || named.includes(stage);
}
