import { stringify } from 'csv-stringify/sync';
import type { Sheet } from '#domain/outcomes/export-tables.ts';

/**
 * A sheet as CSV that table programs open as it is: UTF-8 with the mark that tells them so, and no cell that they would
 * take for a formula (OWASP, CSV injection): a text that begins like one gets an apostrophe in front.
 */
export function csvBytes(sheet: Sheet): Uint8Array {
  const text = stringify([...sheet.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return new TextEncoder().encode(text);
}
