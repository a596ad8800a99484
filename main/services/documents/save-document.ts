import { basename } from 'node:path';
import type { DocumentRef } from '#domain/contract/documents.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { EffectContext } from '../context.ts';
import { documentTitle } from './document-title.ts';
import { noteDelivery } from './note-delivery.ts';
import { documentPdf } from './render-document.ts';

/** Asks where, writes the PDF there whole or not at all, and notes what a client was given. */
export async function saveDocument(
  context: EffectContext,
  { document }: { readonly document: DocumentRef },
): Promise<{ fileName: string }> {
  const { ports } = context;
  const { pdf } = await documentPdf(context, { document });
  const path = await ports.dialogs.savePath(`${documentTitle(document)} ${ports.clock.today()}.pdf`);
  if (path === null) throw new AppError('cancelled');
  await ports.files.write(path, pdf);
  noteDelivery(context, document, { way: 'saved', printer: null, copies: 1 });
  return { fileName: basename(path) };
}
