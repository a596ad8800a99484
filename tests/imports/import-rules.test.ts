import { expect, test } from 'vitest';
import { importCycles } from './cycles.ts';
import { projectFiles } from './project-files.ts';
import { violations } from './rules.ts';

const files = projectFiles();

test('the walk finds the files of every room', () => {
  for (const folder of ['domain', 'db', 'main', 'renderer', 'tests', 'tools']) {
    expect(files.filter(({ path }) => path.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(3);
  }
});

test('every file imports only what its room allows and is no longer than 350 lines', () => {
  expect(files.flatMap(violations)).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(importCycles(files).map((cycle) => cycle.join(' → '))).toEqual([]);
});
