import type { ViewableRef } from '#domain/contract/documents.ts';
import type { EffectContext } from '../context.ts';
import { documentTitle } from './document-title.ts';
import { noteDelivery } from './note-delivery.ts';
import { documentPdf } from './render-document.ts';

/** Shows a document in the system's own program, which may print it too, and notes what a client was shown. */
export async function openDocument(
  context: EffectContext,
  { document }: { readonly document: ViewableRef },
): Promise<Record<string, never>> {
  const { pdf } = await documentPdf(context, { document });
  await context.ports.viewer.open(pdf, `${documentTitle(document)}.pdf`);
  noteDelivery(context, document, { way: 'opened', printer: null, copies: 1 });
  return {};
}
