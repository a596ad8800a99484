/**
 * Renames a TrueType font. The licence of Source Sans reserves the word "Source" for unchanged copies, so a
 * cut copy has to carry another name. The new word has the same length, so no table moves.
 */
export function renameFont(font: Buffer, word: string, replacement: string): Buffer {
  if (word.length !== replacement.length) throw new Error('The new font name must be as long as the old one');
  const renamed = Buffer.from(font);
  const tables = readTables(renamed);
  const name = tables.get('name');
  const head = tables.get('head');
  if (name === undefined || head === undefined) throw new Error('Not a TrueType font');
  renameRecords(renamed, name, word, replacement);
  renamed.writeUInt32BE(checksum(renamed, name.offset, name.length), name.entry + 4);
  renamed.writeUInt32BE(0, head.offset + 8);
  renamed.writeUInt32BE((0xb1b0afba - checksum(renamed, 0, renamed.length)) >>> 0, head.offset + 8);
  return renamed;
}

interface Table {
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

function readTables(font: Buffer): ReadonlyMap<string, Table> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + index * 16;
      const tag = font.toString('latin1', entry, entry + 4);
      return [tag, { entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) }];
    }),
  );
}

// Copyright, trademark and licence records must keep the original name.
const legalRecords = new Set([0, 7, 8, 9, 10, 11, 12, 13, 14]);

function renameRecords(font: Buffer, name: Table, word: string, replacement: string): void {
  const count = font.readUInt16BE(name.offset + 2);
  const storage = name.offset + font.readUInt16BE(name.offset + 4);
  for (let index = 0; index < count; index += 1) {
    const record = name.offset + 6 + index * 12;
    if (legalRecords.has(font.readUInt16BE(record + 6))) continue;
    const start = storage + font.readUInt16BE(record + 10);
    const text = font.subarray(start, start + font.readUInt16BE(record + 8));
    replaceInPlace(text, wide(word), wide(replacement));
    replaceInPlace(text, Buffer.from(word, 'latin1'), Buffer.from(replacement, 'latin1'));
  }
}

function replaceInPlace(text: Buffer, word: Buffer, replacement: Buffer): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    replacement.copy(text, at);
  }
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

function checksum(font: Buffer, offset: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4) {
    const rest = Math.min(4, length - at);
    const value = font.readUIntBE(offset + at, rest) * 256 ** (4 - rest);
    sum = (sum + value) >>> 0;
  }
  return sum;
}
