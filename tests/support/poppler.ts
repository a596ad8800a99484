import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type FontLine = { readonly name: string; readonly isEmbedded: boolean; readonly hasUnicode: boolean };

export type PopplerReport = {
  readonly text: string;
  readonly info: Readonly<Record<string, string>>;
  readonly fonts: readonly FontLine[];
  /** Everything that any of the programs complained about. */
  readonly complaints: string;
  /** What `qpdf --check` said. */
  readonly structure: string;
};

/** Reads a PDF with the programs other people have: poppler's and qpdf. */
export async function readWithPoppler(bytes: Uint8Array): Promise<PopplerReport> {
  const folder = await mkdtemp(join(tmpdir(), 'backnote-pdf-'));
  const file = join(folder, 'document.pdf');
  try {
    await writeFile(file, bytes);
    const text = await run('pdftotext', [file, '-']);
    const info = await run('pdfinfo', [file]);
    const fonts = await run('pdffonts', [file]);
    const picture = await run('pdftoppm', ['-r', '20', '-png', file, join(folder, 'page')]);
    const check = await run('qpdf', ['--check', file]);
    return {
      text: text.stdout,
      info: Object.fromEntries(info.stdout.split('\n').map(fieldOf)),
      fonts: fonts.stdout.split('\n').slice(2).filter(Boolean).map(fontOf),
      complaints: [text, info, fonts, picture, check].map(({ stderr }) => stderr).join(''),
      structure: check.stdout,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

// name, type, encoding, emb, sub, uni, object ID: the last five columns have no spaces in them.
function fontOf(line: string): FontLine {
  const [, emb, , uni] = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
  return { name: line.split(/\s/)[0] ?? '', isEmbedded: emb === 'yes', hasUnicode: uni === 'yes' };
}
