import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { BlockKind } from '#domain/handouts/block.ts';
import { exerciseLimit, type HandoutChoice } from '#domain/handouts/choice.ts';
import type { ExerciseId } from '#domain/handouts/exercises.ts';
import type { HandoutLanguage } from '#domain/handouts/languages.ts';

export type HandoutOffer = Pick<MethodOutput<'handouts.compose'>, 'offered' | 'suggested'>;

/**
 * What the hand changed of a suggestion. The suggestion itself is not copied: when it is made anew, because something
 * limits the exercises or the language is another, what was chosen by hand stays and the rest follows.
 */
export type Selection = {
  /** Ids in the order that was given; what is not named follows as it is offered. */
  readonly order: readonly string[];
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Titles by id, for what a language does not have. */
  readonly titles: ReadonlyMap<string, string>;
};

/** A handout while it is put together. */
export type HandoutDraft = {
  readonly selection: Selection;
  readonly rest: Omit<HandoutChoice, 'blockIds'>;
};

export type ChangeDraft = (change: (draft: HandoutDraft) => HandoutDraft) => void;

/** The kinds in the order in which they stand on paper, what comes first on it first. */
export const paperOrder: readonly BlockKind[] = [
  'next-visit',
  'after-session',
  'self-care',
  'exercise',
  'about-massage',
  'tell-therapist',
  'about-therapist',
  'get-help',
];

/** The suggestion as a draft. */
export function draftOf({ suggested }: HandoutOffer): HandoutDraft {
  const { blockIds, ...rest } = suggested;
  return {
    selection: { order: blockIds, added: new Set(), removed: new Set(), titles: new Map() },
    rest,
  };
}

/** What will be on the handout, in the order of paper. What is withheld never is, nor a seventh exercise. */
export function chosenOf(selection: Selection, offer: HandoutOffer): readonly OfferedBlock[] {
  const { order, added, removed } = selection;
  const suggested = new Set(offer.suggested.blockIds);
  const wanted = offer.offered.filter(
    ({ block, isRequired, withheld }) =>
      withheld.length === 0 &&
      (isRequired || added.has(block.id) || (suggested.has(block.id) && !removed.has(block.id))),
  );
  const place = placeIn([
    ...order,
    ...offer.suggested.blockIds,
    ...offer.offered.map(({ block }) => block.id),
  ]);
  const exercises = wanted.filter(({ block }) => block.kind === 'exercise');
  // Where a new suggestion would be one too many, what was chosen by hand goes first.
  const [...kept] = exercises
    .toSorted((one, other) => Number(added.has(other.block.id)) - Number(added.has(one.block.id)))
    .slice(0, exerciseLimit);
  return wanted
    .filter((each) => each.block.kind !== 'exercise' || kept.includes(each))
    .toSorted(
      (one, other) =>
        paperOrder.indexOf(one.block.kind) - paperOrder.indexOf(other.block.kind) ||
        place(one.block.id) - place(other.block.id),
    );
}

function placeIn(ids: readonly string[]): (id: string) => number {
  const places = new Map<string, number>();
  for (const [index, id] of ids.entries()) if (!places.has(id)) places.set(id, index);
  return (id) => places.get(id) ?? ids.length;
}

export function choiceOf({ selection, rest }: HandoutDraft, offer: HandoutOffer): HandoutChoice {
  return { ...rest, blockIds: chosenOf(selection, offer).map(({ block }) => block.id) };
}

export type BlockGroup = { readonly kind: BlockKind; readonly blocks: readonly OfferedBlock[] };

/** What is chosen by kind, kinds that have nothing left out. */
export function groupsOf(chosen: readonly OfferedBlock[]): readonly BlockGroup[] {
  return paperOrder
    .map((kind) => ({ kind, blocks: chosen.filter(({ block }) => block.kind === kind) }))
    .filter(({ blocks }) => blocks.length > 0);
}

export function addBlock(selection: Selection, id: string): Selection {
  const removed = new Set(selection.removed);
  removed.delete(id);
  // What is added comes last of its kind.
  const order = [...selection.order.filter((each) => each !== id), id];
  return { ...selection, order, removed, added: new Set([...selection.added, id]) };
}

export function removeBlock(selection: Selection, id: string): Selection {
  const added = new Set(selection.added);
  added.delete(id);
  return { ...selection, added, removed: new Set([...selection.removed, id]) };
}

/** Puts a text at the place of another of its kind; those between make room. */
export function placeBlock(selection: Selection, offer: HandoutOffer, id: string, at: string): Selection {
  const chosen = chosenOf(selection, offer);
  const kindOf = (each: string) => chosen.find(({ block }) => block.id === each)?.block.kind;
  if (id === at || kindOf(id) === undefined || kindOf(id) !== kindOf(at)) return selection;
  const ids = chosen.map(({ block }) => block.id);
  const target = ids.indexOf(at);
  const others = ids.filter((each) => each !== id);
  const placed = [...others.slice(0, target), id, ...others.slice(target)];
  return { ...selection, order: [...placed, ...selection.order.filter((each) => !placed.includes(each))] };
}

/** Moves a text one place up (-1) or down (1) among those of its kind; at the end nothing moves. */
export function moveBlock(selection: Selection, offer: HandoutOffer, id: string, step: -1 | 1): Selection {
  const chosen = chosenOf(selection, offer);
  const neighbour = chosen[chosen.findIndex(({ block }) => block.id === id) + step];
  return neighbour === undefined ? selection : placeBlock(selection, offer, id, neighbour.block.id);
}

/** Whether one more exercise would be too many. */
export function isExerciseLimitReached(chosen: readonly OfferedBlock[]): boolean {
  return chosen.filter(({ block }) => block.kind === 'exercise').length >= exerciseLimit;
}

/** Another language. What is chosen stays chosen, by id, whatever that language would suggest. */
export function inLanguage(
  draft: HandoutDraft,
  offer: HandoutOffer,
  language: HandoutLanguage,
): HandoutDraft {
  const { selection, rest } = draft;
  const chosen = chosenOf(selection, offer);
  const added = new Set([...selection.added, ...chosen.map(({ block }) => block.id)]);
  const titles = new Map([
    ...selection.titles,
    ...chosen.map(({ block }): [string, string] => [block.id, block.title]),
  ]);
  return { selection: { ...selection, added, titles }, rest: { ...rest, language } };
}

/** Titles of what was chosen and does not exist in this language. */
export function missingIn({ added, titles }: Selection, offer: HandoutOffer): readonly string[] {
  const known = new Set(offer.offered.map(({ block }) => block.id));
  return [...added].filter((id) => !known.has(id)).map((id) => titles.get(id) ?? id);
}

type Doses = HandoutChoice['doses'];

/** Another dose for an exercise; null brings the usual one back. */
export function withDose(doses: Doses, exercise: ExerciseId, words: string | null): Doses {
  const others = doses.filter((dose) => dose.exercise !== exercise);
  return words === null ? others : [...others, { exercise, words }];
}
