import type { DocumentRef } from '#domain/contract/documents.ts';
import { renderProgressLetter } from '#main/documents/progress-letter.ts';
import type { QueryContext } from '../context.ts';
import { episodeForPaper } from './progress-record.ts';

type ProgressLetterRef = Extract<DocumentRef, { readonly kind: 'progress-letter' }>;

/** Where an episode stands, from what is signed and entered now. */
export async function progressLetterPdf(
  context: QueryContext,
  letter: ProgressLetterRef,
): Promise<Uint8Array> {
  const { pdf } = await renderProgressLetter(await episodeForPaper(context, letter));
  return pdf;
}
