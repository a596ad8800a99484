import { join } from 'node:path';
import { ensureDictionaries } from '../dictionaries/dictionaries.ts';
import { ensureFonts } from '../fonts/fonts.ts';
import { projectRoot } from '../project.ts';
import { withLock } from '../runtime/cache.ts';
import { say, ToolFailure } from '../say.ts';
import { isStale, rememberBuild, sourceMark } from './stale.ts';

/** Builds the program into `out` where its sources changed, cuts its fonts and makes its dictionaries. */
export async function ensureBuilt(): Promise<void> {
  await ensureFonts();
  await ensureDictionaries();
  if (!(await isStale())) return;
  await withLock(join(projectRoot, '.cache', 'build.lock'), async () => {
    if (await isStale()) await build();
  });
}

async function build(): Promise<void> {
  say('Building Backnote…');
  const mark = await sourceMark();
  const { build: buildAll } = await import('electron-vite');
  try {
    await buildAll({
      root: projectRoot,
      configFile: join(projectRoot, 'electron.config.ts'),
      logLevel: 'warn',
    });
  } catch (error) {
    throw new ToolFailure(`${withoutStack(error)}\nThe build failed.`);
  }
  await rememberBuild(mark);
}

function withoutStack(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\n {4}at .*/g, '').trim();
}
