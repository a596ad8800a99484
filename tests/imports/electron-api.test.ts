import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#tools/project.ts';
import { electronChanges, metChanges, missingInOldest } from './electron-changes.ts';
import { electronApis, namesUsed } from './names.ts';
import { projectFiles } from './project-files.ts';
import { importsOf, type SourceFile } from './source.ts';

const product = projectFiles().filter(({ path }) => /^(domain|db|main|renderer)\//.test(path));
const withElectron = product.filter((file) =>
  importsOf(file).some(({ specifier }) => specifier === 'electron'),
);
const declarations = readFileSync(join(projectRoot, 'node_modules/electron/electron.d.ts'), 'utf8');

function hits(file: SourceFile): readonly string[] {
  const names = namesUsed(file);
  return electronChanges
    .filter(({ name }) => names.has(name) && !metChanges.has(name))
    .map(({ name, what, version, detail }) => `${file.path} uses ${name}: ${what} in ${version}, ${detail}`);
}

test('the shell and the preload use Electron, and what they use is declared by the version that ships', () => {
  const used = [...new Set(withElectron.flatMap(electronApis))].sort();
  expect(used).toEqual(
    expect.arrayContaining(['app.requestSingleInstanceLock', 'contextBridge.exposeInMainWorld']),
  );
  const undeclared = used.filter((name) => !isDeclared(name));
  expect(undeclared).toEqual([]);
});

test('no Electron API in use was removed, changed or added between the oldest and the shipped version', () => {
  expect(withElectron.flatMap(hits)).toEqual([]);
});

test('every change that counts as met is in the table and still concerns the program', () => {
  const used = new Set(product.flatMap((file) => [...namesUsed(file)]));
  for (const name of metChanges.keys()) {
    expect(electronChanges.map((item) => item.name)).toContain(name);
    expect(used).toContain(name);
  }
});

test('nothing of the language or of Node is used that the oldest Electron lacks', () => {
  const missing = product.flatMap((file) => {
    const names = namesUsed(file);
    return missingInOldest.filter((name) => names.has(name)).map((name) => `${file.path} uses ${name}`);
  });
  expect(missing).toEqual([]);
});

test.each([
  ["import { BrowserView } from 'electron';", 'BrowserView'],
  ["import { session } from 'electron'; session.defaultSession.setPreloads(['x']);", 'setPreloads'],
  ["import { app } from 'electron'; app.on('plugin-crashed', () => undefined);", 'plugin-crashed'],
  ["import { app } from 'electron'; app.commandLine.appendSwitch('host-rules', 'x');", 'host-rules'],
  ["import { clipboard } from 'electron'; clipboard.clear();", 'clipboard'],
])('a changed API would be found: %s', (source, name) => {
  expect(hits({ path: 'main/app/x.ts', source })).toEqual([expect.stringContaining(`uses ${name}:`)]);
});

test('an API that no declaration knows would be found', () => {
  const source = "import { app } from 'electron'; app.openTheDoor(); app.quit();";
  const used = electronApis({ path: 'main/app/x.ts', source });
  expect(used).toEqual(['app', 'app.openTheDoor', 'app.quit']);
  expect(used.filter((name) => !isDeclared(name))).toEqual(['app.openTheDoor']);
});

function isDeclared(name: string): boolean {
  const member = name.split('.')[1] ?? name;
  return (
    new RegExp(`\\b${member}\\b\\??[(<:,;]`).test(declarations) || declarations.includes(`class ${member} `)
  );
}
