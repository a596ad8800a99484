import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ToolFailure } from '../say.ts';

/** Throws unless the file has this integrity, written as npm does: `sha512-` and base64. */
export async function checkIntegrity(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new ToolFailure(
    'The downloaded file is not the expected one (its SHA-512 differs). Nothing was kept.',
  );
}
