import { isMapMarked } from '#domain/anatomy/map/marked.ts';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { contentBlocks } from '#main/content/load.ts';
import type { QueryContext } from '../context.ts';
import { viewOfBlock } from './block-view.ts';
import { handoutFacts, suggestionsFor } from './handout-facts.ts';

/** The blocks on offer for a signed note with the reason for each, and the choice suggested. */
export async function composeHandout(
  context: QueryContext,
  { noteId }: { readonly noteId: string },
): Promise<{ offered: OfferedBlock[]; suggested: HandoutChoice }> {
  const facts = await handoutFacts(context, noteId);
  const { note, client, practice } = facts;
  const language = 'en';
  const blocks = contentBlocks(language);
  const suggestions = suggestionsFor(facts, blocks);
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
      withMap: isMapMarked(note.body),
    },
  };
}
