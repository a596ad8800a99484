import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawingSvg } from './handout-drawing.ts';
import type { PdfElement } from './pdf-text.ts';

const faces = [
  ['SourceSans3-Regular.ttf', 400, 'normal'],
  ['SourceSans3-Italic.ttf', 400, 'italic'],
  ['SourceSans3-Bold.ttf', 700, 'normal'],
] as const;

/** What each element of a handout is in HTML; others only pass on what is in them. */
const tags: Readonly<Record<string, string>> = {
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  P: 'p',
  L: 'ul',
  LI: 'li',
  Sect: 'section',
  Table: 'table',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
};

/** The page that says and draws the same as a handout, in the same fonts and sizes, for Chromium to print. */
export function handoutPage(elements: readonly PdfElement[], fontsFolder: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aftercare handout</title><style>
${faces.map((face) => fontFace(fontsFolder, face)).join('\n')}
@page { size: A4; margin: 42pt 54pt 54pt; }
body { margin: 0; font: 10.5pt/14pt Sheet; color: #1c1917; }
h1 { font: 700 23pt/28pt Sheet; margin: 0 0 6pt; }
h2 { font: 700 12pt/15pt Sheet; color: #0f766e; margin: 8pt 0 2pt; }
h3 { font: 700 10.5pt/14pt Sheet; margin: 4pt 0 1pt; }
p, ul { margin: 0 0 3pt; } ul { padding-left: 12pt; } svg { height: 44pt; margin-right: 8pt; }
</style></head><body>${elements.map(htmlOf).join('')}</body></html>`;
}

function fontFace(folder: string, [file, weight, style]: (typeof faces)[number]): string {
  const address = pathToFileURL(join(folder, file)).href;
  return `@font-face { font-family: Sheet; font-weight: ${weight}; font-style: ${style}; src: url('${address}'); }`;
}

function htmlOf({ role, alt, parts }: PdfElement): string {
  // The list brings its own bullets.
  if (role === 'Lbl') return '';
  if (role === 'Figure') return drawingSvg(alt ?? '', textIn(parts));
  const inner = parts.map((part) => (typeof part === 'string' ? escaped(part) : htmlOf(part))).join('');
  const tag = tags[role];
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}

function textIn(parts: PdfElement['parts']): string {
  return parts.map((part) => (typeof part === 'string' ? escaped(part) : '')).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
