import { createHash } from 'node:crypto';
import { insertHandoutSource, storedBlockText } from '#db/queries/handout-sources.ts';
import { insertHandout } from '#db/queries/handouts.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { isOverdue } from './block-view.ts';
import { gatherSource, renderSource } from './handout-source.ts';

/** The PDF that would be kept, without keeping it. */
export async function previewHandout(
  context: QueryContext,
  input: MethodInput<'handouts.preview'>,
): Promise<MethodOutput<'handouts.preview'>> {
  const { body, ...source } = await gatherSource(context, input);
  const { pdf, pages, unprintable } = await renderSource(context, source, body);
  const { today } = source.snapshot;
  const overdue = source.blocks.filter((block) => isOverdue(block, today)).map(({ title }) => title);
  return { pdf, pages, unprintable: [...unprintable], overdue };
}

/** Makes the PDF and keeps it for good, with its hash and with all that it was made from. */
export async function createHandout(
  context: CommandContext,
  input: MethodInput<'handouts.create'>,
): Promise<MethodOutput<'handouts.create'>> {
  const { write, ports } = context;
  const { body, clientId, ...source } = await gatherSource(context, input);
  const { pdf, pages } = await renderSource(context, source, body);
  const { snapshot, blocks } = source;
  const hash = sha256(pdf);
  const handoutId = ports.ids.next();
  await insertHandout(write, {
    id: handoutId,
    clientId,
    noteId: input.noteId,
    choice: snapshot.choice,
    blocks: blocks.map(({ id, version, title, edit }) => ({
      id,
      version,
      title,
      editNumber: edit?.number ?? null,
    })),
    pages,
    hash,
    createdAt: snapshot.createdAt,
    pdf,
  });
  const texts = blocks.map((block) => storedBlockText(block));
  await insertHandoutSource(write, {
    handoutId,
    snapshot,
    blocks: texts.map((text) => ({ hash: sha256(text), text })),
  });
  return { handoutId, hash, pages };
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
