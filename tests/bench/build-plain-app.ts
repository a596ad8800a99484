import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from '#tools/project.ts';

const source = join(import.meta.dirname, 'plain-app');
const target = join(projectRoot, '.cache', 'bench', 'plain-app');

// Not a file beside the sources: there it would hide the project's own, whose aliases they use.
const manifest = { name: 'plain-parts', version: '1.0.0', private: true, type: 'module', main: 'main.js' };

/** Builds the app of the plain parts, as Backnote's own shell is built. Returns its folder. */
export async function buildPlainApp(): Promise<string> {
  await mkdir(target, { recursive: true });
  await build(bundle(['main', 'worker'], 'es', '[name].js'));
  await build(bundle(['preload'], 'cjs', '[name].cjs'));
  await copyFile(join(source, 'index.html'), join(target, 'index.html'));
  await writeFile(join(target, 'package.json'), JSON.stringify(manifest));
  return target;
}

function bundle(entries: readonly string[], format: 'es' | 'cjs', entryFileNames: string): InlineConfig {
  return {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: target,
      emptyOutDir: false,
      target: 'node20.18',
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, join(source, `${name}.ts`)])),
        external: ['electron', 'better-sqlite3'],
        output: { format, entryFileNames, chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}
