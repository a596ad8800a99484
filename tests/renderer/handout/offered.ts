import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { BlockKind } from '#domain/handouts/block.ts';

/** A text on offer, titled by its id. */
export function offered(id: string, kind: BlockKind, more: Partial<OfferedBlock> = {}): OfferedBlock {
  return {
    block: {
      id,
      version: 1,
      kind,
      title: `About ${id}`,
      body: 'Words.',
      statements: [],
      evidence: 'S',
      sources: ['A source'],
      reviewedOn: '2026-11-01',
      reviewDue: '2028-11-01',
      isOverdue: false,
    },
    reason: null,
    isRequired: false,
    isWithheld: false,
    ...more,
  };
}
