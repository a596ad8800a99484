import type { PrinterView } from '#domain/contract/documents.ts';
import type { PrinterAbilities } from '#main/platform/ports.ts';
import type { QueryContext } from '../context.ts';

/** The system's printers; `isAvailable` is false where this computer has no printing system. */
export async function listPrinters({
  ports,
}: QueryContext): Promise<{ printers: PrinterView[]; isAvailable: boolean }> {
  const printers = await ports.printers.list();
  return { printers: printers === null ? [] : [...printers], isAvailable: printers !== null };
}

export function readPrinterAbilities(
  { ports }: QueryContext,
  { printer }: { readonly printer: string | null },
): Promise<PrinterAbilities> {
  return ports.printers.abilities(printer);
}
