import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capture } from '#tools/child.ts';
import { projectRoot } from '#tools/project.ts';
import { hasDisplay, onVirtualDisplay, withDisplay } from '#tools/runtime/display.ts';

const bootstrap = join(projectRoot, 'tools', 'bootstrap.mjs');
const commands = ['start', 'dev', 'demo', 'test', 'bench', 'measure', 'build'];

test.each([[['fly']], [[]], [['toString']], [['../evil']]])(
  '%j is no command: the list is shown',
  async (args) => {
    const done = await capture(process.execPath, [bootstrap, ...args]);
    expect(done.status).toBe(2);
    for (const name of commands) expect(done.output).toContain(`npm run ${name}`);
  },
);

test('every command is an npm script that goes through the bootstrap', async () => {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: Readonly<Record<string, string>> };
  for (const name of commands) expect(scripts[name]).toBe(`node tools/bootstrap.mjs ${name}`);
});

test('continuous integration runs exactly npm test', async () => {
  const lines = (await readFile(join(projectRoot, '.ci', 'run'), 'utf8')).trim().split('\n');
  expect(lines.filter((line) => line.includes('npm'))).toEqual(['exec npm test']);
});

test('a program that is not there has status 127, one that takes too long is ended', async () => {
  expect((await capture('no-such-program', [])).status).toBe(127);
  const slow = await capture(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { timeout: 300 });
  expect(slow.status).toBeGreaterThan(128);
});

test('a virtual display is used only where there is none, unless it is asked for', () => {
  const wrapped = withDisplay('program', ['x']);
  expect(wrapped.command).toBe(hasDisplay() ? 'program' : 'xvfb-run');
  if (process.platform !== 'linux') return;
  const { command, args } = onVirtualDisplay('program', ['x']);
  expect(command).toBe('xvfb-run');
  expect(args.slice(-2)).toEqual(['program', 'x']);
});
