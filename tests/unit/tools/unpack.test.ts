import { mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { capture } from '#tools/child.ts';
import { projectRoot } from '#tools/project.ts';

const script = join(projectRoot, 'tools', 'runtime', 'unpack.py');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backnote-unpack-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Packs files as the npm package does; a mode of 0o120777 makes a symbolic link. */
async function pack(
  files: Readonly<Record<string, readonly [mode: number, content: string]>>,
): Promise<string> {
  const target = join(folder, 'package.tgz');
  const maker = `
import io, json, sys, tarfile, zipfile
files, target = json.loads(sys.argv[1]), sys.argv[2]
inner = io.BytesIO()
with zipfile.ZipFile(inner, "w") as archive:
    for name, (mode, content) in files.items():
        item = zipfile.ZipInfo(name)
        item.external_attr = mode << 16
        archive.writestr(item, content)
with tarfile.open(target, "w:gz") as tar:
    entry = tarfile.TarInfo("package/Program.zip")
    entry.size = len(inner.getvalue())
    inner.seek(0)
    tar.addfile(entry, inner)
`;
  const made = await capture('python3', ['-c', maker, JSON.stringify(files), target]);
  expect(made.output).toBe('');
  return target;
}

test('Electron is unpacked with its permissions and links, without the foreign program', async () => {
  const target = join(folder, 'electron');
  await capture('mkdir', [target]);
  const archive = await pack({
    'Cypress/Cypress': [0o100755, 'program'],
    'Cypress/locales/en-US.pak': [0o100644, 'words'],
    'Cypress/libx.so': [0o120777, 'libx.so.1'],
    'Cypress/resources/app/index.js': [0o100644, 'foreign'],
    'Cypress/resources/app-update.yml': [0o100644, 'foreign'],
    'Cypress/resources/other': [0o100644, 'kept'],
  });
  const done = await capture('python3', [script, archive, target]);
  expect(done).toEqual({ status: 0, output: '' });
  expect([...(await readdir(target))].sort()).toEqual(['electron', 'libx.so', 'locales', 'resources']);
  expect((await stat(join(target, 'electron'))).mode & 0o777).toBe(0o755);
  expect(await readlink(join(target, 'libx.so'))).toBe('libx.so.1');
  expect(await readFile(join(target, 'locales', 'en-US.pak'), 'utf8')).toBe('words');
  expect(await readdir(join(target, 'resources'))).toEqual(['other']);
});

test('a path that leads outside is refused', async () => {
  const target = join(folder, 'electron');
  await capture('mkdir', [target]);
  const archive = await pack({ 'Cypress/../../outside': [0o100644, 'x'] });
  const done = await capture('python3', [script, archive, target]);
  expect(done.status).not.toBe(0);
  expect(done.output).toContain('leads outside');
  expect(await readdir(folder)).not.toContain('outside');
});
