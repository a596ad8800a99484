import { AppError } from '#domain/contract/errors.ts';
import type { TemplateFields } from '#domain/notes/templates/template.ts';
import type { CommandContext } from '../context.ts';
import { keepAid, mostAids, readAids, requireAid, shippedFields } from './aids-in-use.ts';

type Saved = { id: string; number: number };
type Which = { readonly templateId: string; readonly expectedNumber: number };

/** Errors: too-large where there are as many as are kept. */
export async function createTemplate(
  context: CommandContext,
  { fields }: { readonly fields: TemplateFields },
): Promise<Saved> {
  if ((await readAids(context.read, 'template')).length >= mostAids) throw new AppError('too-large');
  return keepAid(context, 'template', { id: context.ports.ids.next(), after: 0, fields, isArchived: false });
}

/** Errors: not-found, changed-elsewhere. */
export async function changeTemplate(
  context: CommandContext,
  { templateId, expectedNumber, fields }: Which & { readonly fields: TemplateFields },
): Promise<Saved> {
  const { id, number, isArchived } = await requireAid(context.read, 'template', templateId, expectedNumber);
  return keepAid(context, 'template', { id, after: number, fields, isArchived });
}

/** Errors: not-found, changed-elsewhere. */
export async function setTemplateArchived(
  context: CommandContext,
  { templateId, expectedNumber, isArchived }: Which & { readonly isArchived: boolean },
): Promise<Saved> {
  const { id, number, fields } = await requireAid(context.read, 'template', templateId, expectedNumber);
  return keepAid(context, 'template', { id, after: number, fields, isArchived });
}

/** Gives a template of the program its own wording back, and brings it back. Errors: not-found, changed-elsewhere. */
export async function restoreTemplate(
  context: CommandContext,
  { templateId, expectedNumber }: Which,
): Promise<Saved> {
  const { id, number } = await requireAid(context.read, 'template', templateId, expectedNumber);
  const fields = shippedFields('template', id);
  if (fields === undefined) throw new AppError('not-found');
  return keepAid(context, 'template', { id, after: number, fields, isArchived: false });
}
