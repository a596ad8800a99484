import { listHandouts } from '#db/queries/handouts.ts';
import type { BlockView, HandoutSummary } from '#domain/contract/handouts.ts';
import { contentBlocks } from '#main/content/load.ts';
import type { QueryContext } from '../context.ts';
import { viewOfBlock } from './block-view.ts';

export async function listClientHandouts(
  { read }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<{ handouts: HandoutSummary[] }> {
  return { handouts: await listHandouts(read, clientId) };
}

/** Every content block, for the library. */
export async function readLibrary({ ports }: QueryContext): Promise<{ blocks: BlockView[] }> {
  const today = ports.clock.today();
  return { blocks: contentBlocks('en').map((block) => viewOfBlock(block, today)) };
}
