import { listWordings } from '#db/queries/own-blocks.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { BlockView } from '#domain/contract/handouts.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { findBlock } from '#main/content/load.ts';
import type { QueryContext } from '../context.ts';
import { viewOfBlock } from './block-view.ts';
import { practiceBlocks } from './practice-blocks.ts';

/** Every content block in every language as this practice has it. */
export async function readLibrary({ read, ports }: QueryContext): Promise<{ blocks: BlockView[] }> {
  const today = ports.clock.today();
  const blocks: BlockView[] = [];
  for (const language of handoutLanguages) {
    for (const block of await practiceBlocks(read, language)) blocks.push(viewOfBlock(block, today));
  }
  return { blocks };
}

/** Texts whose review was due before today, the longest overdue first. */
export async function listDueTexts(
  context: QueryContext,
): Promise<MethodOutput<'handoutLibrary.reviewsDue'>> {
  const { blocks } = await readLibrary(context);
  const overdue = blocks
    .filter(({ isOverdue }) => isOverdue)
    .map(({ id, language, title, reviewDue }) => ({ id, language, title, reviewDue }));
  // Sorting keeps the order of print among those that fell due together.
  return { blocks: overdue.sort((left, right) => left.reviewDue.localeCompare(right.reviewDue)) };
}

/** Every wording that the practice gave a text. Errors: not-found. */
export async function readWordings(
  { read }: QueryContext,
  { id, language }: MethodInput<'handoutLibrary.versions'>,
): Promise<MethodOutput<'handoutLibrary.versions'>> {
  const wordings = await listWordings(read, { blockId: id, language });
  const ofProgram = findBlock(language, id);
  if (wordings.length === 0 && ofProgram === undefined) throw new AppError('not-found');
  return {
    program: ofProgram === undefined ? null : programWords(ofProgram),
    versions: wordings.map(({ number, fields, isTakenBack, therapistName, at }) => ({
      number,
      fields,
      isTakenBack,
      therapistName,
      at,
    })),
  };
}

function programWords(block: ContentBlock) {
  const { version, title, body, tags, sources, reviewedOn, reviewDue } = block;
  return { version, title, body, tags: [...tags], sources: [...sources], reviewedOn, reviewDue };
}
