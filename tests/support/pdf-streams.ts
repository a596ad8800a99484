import { inflateSync } from 'node:zlib';

/** Every packed stream of a PDF with its dictionary. */
function streamsOf(pdf: Uint8Array): readonly { readonly dictionary: string; readonly text: string }[] {
  const file = Buffer.from(pdf);
  const streams: { dictionary: string; text: string }[] = [];
  for (let at = file.indexOf('>>\nstream\n'); at >= 0; at = file.indexOf('>>\nstream\n', at + 10)) {
    const dictionary = file.subarray(file.lastIndexOf(' obj\n', at), at).toString('latin1');
    if (!dictionary.includes('/FlateDecode')) continue;
    const packed = file.subarray(at + 10, file.indexOf('\nendstream', at));
    streams.push({ dictionary, text: inflateSync(packed).toString('latin1') });
  }
  return streams;
}

/** The drawing instructions of a PDF, a text a page. */
export function contentOf(pdf: Uint8Array): readonly string[] {
  return streamsOf(pdf).flatMap(({ text }) => (/\b(BDC|BMC)\b/.test(text) ? [text] : []));
}

/** All dictionaries of a PDF as text, packed ones too. */
export function objectsOf(pdf: Uint8Array): string {
  return streamsOf(pdf)
    .map(({ dictionary, text }) => (dictionary.includes('/ObjStm') ? `${dictionary}${text}` : dictionary))
    .join('\n');
}

/** Operators that set a colour other than a grey. */
export function colourOperators(content: string): readonly string[] {
  return [...content.matchAll(/(?:^|\s)(rg|RG|k|K|cs|CS|sc|SC|scn|SCN|sh)(?=\s|$)/g)].map(
    ([, name = '']) => name,
  );
}

/** Whether a glyph is drawn that stands for one that is missing: glyph 0 of any font. */
export function drawsMissingGlyph(content: string): boolean {
  return [...content.matchAll(/<([0-9a-f]+)>/gi)].some(([, hex = '']) =>
    [...hex.matchAll(/.{4}/g)].some(([glyph]) => glyph === '0000'),
  );
}

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', 'Do', 'sh']);

/** Painting that belongs to no mark: a reader would find it neither in the tag tree nor among the artifacts. */
export function unmarkedPainting(content: string): readonly string[] {
  let depth = 0;
  const found: string[] = [];
  for (const line of content.split('\n')) {
    const operator = line.trim().split(/\s+/).at(-1) ?? '';
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (painting.has(operator) && depth === 0) found.push(line.trim());
  }
  return found;
}
