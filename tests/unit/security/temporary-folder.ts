import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AppError } from '#domain/contract/errors.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';

/** Whose vault the tests make. */
export const therapistId = '018f4a10-0000-7000-8000-00000000000a';

/** A real folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backnote-security-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file of a folder with its bytes, to compare before and after. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** The code of the AppError that the action throws or rejects with; undefined when it succeeds. */
export async function codeOf(action: () => unknown): Promise<string | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** The data key behind a passphrase. */
export async function keyOf(input: Parameters<typeof unlockWithPassphrase>[0]): Promise<Buffer> {
  return (await unlockWithPassphrase(input)).dataKey;
}
