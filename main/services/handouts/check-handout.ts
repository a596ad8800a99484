import { findHandoutSource } from '#db/queries/handout-sources.ts';
import { findKeptHandout } from '#db/queries/handouts.ts';
import { listVersions } from '#db/queries/note-versions.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { QueryContext } from '../context.ts';
import { renderSource } from './handout-source.ts';
import { sha256 } from './make-handout.ts';

type Checked = MethodOutput<'handouts.check'>;

/** Whether a kept handout is what it was, and whether it comes out the same when it is made again. Errors: not-found. */
export async function checkHandout(
  context: QueryContext,
  { handoutId }: MethodInput<'handouts.check'>,
): Promise<Checked> {
  const kept = await findKeptHandout(context.read, handoutId);
  if (kept === undefined) throw new AppError('not-found');
  return {
    stored: sha256(kept.pdf) === kept.hash ? 'intact' : 'damaged',
    remade: await compareRemade(context, handoutId, kept),
  };
}

async function compareRemade(
  context: QueryContext,
  handoutId: string,
  { noteId, hash }: { readonly noteId: string; readonly hash: string },
): Promise<Checked['remade']> {
  const source = await findHandoutSource(context.read, handoutId);
  if (source === undefined) return 'unknown';
  const { noteVersion } = source.snapshot;
  const version = (await listVersions(context.read, noteId)).find(({ number }) => number === noteVersion);
  if (version === undefined) throw new AppError('vault-damaged');
  const { pdf } = await renderSource(context, source, version.body);
  return sha256(pdf) === hash ? 'same' : 'different';
}
