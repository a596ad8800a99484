import type { ContentBlock } from './block.ts';

/**
 * What is printed for a choice, in print order: the chosen blocks as they were put in order, the required ones, and
 * before each kind the block that leads it. Withheld blocks are left out, whatever was chosen.
 */
export function printedBlocks(
  blocks: readonly ContentBlock[],
  blockIds: readonly string[],
  withheldIds: readonly string[] = [],
): readonly ContentBlock[] {
  const places = new Map(blockIds.map((id, index) => [id, index]));
  const withheld = new Set(withheldIds);
  const chosen = blocks.filter(
    (block) => block.required || (places.has(block.id) && block.leads !== true && !withheld.has(block.id)),
  );
  const kinds = new Set(chosen.map((block) => block.kind));
  const leading = blocks.filter((block) => block.leads === true && kinds.has(block.kind));
  const place = (block: ContentBlock) => (block.leads === true ? -1 : (places.get(block.id) ?? places.size));
  return [...leading, ...chosen].sort(
    (left, right) => place(left) - place(right) || left.order - right.order,
  );
}
