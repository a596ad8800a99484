import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#domain/contract/errors.ts';
import {
  attemptsFileName,
  clearAttempts,
  delayAfter,
  readAttempts,
  recordFailure,
  remainingMs,
} from '#main/security/attempts.ts';
import { createUnlockGate } from '#main/security/unlock-gate.ts';
import { codeOf, temporaryFolder } from './temporary-folder.ts';

const wrong = () => Promise.reject(new AppError('wrong-passphrase'));

function failTimes(dir: string, times: number, now: number) {
  let state = readAttempts(dir, now);
  for (let count = 0; count < times; count += 1) state = recordFailure(dir, state, now);
  return state;
}

test('the delay is none for three failures, then doubles up to five minutes', () => {
  const delays = Array.from({ length: 14 }, (_, failures) => delayAfter(failures) / 1000);
  expect(delays).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect(delayAfter(1_000_000)).toBe(300_000);
});

test('the wait runs down with the monotonic clock', () => {
  const state = failTimes(temporaryFolder(), 5, 1000);
  expect(remainingMs(state, 1000)).toBe(4000);
  expect(remainingMs(state, 2500)).toBe(2500);
  expect(remainingMs(state, 5000)).toBe(0);
  expect(remainingMs(state, 900)).toBe(4000);
});

test('a restart keeps the count and waits the full delay again', () => {
  const dir = temporaryFolder();
  failTimes(dir, 6, 500_000);
  const restarted = readAttempts(dir, 10);
  expect(restarted.failures).toBe(6);
  expect(remainingMs(restarted, 10)).toBe(8000);
});

test('nothing in the file depends on the clock of the computer', () => {
  const dir = temporaryFolder();
  failTimes(dir, 4, 123_456);
  expect(JSON.parse(readFileSync(join(dir, attemptsFileName), 'utf8'))).toEqual({ version: 1, failures: 4 });
});

test('the file is readable by its owner only', () => {
  const dir = temporaryFolder();
  failTimes(dir, 1, 0);
  expect(statSync(join(dir, attemptsFileName)).mode & 0o777).toBe(0o600);
});

test('a good unlock clears the count', () => {
  const dir = temporaryFolder();
  failTimes(dir, 6, 0);
  expect(clearAttempts(dir, 5).failures).toBe(0);
  expect(existsSync(join(dir, attemptsFileName))).toBe(false);
  expect(readAttempts(dir, 0).failures).toBe(0);
});

test.each(['', '{', 'null', '{"version":1,"failures":-3}', '{"version":1}', '\u0000\u0000', '"0"'])(
  'a damaged file does not open a way around the delay (%#)',
  (content) => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, attemptsFileName), content);
    const state = readAttempts(dir, 0);
    expect(state).toMatchObject({ failures: 4, isDamaged: true });
    expect(remainingMs(state, 0)).toBe(2000);
  },
);

test('a link or a folder in place of the file is not followed, and replaced or left without harm', () => {
  const dir = temporaryFolder();
  const elsewhere = join(dir, 'elsewhere.json');
  writeFileSync(elsewhere, '{"version":1,"failures":0}');
  symlinkSync(elsewhere, join(dir, attemptsFileName));
  const state = readAttempts(dir, 0);
  expect(state.isDamaged).toBe(true);
  recordFailure(dir, state, 0);
  expect(readFileSync(elsewhere, 'utf8')).toBe('{"version":1,"failures":0}');
  expect(readAttempts(dir, 0)).toMatchObject({ failures: 5, isDamaged: false });

  const other = temporaryFolder();
  mkdirSync(join(other, attemptsFileName));
  expect(recordFailure(other, readAttempts(other, 0), 0).failures).toBe(5);
});

test('a folder that cannot be written still counts within the process', () => {
  const missing = join(temporaryFolder(), 'not-there');
  const state = failTimes(missing, 4, 0);
  expect(state.failures).toBe(4);
  expect(remainingMs(state, 0)).toBe(2000);
});

test('the gate asks to wait after the fourth failure and says how long', async () => {
  let now = 0;
  const gate = createUnlockGate(temporaryFolder(), () => now);
  for (let count = 0; count < 4; count += 1) {
    expect(await codeOf(() => gate.attempt(wrong))).toBe('wrong-passphrase');
  }
  expect(gate.status()).toEqual({ failures: 4, isDamaged: false, waitMs: 2000 });
  let wasOpened = false;
  const open = () => {
    wasOpened = true;
    return Promise.resolve('open');
  };
  await expect(gate.attempt(open)).rejects.toMatchObject({ code: 'wait-before-retry', waitMs: 2000 });
  expect(wasOpened).toBe(false);
  now = 2000;
  expect(await gate.attempt(open)).toBe('open');
  expect(gate.status()).toEqual({ failures: 0, isDamaged: false, waitMs: 0 });
});

test('the delay starts when the failed attempt ends', async () => {
  let now = 0;
  const dir = temporaryFolder();
  failTimes(dir, 3, 0);
  const gate = createUnlockGate(dir, () => now);
  await codeOf(() =>
    gate.attempt(() => {
      now = 700;
      return wrong();
    }),
  );
  expect(gate.status().waitMs).toBe(2000);
});

test('ending the process during an attempt does not undo its failure', async () => {
  const dir = temporaryFolder();
  const gate = createUnlockGate(dir, () => 0);
  let finish: () => void = () => undefined;
  const running = gate.attempt(() => new Promise<void>((resolve) => (finish = resolve)));
  expect(readAttempts(dir, 0).failures).toBe(1);
  finish();
  await running;
  expect(readAttempts(dir, 0).failures).toBe(0);
});

test('attempts made at the same time do not slip past the delay', async () => {
  const gate = createUnlockGate(temporaryFolder(), () => 0);
  const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(() => gate.attempt(wrong))));
  expect(codes.filter((code) => code === 'wrong-passphrase')).toHaveLength(1);
  expect(codes.filter((code) => code === 'wait-before-retry')).toHaveLength(19);
});

test('a mistyped code, a damaged vault or a bug is no failed guess', async () => {
  const dir = temporaryFolder();
  const gate = createUnlockGate(dir, () => 0);
  for (const before of [0, 1]) {
    await codeOf(() => gate.attempt(() => Promise.reject(new AppError('recovery-code-mistyped'))));
    await codeOf(() => gate.attempt(() => Promise.reject(new AppError('vault-damaged'))));
    await expect(gate.attempt(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect(gate.status().failures).toBe(before);
    expect(readAttempts(dir, 0).failures).toBe(before);
    await codeOf(() => gate.attempt(() => Promise.reject(new AppError('wrong-recovery-code'))));
  }
  expect(readAttempts(dir, 0).failures).toBe(2);
});
