import { z } from 'zod';
import type { ErrorCode } from '#domain/contract/errors.ts';
import type { PrintSides } from '#domain/practice/practice.ts';
import type { Printer, PrintJob } from './ports.ts';

/**
 * What Electron tells of a printer. Up to version 35 it says which one is the standard; what stands in `options` is
 * the system's own and may be anything.
 */
const toldPrinter = z.object({
  name: z.string().min(1),
  displayName: z.string().catch(''),
  isDefault: z.boolean().catch(false),
  options: z.record(z.string(), z.unknown()).catch({}),
});
type ToldPrinter = z.output<typeof toldPrinter>;

// `printer-state` of a queue of CUPS (RFC 8011, 5.4.11). Windows tells nothing of the kind.
const states: Readonly<Record<string, Printer['state']>> = { 3: 'idle', 4: 'printing', 5: 'stopped' };

/**
 * The printers from what Electron lists, the default one first; null where there is none, since a computer without a
 * printing service looks the same. `standard` is the default one's name where the system was asked for it.
 */
export function printersFromTold(
  told: readonly unknown[],
  standard: string | null,
): readonly Printer[] | null {
  const printers = told.flatMap((item) => {
    const parsed = toldPrinter.safeParse(item);
    return parsed.success ? [printerFrom(parsed.data, standard)] : [];
  });
  if (printers.length === 0) return null;
  return printers.sort(
    (one, other) =>
      Number(other.isDefault) - Number(one.isDefault) || one.name.localeCompare(other.name, 'en'),
  );
}

function printerFrom(
  { name, displayName, isDefault, options }: ToldPrinter,
  standard: string | null,
): Printer {
  const { 'printer-info': info, 'printer-location': location, 'printer-state': state } = options;
  // Windows has one name for both; CUPS keeps what people call it apart.
  const called = [displayName, info].find((words) => words !== name && words !== '');
  return {
    name,
    description: typeof called === 'string' ? called : '',
    location: typeof location === 'string' ? location : '',
    isDefault: standard === null ? isDefault : name === standard,
    state: states[String(state)] ?? 'unknown',
  };
}

const duplexModes = {
  printer: {},
  one: { duplexMode: 'simplex' },
  'long-edge': { duplexMode: 'longEdge' },
  'short-edge': { duplexMode: 'shortEdge' },
} as const satisfies Record<PrintSides, object>;

const micronsInPoint = 25_400 / 72;

/** A sheet in points. */
export type SheetSize = { readonly width: number; readonly height: number };

/** What Electron is told about a job; what is left to the printer is not mentioned. */
export function settingsOf(
  job: Pick<PrintJob, 'copies' | 'sides' | 'isGrey'>,
  deviceName: string,
  sheet: SheetSize,
) {
  return {
    silent: true,
    deviceName,
    copies: job.copies,
    collate: true,
    color: !job.isGrey,
    // The pages carry their own margins.
    margins: { marginType: 'none' },
    pageSize: {
      width: Math.round(sheet.width * micronsInPoint),
      height: Math.round(sheet.height * micronsInPoint),
    },
    ...duplexModes[job.sides],
  } as const;
}

/** The error code for what Electron says when it did not print. */
export function failureCode(reason: string): ErrorCode {
  if (/invalid devicename/i.test(reason)) return 'printer-missing';
  if (/enumerate printers|no printers?/i.test(reason)) return 'printing-unavailable';
  return 'printer-refused';
}
