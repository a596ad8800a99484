import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { difference, inFourTones, type PagePicture, pictureIn, toPng } from './page-pictures.ts';

/** Between versions of poppler some dots differ; a line of text that moved is more than this. */
export const toleratedDots = 0.004;

const isRenewing = process.env.UPDATE_GOLDEN === '1';

/** A page that does not look as the one that is kept. */
export type GoldenFault = string;

/**
 * Compares the pages of a case with those that are kept in a folder under its name; with `UPDATE_GOLDEN=1` they are kept
 * anew. Empty is good.
 */
export async function goldenFaults(
  folder: string,
  name: string,
  pages: readonly PagePicture[],
  tolerated = toleratedDots,
): Promise<readonly GoldenFault[]> {
  const names = pages.map((_, index) => `${stem(name)}-${index + 1}.png`);
  if (isRenewing) await renew(folder, name, names, pages);
  const kept = (await readdir(folder)).filter((file) => isOf(file, name)).sort();
  const faults: GoldenFault[] = [];
  if (kept.join() !== [...names].sort().join())
    faults.push(`kept are ${kept.join(', ')}, drawn ${names.join(', ')}`);
  for (const [index, page] of pages.entries()) {
    const file = names[index] ?? '';
    if (!kept.includes(file)) continue;
    const share = difference(page, pictureIn(await readFile(join(folder, file))));
    if (share >= tolerated) faults.push(`${file} differs in ${(share * 100).toFixed(2)} % of its dots`);
  }
  return faults;
}

async function renew(folder: string, name: string, names: readonly string[], pages: readonly PagePicture[]) {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((file) => isOf(file, name));
  await Promise.all(old.map((file) => rm(join(folder, file))));
  for (const [index, page] of pages.entries())
    await writeFile(join(folder, names[index] ?? ''), toPng(inFourTones(page)));
}

/** Pictures in the folder that belong to none of the cases. */
export async function strangersIn(folder: string, names: readonly string[]): Promise<readonly string[]> {
  return (await readdir(folder)).filter((file) => !names.some((name) => isOf(file, name)));
}

const stem = (name: string): string => name.replaceAll(' ', '-');

function isOf(file: string, name: string): boolean {
  return new RegExp(`^${stem(name)}-\\d+\\.png$`).test(file);
}
