import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '#main/platform/log.ts';
import { safeFrames } from '#main/platform/log-stack.ts';
import type { LogFields } from '#main/platform/ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

const name = 'Agnieszka';

function logged(write: (path: string) => void): string {
  const path = join(temporaryFolder(), 'logs', 'store.log');
  write(path);
  return readFileSync(path, 'utf8');
}

test('keeps event, method, code, reference and duration', () => {
  const text = logged((path) =>
    createLog(path).error('call.failed', {
      method: 'notes.sign',
      code: 'internal',
      reference: '01ab-2f',
      durationMs: 12.6,
    }),
  );
  expect(JSON.parse(text)).toMatchObject({
    msg: 'call.failed',
    method: 'notes.sign',
    code: 'internal',
    reference: '01ab-2f',
    durationMs: 13,
  });
});

test('a name in any place of an entry does not reach the file', () => {
  const typed = { client: name, note: `${name} has pain` } as LogFields;
  const misused: LogFields = {
    ...typed,
    method: `clients.get of ${name}`,
    code: `${name} Smith`,
    reference: name,
    stack: `Error: ${name} has pain\n    at ${name} (in the middle)\n${new Error(name).stack}`,
  };
  const text = logged((path) => {
    createLog(path).info(`client ${name} opened`, misused);
    createLog(path).error('call.failed', { ...misused, durationMs: Number.NaN });
  });
  expect(text).not.toContain(name);
  expect(text).toContain('event-not-named');
  expect(text).toContain('log.test.ts');
});

test('an error whose message and cause quote a note leaves only places', () => {
  const error = new Error(`quoted\n    at home (${name})\nand more`, { cause: new Error(name) });
  const frames = safeFrames(error.stack ?? '');
  expect(frames).toMatch(/platform\/log\.test\.ts:\d+:\d+/);
  expect(frames).not.toContain(name);
  expect(frames).not.toContain('quoted');
});

test('a frame tells neither the account nor the folders above', () => {
  const stack = `Error\n    at sign (/home/${name}/Apps/backnote/main/sign.ts:1:2)\n    at node:internal/timers:5:6`;
  expect(safeFrames(stack)).toBe('sign main/sign.ts:1:2\nanonymous node:internal/timers:5:6');
});

test('only its owner can read the log, and no more than three files are kept', () => {
  const folder = join(temporaryFolder(), 'logs');
  const log = createLog(join(folder, 'store.log'));
  const stack = Array.from({ length: 20 }, () => `    at ${'f'.repeat(80)} (/a/b.ts:1:1)`).join('\n');
  for (let count = 0; count < 2_500; count += 1) log.error('call.failed', { stack });
  expect(readdirSync(folder).sort()).toEqual(['store.log', 'store.log.1', 'store.log.2']);
  for (const file of readdirSync(folder)) {
    const { mode, size } = statSync(join(folder, file));
    expect(mode & 0o777).toBe(0o600);
    expect(size).toBeLessThanOrEqual(1_000_000);
  }
});

test('a log that cannot be written stops nothing', () => {
  expect(() => createLog('/dev/null/logs/store.log').error('call.failed')).not.toThrow();
});
