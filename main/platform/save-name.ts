import { basename, extname } from 'node:path';

/** What is saved for a person, by the ending of its name, as the dialog calls it. */
export const savedKinds: Readonly<Record<string, string>> = {
  pdf: 'PDF document',
  jpg: 'JPEG picture',
  png: 'PNG picture',
  webp: 'WebP picture',
  txt: 'Plain text',
  csv: 'CSV table',
};

/** The ending of a name that is suggested: one of those that are saved, else that of a PDF. */
export function extensionOf(name: string): string {
  const extension = extname(name).slice(1).toLowerCase();
  return Object.hasOwn(savedKinds, extension) ? extension : 'pdf';
}

/** A suggestion for a file name that cannot lead out of the folder it is put into, on any system. */
export function safeFileName(suggestedName: string): string {
  const extension = extensionOf(suggestedName);
  const cleaned = basename(suggestedName.replaceAll('\\', '/'))
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  return cleaned === '' ? `Backnote.${extension}` : withExtension(cleaned, extension);
}

/** The GTK dialog takes a name as it is typed; without the extension no program would open the file. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}
