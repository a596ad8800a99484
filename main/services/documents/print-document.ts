import { readPrintChoices, writePrintChoices } from '#db/queries/practice.ts';
import type { DocumentRef } from '#domain/contract/documents.ts';
import type { PrintChoice } from '#domain/practice/practice.ts';
import type { EffectContext } from '../context.ts';
import { documentTitle } from './document-title.ts';
import { noteDelivery } from './note-delivery.ts';
import { documentPdf } from './render-document.ts';

type PrintInput = { readonly document: DocumentRef; readonly print: PrintChoice };

/** Hands a document to the printer's queue, remembers the printer and notes what a client was given. */
export async function printDocument(
  context: EffectContext,
  { document, print }: PrintInput,
): Promise<{ printer: string }> {
  const { ports, read, record } = context;
  const { pdf } = await documentPdf(context, { document });
  const printer = await ports.printers.print({ ...print, pdf, title: documentTitle(document) });
  const choices = { ...(await readPrintChoices(read)), [document.kind]: print };
  record((write) => writePrintChoices(write, choices, print));
  noteDelivery(context, document, { way: 'printed', printer, copies: print.copies });
  return { printer };
}
