import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Canaries = { readonly texts: readonly string[]; readonly keys: readonly Uint8Array[] };

/** Every file below `folder` that holds one of the texts (UTF-8, UTF-16) or keys (raw, hex, base64): `file: which`. */
export function findCanaries(folder: string, { texts, keys }: Canaries): readonly string[] {
  const needles = [
    ...texts.flatMap((text) => {
      const wide = Buffer.from(text, 'utf16le');
      return [Buffer.from(text, 'utf8'), wide, Buffer.from(wide).swap16()].map((bytes) => ({
        name: text,
        bytes,
      }));
    }),
    ...keys.flatMap((key, at) => {
      const raw = Buffer.from(key);
      const hex = raw.toString('hex');
      const spelled = [hex, hex.toUpperCase(), raw.toString('base64').replace(/=+$/, '')];
      return [raw, ...spelled.map((text) => Buffer.from(text))].map((bytes) => ({
        name: `key ${at}`,
        bytes,
      }));
    }),
  ];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    return needles.filter(({ bytes }) => content.includes(bytes)).map(({ name }) => `${path}: ${name}`);
  });
}
