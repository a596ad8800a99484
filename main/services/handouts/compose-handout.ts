import { isMapMarked } from '#domain/anatomy/map/marked.ts';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { type HandoutChoice, mostBlocks } from '#domain/handouts/choice.ts';
import { doseToPrint, isUsualDose } from '#domain/handouts/exercise-doses.ts';
import { blockOfExercise, exerciseOfBlock } from '#domain/handouts/exercises.ts';
import type { Suggestion } from '#domain/handouts/suggest.ts';
import type { Plan } from '#domain/notes/outcome.ts';
import type { QueryContext } from '../context.ts';
import { viewOfBlock } from './block-view.ts';
import { handoutFacts, suggestionsFor } from './handout-facts.ts';
import { practiceBlocks } from './practice-blocks.ts';

/** The blocks on offer for a signed note with the reason for each, and the choice suggested. */
export async function composeHandout(
  context: QueryContext,
  { noteId, language: wanted }: MethodInput<'handouts.compose'>,
): Promise<MethodOutput<'handouts.compose'>> {
  const facts = await handoutFacts(context, noteId);
  const { note, client, practice, limitations } = facts;
  const language = wanted ?? client.fields.handoutLanguage;
  const blocks = await practiceBlocks(context.read, language);
  const suggestions = suggestionsFor(facts, blocks);
  const today = context.ports.clock.today();
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const suggestedIds = suggestions.filter(({ isSuggested }) => isSuggested).map(({ id }) => id);
  // A practice may have tagged many texts of its own for everybody. What is required is printed in any case.
  const blockIds = suggestedIds.slice(0, mostBlocks);
  const { nextVisitDate, nextVisitTime, exercises } = note.body.plan;
  return {
    offered: suggestions.flatMap((suggestion) => {
      const block = byId.get(suggestion.id);
      return block === undefined ? [] : [offer(suggestion, block, today)];
    }),
    suggested: {
      blockIds,
      message: '',
      nextVisitDate,
      nextVisitTime,
      language,
      paper: practice.paper,
      largePrint: client.fields.largePrint,
      isGrey: false,
      doses: plannedDoses(exercises, blockIds),
      withMap: isMapMarked(note.body),
    },
    limitations,
  };
}

function offer(suggestion: Suggestion, block: ContentBlock, today: CalendarDate): OfferedBlock {
  const { reason, isRequired, withheld, adaptations } = suggestion;
  const exercise = exerciseOfBlock(block.id);
  return {
    block: viewOfBlock(block, today),
    reason,
    isRequired,
    withheld: [...withheld],
    adaptations: [...adaptations],
    dose: exercise === null ? null : doseToPrint(exercise, block.language, []),
  };
}

/** What the plan says of how often, where it is not the usual: the usual is said in the language of the handout. */
function plannedDoses(exercises: Plan['exercises'], blockIds: readonly string[]): HandoutChoice['doses'] {
  return exercises
    .filter(({ exercise }) => blockIds.includes(blockOfExercise(exercise)))
    .filter(({ exercise, dose }) => dose !== '' && !isUsualDose(exercise, dose))
    .map(({ exercise, dose }) => ({ exercise, words: dose }));
}
