import type { Reader } from '#db/database.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { SnippetFields } from '#domain/notes/snippets/snippet.ts';
import type { CommandContext } from '../context.ts';
import { keepAid, mostAids, readAids, requireAid, shippedFields } from './aids-in-use.ts';

type Saved = { id: string; number: number };
type Which = { readonly snippetId: string; readonly expectedNumber: number };

/** Errors: abbreviation-taken, too-large. */
export async function createSnippet(
  context: CommandContext,
  { fields }: { readonly fields: SnippetFields },
): Promise<Saved> {
  if ((await readAids(context.read, 'snippet')).length >= mostAids) throw new AppError('too-large');
  await requireFree(context.read, fields.abbreviation, null);
  return keepAid(context, 'snippet', { id: context.ports.ids.next(), after: 0, fields, isArchived: false });
}

/** Errors: not-found, changed-elsewhere, abbreviation-taken. */
export async function changeSnippet(
  context: CommandContext,
  { snippetId, expectedNumber, fields }: Which & { readonly fields: SnippetFields },
): Promise<Saved> {
  const { id, number, isArchived } = await requireAid(context.read, 'snippet', snippetId, expectedNumber);
  await requireFree(context.read, fields.abbreviation, id);
  return keepAid(context, 'snippet', { id, after: number, fields, isArchived });
}

/** Errors: not-found, changed-elsewhere, abbreviation-taken where another one uses it meanwhile. */
export async function setSnippetArchived(
  context: CommandContext,
  { snippetId, expectedNumber, isArchived }: Which & { readonly isArchived: boolean },
): Promise<Saved> {
  const { id, number, fields } = await requireAid(context.read, 'snippet', snippetId, expectedNumber);
  if (!isArchived) await requireFree(context.read, fields.abbreviation, id);
  return keepAid(context, 'snippet', { id, after: number, fields, isArchived });
}

/** Errors: not-found, changed-elsewhere, abbreviation-taken. */
export async function restoreSnippet(
  context: CommandContext,
  { snippetId, expectedNumber }: Which,
): Promise<Saved> {
  const { id, number } = await requireAid(context.read, 'snippet', snippetId, expectedNumber);
  const fields = shippedFields('snippet', id);
  if (fields === undefined) throw new AppError('not-found');
  await requireFree(context.read, fields.abbreviation, id);
  return keepAid(context, 'snippet', { id, after: number, fields, isArchived: false });
}

/** An abbreviation means one thing: no other snippet that is in use may have it. */
async function requireFree(read: Reader, abbreviation: string, besideId: string | null): Promise<void> {
  const others = (await readAids(read, 'snippet')).filter(
    ({ id, isArchived }) => id !== besideId && !isArchived,
  );
  if (!others.some(({ fields }) => fields.abbreviation === abbreviation)) return;
  throw new AppError('abbreviation-taken', { fields: { 'fields.abbreviation': 'abbreviation-taken' } });
}
