import { createHash } from 'node:crypto';
import { insertHandout } from '#db/queries/handouts.ts';
import { readTherapist } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import { printedBlocks } from '#domain/handouts/printed-blocks.ts';
import { contentBlocks } from '#main/content/load.ts';
import { renderHandout } from '#main/documents/handout.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { type HandoutFacts, handoutFacts, suggestionsFor } from './handout-facts.ts';

type MakeInput = { readonly noteId: string; readonly choice: HandoutChoice };
type Made = { pdf: Uint8Array; pages: number; unprintable: string[] };

/** The PDF that would be kept, without keeping it. */
export async function previewHandout(context: QueryContext, input: MakeInput): Promise<Made> {
  const facts = await handoutFacts(context, input.noteId);
  return render(context, facts, input.choice, blocksToPrint(facts, input.choice));
}

/** Makes the PDF and keeps it for good with its hash. */
export async function createHandout(
  context: CommandContext,
  { noteId, choice }: MakeInput,
): Promise<{ handoutId: string; hash: string; pages: number }> {
  const { write, ports } = context;
  const facts = await handoutFacts(context, noteId);
  const blocks = blocksToPrint(facts, choice);
  const { pdf, pages } = await render(context, facts, choice, blocks);
  const hash = createHash('sha256').update(pdf).digest('hex');
  const handoutId = ports.ids.next();
  await insertHandout(write, {
    id: handoutId,
    clientId: facts.note.clientId,
    noteId,
    choice,
    blocks: blocks.map(({ id, version, title }) => ({ id, version, title })),
    pages,
    hash,
    createdAt: ports.clock.now(),
    pdf,
  });
  return { handoutId, hash, pages };
}

/** The chosen blocks in print order; what an open safety flag withholds is left out, whatever was asked for. */
function blocksToPrint(facts: HandoutFacts, choice: HandoutChoice): readonly ContentBlock[] {
  const blocks = contentBlocks(choice.language);
  const isKnown = (id: string) => blocks.some((block) => block.id === id);
  if (!choice.blockIds.every(isKnown)) throw new AppError('not-found');
  const withheld = suggestionsFor(facts, blocks)
    .filter(({ isWithheld }) => isWithheld)
    .map(({ id }) => id);
  return printedBlocks(blocks, choice.blockIds, withheld);
}

async function render(
  { read, ports, fontsFolder, therapistId }: QueryContext,
  { note, client, practice }: HandoutFacts,
  choice: HandoutChoice,
  blocks: readonly ContentBlock[],
): Promise<Made> {
  const { pdf, pages, unprintable } = await renderHandout({
    practice,
    // Whom the client saw, whoever prints it.
    therapist: await readTherapist(read, note.signature?.therapistId ?? therapistId),
    client: client.fields,
    sessionDate: note.date,
    choice,
    body: note.body,
    blocks,
    createdAt: ports.clock.now(),
    fontsFolder,
  });
  return { pdf, pages, unprintable: [...unprintable] };
}
