import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';

const sourceFolders = ['domain', 'db', 'main', 'renderer'];
const sourceFiles = ['electron.config.ts', 'package.json', 'package-lock.json'];
const stamp = join(projectRoot, 'out', 'built-from');

/** What the program is built from: every source file with its size and time, as one hash. */
export async function sourceMark(): Promise<string> {
  const lists = await Promise.all(
    sourceFolders.map((folder) => readdir(join(projectRoot, folder), recursively)),
  );
  const nested = lists.flatMap((list, index) => list.map((name) => join(sourceFolders[index] ?? '', name)));
  const files = [...sourceFiles, ...nested].sort();
  const lines = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(projectRoot, file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const recursively = { recursive: true } as const;

/** Whether the sources changed since the program was built, or it was never built. */
export async function isStale(): Promise<boolean> {
  const built = await readFile(stamp, 'utf8').catch(() => undefined);
  return built !== (await sourceMark());
}

/** Remembers what the program was built from; pass the mark taken before the build began. */
export async function rememberBuild(mark: string): Promise<void> {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, mark);
}

/** To be called by what puts another build into `out`, so that the next start builds anew. */
export async function forgetBuild(): Promise<void> {
  await rm(stamp, { force: true });
}
