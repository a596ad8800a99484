import type PDFDocument from 'pdfkit';

/** A PDF being written. */
export type Pdf = InstanceType<typeof PDFDocument>;
export type PdfElement = PDFKit.PDFStructureElement;

/** pdfkit takes about 50 ms to load, so it is loaded with the first document and not with the program. */
export async function loadPdfkit(): Promise<typeof PDFDocument> {
  return (await import('pdfkit')).default;
}
