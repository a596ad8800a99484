import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from '../child.ts';
import type { RuntimePurpose } from './types.ts';

/** The libraries Electron is linked to or loads by name, as Debian calls their packages. */
const libraryPackages: readonly (readonly [library: string, debian: string])[] = [
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libXss.so.1', 'libxss1'],
  ['libnotify.so.4', 'libnotify4'],
  ['libsecret-1.so.0', 'libsecret-1-0'],
];

const runPrograms: readonly (readonly [program: string, debian: string])[] = [['xdg-open', 'xdg-utils']];

const displayPrograms: typeof runPrograms = [
  ['Xvfb', 'xvfb'],
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
];

const testPrograms: typeof runPrograms = [
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['cupsd', 'cups'],
  ['lp', 'cups-client'],
  ['lpadmin', 'cups-client'],
];

export interface Needs {
  readonly purpose: RuntimePurpose;
  readonly electronProgram: string;
  readonly hasDisplay: boolean;
}

/** Names of the Debian packages that are missing for this purpose, each once. */
export async function missingPackages(needs: Needs): Promise<readonly string[]> {
  const virtualDisplay = needs.purpose === 'test' || !needs.hasDisplay;
  const programs = [
    ...runPrograms,
    ...(virtualDisplay ? displayPrograms : []),
    ...(needs.purpose === 'test' ? testPrograms : []),
  ];
  const missing = new Set(await missingLibraries(needs.electronProgram));
  for (const [program, debian] of programs) if (!isInstalled(program)) missing.add(debian);
  if (virtualDisplay && !existsSync('/usr/share/fonts/truetype/liberation')) missing.add('fonts-liberation');
  if (needs.purpose === 'test' && !existsSync('/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd'))
    missing.add('cups-filters');
  return [...missing];
}

async function missingLibraries(program: string): Promise<readonly string[]> {
  const [linked, known] = await Promise.all([
    capture('ldd', [program]),
    capture('ldconfig', ['-p'], { env: { PATH: `${process.env.PATH ?? ''}:/sbin:/usr/sbin` } }),
  ]);
  const absent = [...linked.output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  const byName = libraryPackages.filter(
    ([library]) => absent.includes(library) || !known.output.includes(library),
  );
  const covered = new Set(libraryPackages.map(([library]) => library));
  // What else is missing (cairo, pango, NSS's parts) comes along as a dependency of GTK and NSS.
  const others =
    absent.filter((library) => !covered.has(library)).length > 0 ? ['libgtk-3-0', 'libnss3', 'libgbm1'] : [];
  return [...byName.map(([, debian]) => debian), ...others];
}

function isInstalled(program: string): boolean {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'].some((folder) =>
    existsSync(join(folder, program)),
  );
}
