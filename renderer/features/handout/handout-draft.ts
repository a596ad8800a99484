import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { BlockKind } from '#domain/handouts/block.ts';
import { exerciseLimit, type HandoutChoice } from '#domain/handouts/choice.ts';

/** A handout while it is put together: the order of all texts on offer, and which of them are chosen. */
export type HandoutDraft = {
  readonly order: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly rest: Omit<HandoutChoice, 'blockIds'>;
};

/** The suggestion as a draft: what is suggested stands first, in its order. */
export function draftOf(offered: readonly OfferedBlock[], suggested: HandoutChoice): HandoutDraft {
  const { blockIds, ...rest } = suggested;
  const others = offered.map(({ block }) => block.id).filter((id) => !blockIds.includes(id));
  return { order: [...blockIds, ...others], chosen: new Set(blockIds), rest };
}

export function choiceOf({ order, chosen, rest }: HandoutDraft): HandoutChoice {
  return { ...rest, blockIds: order.filter((id) => chosen.has(id)) };
}

export function toggleBlock(draft: HandoutDraft, id: string): HandoutDraft {
  const chosen = new Set(draft.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...draft, chosen };
}

/** The kinds in the order in which they stand on paper, what comes first on it first. */
const paperOrder: readonly BlockKind[] = [
  'next-visit',
  'after-session',
  'self-care',
  'exercise',
  'about-massage',
  'tell-therapist',
  'about-therapist',
  'get-help',
];

export type BlockGroup = { readonly kind: BlockKind; readonly blocks: readonly OfferedBlock[] };

/** The texts on offer by kind, each kind in the draft's order. Paper keeps the kinds in an order of its own. */
export function groupsOf(offered: readonly OfferedBlock[], order: readonly string[]): readonly BlockGroup[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return paperOrder
    .map((kind) => ({
      kind,
      blocks: offered
        .filter(({ block }) => block.kind === kind)
        .sort((left, right) => (place.get(left.block.id) ?? 0) - (place.get(right.block.id) ?? 0)),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Moves a text one place up (-1) or down (1) among the texts of its kind; at the end nothing moves. */
export function moveBlock(draft: HandoutDraft, group: BlockGroup, id: string, step: -1 | 1): HandoutDraft {
  const ids = group.blocks.map(({ block }) => block.id);
  const neighbour = ids[ids.indexOf(id) + step];
  if (neighbour === undefined) return draft;
  const order = draft.order.map((each) => (each === id ? neighbour : each === neighbour ? id : each));
  return { ...draft, order };
}

/** Whether one more exercise would be too many. */
export function isExerciseLimitReached(draft: HandoutDraft, groups: readonly BlockGroup[]): boolean {
  const exercises = groups.find(({ kind }) => kind === 'exercise')?.blocks ?? [];
  return exercises.filter(({ block }) => draft.chosen.has(block.id)).length >= exerciseLimit;
}
