import { projectPath } from './rules.ts';
import { importsOf, type SourceFile } from './source.ts';

/**
 * Circles of files that import each other when they run, each as a list that ends where it began. Type
 * imports vanish and do not count.
 */
export function importCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const graph = new Map(files.map((file) => [file.path, runtimeTargets(file)]));
  const finished = new Set<string>();
  const cycles: (readonly string[])[] = [];

  function visit(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  }

  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

function runtimeTargets(file: SourceFile): readonly string[] {
  return importsOf(file)
    .filter((item) => !item.isTypeOnly)
    .map((item) => projectPath(file.path, item.specifier))
    .filter((target) => target !== undefined);
}
