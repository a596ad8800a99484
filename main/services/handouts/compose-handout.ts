import { stageOn } from '#domain/clients/episode.ts';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { suggestBlocks } from '#domain/handouts/suggest.ts';
import { contentBlocks } from '#main/content/load.ts';
import type { QueryContext } from '../context.ts';
import { viewOfBlock } from './block-view.ts';
import { handoutFacts } from './handout-facts.ts';

/** The blocks on offer for a signed note with the reason for each, and the choice suggested. */
export async function composeHandout(
  context: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<{ offered: OfferedBlock[]; suggested: HandoutChoice }> {
  const { note, client, episode, practice } = await handoutFacts(context, noteId);
  const language = 'en';
  const blocks = contentBlocks(language);
  const stage = stageOn(episode.fields.onset, note.date);
  const suggestions = suggestBlocks({
    blocks,
    note: note.body,
    stage,
    facts: { isFirstSession: note.previous === null },
  });
  const today = context.ports.clock.today();
  const offered = suggestions.flatMap((suggestion) => {
    const block = blocks.find(({ id }) => id === suggestion.id);
    const { reason, isRequired, isWithheld } = suggestion;
    return block ? [{ block: viewOfBlock(block, today), reason, isRequired, isWithheld }] : [];
  });
  const { nextVisitDate, nextVisitTime } = note.body.plan;
  return {
    offered,
    suggested: {
      blockIds: suggestions.filter(({ isSuggested }) => isSuggested).map(({ id }) => id),
      message: '',
      nextVisitDate,
      nextVisitTime,
      language,
      paper: practice.paper,
      largePrint: client.fields.largePrint,
    },
  };
}
