import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';
import { type FontCut, fontCuts } from './cuts.ts';
import { renameFont } from './rename-font.ts';

const fontsFolder = join(projectRoot, 'out', 'fonts');
const modules = join(projectRoot, 'node_modules');
const windowFontLicence = '@fontsource-variable/inter/LICENSE';
const stampName = 'fonts.stamp';
// Raise when the way of cutting changes, so that older cuts are made anew.
const recipe = 3;

/** Cuts the fonts of the documents into `out/fonts` unless they are there already. Returns the folder. */
export async function ensureFonts(): Promise<string> {
  const wanted = await inputHash();
  if ((await readStamp(fontsFolder)) === wanted) return fontsFolder;
  const fresh = `${fontsFolder}.${randomBytes(6).toString('hex')}`;
  await mkdir(fresh, { recursive: true });
  try {
    for (const cut of fontCuts) await writeCut(cut, fresh);
    // The window's font travels with the page; its notice stands with those of the others.
    await cp(join(modules, windowFontLicence), join(fresh, 'LICENSE-inter.txt'));
    await writeFile(join(fresh, stampName), wanted);
    await putInPlace(fresh, wanted);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return fontsFolder;
}

async function writeCut(cut: FontCut, folder: string): Promise<void> {
  // Loaded here, since most calls find the fonts cut already.
  const { default: subsetFont } = await import('subset-font');
  const font = await readFile(join(modules, cut.source));
  const options = { targetFormat: 'truetype', noHinting: true } as const;
  const small = await subsetFont(
    font,
    characters(cut),
    cut.features === undefined ? options : { ...options, keepFeatures: cut.features },
  );
  await writeFile(join(folder, cut.file), renameFont(small, 'Source', 'Lumbar'));
  const family = basename(dirname(cut.licence));
  await cp(join(modules, cut.licence), join(folder, `LICENSE-${family}.txt`));
}

function characters(cut: FontCut): string {
  return cut.ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

// Two test workers may cut at the same time: whoever comes second finds the folder done and leaves it.
async function putInPlace(fresh: string, wanted: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if ((await readStamp(fontsFolder)) === wanted) return;
    const old = `${fresh}.old`;
    await rename(fontsFolder, old).catch(() => undefined);
    const placed = await rename(fresh, fontsFolder).then(
      () => true,
      () => false,
    );
    await rm(old, { recursive: true, force: true });
    if (placed) return;
  }
  throw new Error('The fonts could not be put into out/fonts');
}

async function inputHash(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ recipe, fontCuts }));
  for (const cut of fontCuts) hash.update(await readFile(join(modules, cut.source)));
  return hash.digest('hex');
}

function readStamp(folder: string): Promise<string | undefined> {
  return readFile(join(folder, stampName), 'utf8').catch(() => undefined);
}
