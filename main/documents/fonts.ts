import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font, GlyphRun } from 'fontkit';
import type { Weight } from './theme.ts';

/** A font file of the documents: Latin in three faces, then what names and messages in other scripts need. */
const files = {
  regular: 'SourceSans3-Regular.ttf',
  italic: 'SourceSans3-Italic.ttf',
  bold: 'SourceSans3-Bold.ttf',
  greekCyrillic: 'NotoSans-Regular.ttf',
  greekCyrillicBold: 'NotoSans-Bold.ttf',
  hebrew: 'NotoSansHebrew-Regular.ttf',
  arabic: 'NotoSansArabic-Regular.ttf',
} as const satisfies Record<Weight, string> & Record<string, string>;

export type FaceName = keyof typeof files;
const faceNames = Object.keys(files) as readonly FaceName[];

export type Face = {
  readonly name: FaceName;
  readonly font: Font;
  /** The code points that the font has a glyph for. */
  readonly covers: ReadonlySet<number>;
};

export type DocumentFonts = Readonly<Record<FaceName, Face>>;

const latin = ['regular', 'italic', 'bold'] as const satisfies readonly Weight[];

const byFolder = new Map<string, Promise<DocumentFonts>>();

/** The fonts of a folder, read once in the life of the process; those of other scripts when a text needs them. */
export function loadFonts(folder: string): Promise<DocumentFonts> {
  const known = byFolder.get(folder);
  if (known !== undefined) return known;
  const loading = readFonts(folder);
  byFolder.set(folder, loading);
  loading.catch(() => byFolder.delete(folder));
  return loading;
}

async function readFonts(folder: string): Promise<DocumentFonts> {
  const { create } = await import('fontkit');
  const faces = new Map<FaceName, Face>();
  const open = (name: FaceName): Face => {
    const face = faces.get(name) ?? openFace(name, create(readFileSync(join(folder, files[name]))));
    faces.set(name, face);
    return face;
  };
  for (const name of latin) open(name);
  const fonts = {};
  for (const name of faceNames)
    Object.defineProperty(fonts, name, { enumerable: true, get: () => open(name) });
  return fonts as DocumentFonts;
}

function openFace(name: FaceName, font: Font): Face {
  const covers = new Set(font.characterSet);
  // A glyph keeps the first code point it was asked for. Asked here in order, the text a reader copies from a PDF
  // never depends on which document came before.
  for (const codePoint of [...covers].sort((left, right) => left - right)) font.glyphForCodePoint(codePoint);
  return { name, font: withWordCache(font), covers };
}

const wordsKept = 4_000;

// Shaping is most of the time that a PDF takes, and handouts say the same words again and again. pdfkit scales the
// positions that it gets, so each answer is a fresh copy.
function withWordCache(font: Font): Font {
  const words = new Map<string, GlyphRun>();
  const layout = (text: string, features?: unknown): GlyphRun => {
    if (features !== undefined) return font.layout(text, features);
    let run = words.get(text);
    if (run === undefined) {
      run = shape(font, text);
      if (words.size >= wordsKept) words.clear();
      words.set(text, run);
    }
    return copyOf(run);
  };
  return Object.create(font, { layout: { value: layout } }) as Font;
}

// fontkit stumbles over letters whose dots have no anchor in the font (some of Arabic Extended). They are drawn with
// their dots where the font puts them by itself.
function shape(font: Font, text: string): GlyphRun {
  try {
    return font.layout(text);
  } catch {
    return font.layout(text, { mark: false, mkmk: false });
  }
}

function copyOf({ glyphs, positions }: GlyphRun): GlyphRun {
  const copies = positions.map((position) => ({ ...position }));
  return {
    glyphs,
    positions: copies,
    get advanceWidth() {
      return copies.reduce((sum, position) => sum + position.xAdvance, 0);
    },
  };
}

const widths = new WeakMap<Font, Map<string, number>>();

/** Width of a piece of text in thousandths of its font size. */
export function widthOf(face: Face, text: string): number {
  let known = widths.get(face.font);
  if (known === undefined) {
    known = new Map();
    widths.set(face.font, known);
  }
  let width = known.get(text);
  if (width === undefined) {
    width = (face.font.layout(text).advanceWidth * 1000) / face.font.unitsPerEm;
    if (known.size >= wordsKept) known.clear();
    known.set(text, width);
  }
  return width;
}
