import type { BlockView } from '#domain/contract/handouts.ts';
import { foldForSearch } from '#domain/folded-text.ts';
import { type BlockKind, blockKinds } from '#domain/handouts/block.ts';

export type BlockFilter = {
  readonly search: string;
  /** Null for every kind. */
  readonly kind: BlockKind | null;
  readonly onlyOverdue: boolean;
};

/** Texts that fit: every word of the search occurs in title, text or sources. Grouped by kind, in the kinds' order. */
export function filterBlocks(blocks: readonly BlockView[], filter: BlockFilter): readonly BlockView[] {
  const words = foldForSearch(filter.search).split(' ');
  const fits = (block: BlockView) => {
    if (filter.kind !== null && block.kind !== filter.kind) return false;
    if (filter.onlyOverdue && !block.isOverdue) return false;
    const text = foldForSearch(`${block.title} ${block.body} ${block.sources.join(' ')}`);
    return words.every((word) => text.includes(word));
  };
  return blockKinds.flatMap((kind) => blocks.filter((block) => block.kind === kind && fits(block)));
}
