import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#domain/contract/errors.ts';
import { diskFiles } from '#main/platform/files.ts';

/**
 * Run in a process of its own, on a disk that cannot take the file: tries to replace `old.pdf` and prints the code
 * of the failure, what the folder holds then, and what `old.pdf` says.
 */
const [, , folder = '', size = '0'] = process.argv;

const code = await diskFiles.write(join(folder, 'old.pdf'), Buffer.alloc(Number(size), 'x')).then(
  () => 'written',
  (error: unknown) => (error instanceof AppError ? error.code : String(error)),
);
const content = readFileSync(join(folder, 'old.pdf'), 'utf8').slice(0, 10);
process.stdout.write(JSON.stringify({ code, names: readdirSync(folder), content }));
