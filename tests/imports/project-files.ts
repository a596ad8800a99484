import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectRoot } from '#tools/project.ts';
import type { SourceFile } from './source.ts';

const sourceFolders = ['domain', 'db', 'main', 'renderer', 'tests', 'tools'];

/** Every TypeScript file of the project with its text. */
export function projectFiles(): readonly SourceFile[] {
  return sourceFolders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: path.split(sep).join('/'),
      source: readFileSync(join(projectRoot, path), 'utf8'),
    }));
}
