import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { appOrigin } from './policy.ts';

export type PageFile = { readonly file: string; readonly contentType: string };

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Every file of the built page by its full address. What is not in here does not exist: no path is ever put
 * together from what a page asks for. Files of an unknown kind are left out.
 */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const found = new Map<string, PageFile>();
  collect(folder, appOrigin, found);
  return found;
}

function collect(folder: string, address: string, found: Map<string, PageFile>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const entryAddress = `${address}/${entry.name}`;
    if (entry.isDirectory()) collect(path, entryAddress, found);
    const contentType = contentTypes[extname(entry.name)];
    if (entry.isFile() && contentType !== undefined) found.set(entryAddress, { file: path, contentType });
  }
}
