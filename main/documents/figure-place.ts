import type { PdfElement } from './load-pdfkit.ts';

/**
 * Tells a figure where it stands, in points from the lower left corner of the page. PDF/UA wants the box of a figure,
 * and where it stands is known only when it is drawn. pdfkit takes the box when the element is made, and its types do
 * not show the dictionary that waits until the document ends.
 */
export function keepPlace(element: PdfElement, box: readonly number[]): void {
  setAttributes(element, { O: 'Layout', Placement: 'Block', BBox: box });
}

/** Tells a list how its items are labelled, as PDF/UA wants where they are. */
export function keepNumbering(element: PdfElement, isOrdered: boolean): void {
  setAttributes(element, { O: 'List', ListNumbering: isOrdered ? 'Decimal' : 'Disc' });
}

function setAttributes(element: PdfElement, attributes: Readonly<Record<string, unknown>>): void {
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = attributes;
}
