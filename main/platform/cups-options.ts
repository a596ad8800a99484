import type { PrintSides } from '#domain/practice/practice.ts';
import type { PrinterAbilities } from './ports.ts';

// Bits of `printer-type` as CUPS gives it for every queue (CUPS API, cups_ptype_e).
const colourBit = 0x8;
const duplexBit = 0x10;

/** What a printer can do, from what `lpoptions -p` says of it. */
export function abilitiesFrom(options: string): PrinterAbilities {
  const [, digits] = /(?:^|\s)printer-type=(\d+)(?=\s|$)/.exec(options) ?? [];
  const type = Number(digits ?? 0);
  return { isTwoSided: (type & duplexBit) !== 0, isColour: (type & colourBit) !== 0 };
}

const greyModels = ['gray', 'grayscale', 'kgray', 'devicegray', 'black', 'mono', 'monochrome'];

/**
 * How the printer's own description calls printing in grey, from what `lpoptions -l` lists: drivers older than
 * `print-color-mode` know nothing else. Null where it lists no such model.
 */
export function greyModelFrom(list: string): string | null {
  for (const line of list.split('\n')) {
    const [, choices] = /^ColorModel\/[^:]*:(.*)$/.exec(line) ?? [];
    if (choices === undefined) continue;
    const names = choices.split(/\s+/).map((name) => name.replace(/^\*/, ''));
    const known = (model: string) => names.find((name) => name.toLowerCase() === model);
    return greyModels.map(known).find((name) => name !== undefined) ?? null;
  }
  return null;
}

const sidesOptions = {
  printer: [],
  one: ['-o', 'sides=one-sided'],
  'long-edge': ['-o', 'sides=two-sided-long-edge'],
  'short-edge': ['-o', 'sides=two-sided-short-edge'],
} as const satisfies Record<PrintSides, readonly string[]>;

/** The options of a job for `lp`; what is left to the printer is not mentioned. `greyModel` counts for grey jobs only. */
export function jobOptions(
  job: { readonly sides: PrintSides; readonly isGrey: boolean },
  greyModel: string | null,
): readonly string[] {
  const grey = job.isGrey ? ['-o', 'print-color-mode=monochrome'] : [];
  const model = job.isGrey && greyModel !== null ? ['-o', `ColorModel=${greyModel}`] : [];
  return [...sidesOptions[job.sides], ...grey, ...model];
}
