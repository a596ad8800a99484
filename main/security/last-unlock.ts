import { join } from 'node:path';
import { z } from 'zod';
import { readPrivateFile } from './read-private-file.ts';
import { writePrivateFile } from './write-private-file.ts';

export const lastUnlockFileName = 'last-unlock.json';

const fileSchema = z.strictObject({ version: z.literal(1), therapistId: z.uuid() });

/** Whose passphrase opened the vault last, by opaque id; a file that is missing or not ours says nothing. */
export function readLastUnlock(dir: string): string | undefined {
  const reading = readPrivateFile(join(dir, lastUnlockFileName));
  if (reading.kind !== 'read') return undefined;
  try {
    return fileSchema.parse(JSON.parse(reading.content.toString('utf8'))).therapistId;
  } catch {
    return undefined;
  }
}

/** Remembers it for the next unlock. On a disk that cannot be written the next unlock tries in the old order. */
export function rememberUnlock(dir: string, therapistId: string): void {
  if (readLastUnlock(dir) === therapistId) return;
  try {
    const content = Buffer.from(JSON.stringify({ version: 1, therapistId }), 'utf8');
    writePrivateFile(join(dir, lastUnlockFileName), content);
  } catch {
    // Only the order of the tries hangs on it.
  }
}
