import { AppError } from '#domain/contract/errors.ts';
import type { Printer } from './ports.ts';

/** The printer of this name among those that there are, or the default one where none is named. */
export function findPrinter(printers: readonly Printer[] | null, wanted: string | null): Printer {
  if (printers === null) throw new AppError('printing-unavailable');
  const printer = printers.find(({ name, isDefault }) => (wanted === null ? isDefault : name === wanted));
  if (printer === undefined) throw new AppError('printer-missing');
  return printer;
}
