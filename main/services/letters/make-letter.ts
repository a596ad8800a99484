import { createHash } from 'node:crypto';
import { insertLetter } from '#db/queries/letters.ts';
import type { LetterFields } from '#domain/letters/letter.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { letterFacts, renderLetterOf } from './letter-facts.ts';

type MakeInput = { readonly noteId: string; readonly fields: LetterFields };

/** The PDF that would be kept, without keeping it. */
export async function previewLetter(
  context: QueryContext,
  { noteId, fields }: MakeInput,
): Promise<{ pdf: Uint8Array; pages: number; unprintable: string[] }> {
  return renderLetterOf(context, await letterFacts(context, noteId), fields);
}

/** Makes the PDF and keeps it for good with its hash. */
export async function createLetter(
  context: CommandContext,
  { noteId, fields }: MakeInput,
): Promise<{ letterId: string; hash: string; pages: number }> {
  const { write, ports, therapistId } = context;
  const facts = await letterFacts(context, noteId);
  const { pdf, pages } = await renderLetterOf(context, facts, fields);
  const hash = createHash('sha256').update(pdf).digest('hex');
  const letterId = ports.ids.next();
  await insertLetter(write, {
    id: letterId,
    clientId: facts.note.clientId,
    noteId,
    therapistId,
    fields,
    pages,
    hash,
    createdAt: ports.clock.now(),
    pdf,
  });
  return { letterId, hash, pages };
}
