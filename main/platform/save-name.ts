import { basename, extname } from 'node:path';

const pdfExtension = '.pdf';

/** A suggestion for a file name that cannot lead out of the folder it is put into, on any system. */
export function safeFileName(suggestedName: string): string {
  const cleaned = basename(suggestedName.replaceAll('\\', '/'))
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  return cleaned === '' ? 'Backnote.pdf' : withPdfExtension(cleaned);
}

/** The GTK dialog takes a name as it is typed; without the extension no program would open the file. */
export function withPdfExtension(path: string): string {
  return extname(path).toLowerCase() === pdfExtension ? path : `${path}${pdfExtension}`;
}
