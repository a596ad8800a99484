import bidiFactory from 'bidi-js';
import { hasRightToLeft } from '#domain/text.ts';
import type { DocumentFonts, Face, FaceName } from './fonts.ts';
import type { Weight } from './theme.ts';

/** A stretch of text in one weight. A line break in it ends the line. */
export type Span = { readonly text: string; readonly weight: Weight };

export type Direction = 'ltr' | 'auto';

/** A piece of a word, or a space, in one font and one direction. Odd levels run from right to left (Unicode UAX 9). */
export type Atom = {
  readonly text: string;
  readonly face: Face;
  readonly level: number;
  readonly isSpace: boolean;
};

export type Runs = { readonly atoms: readonly Atom[]; readonly isRightToLeft: boolean };

type Source = {
  readonly fonts: DocumentFonts;
  readonly direction: Direction;
  /** Receives every character that no font has; it is printed as a box. */
  readonly unprintable: Set<string>;
};

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const combining = /\p{M}/u;
const space = /^\s+$/u;
// Marks that steer other characters and have no picture of their own. The two joiners (200C, 200D) shape letters.
const steering = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029]/gu;
const joiners = /[\u200c\u200d]/gu;
const missing = '\u25a1';
const otherScripts: readonly FaceName[] = ['greekCyrillic', 'hebrew', 'arabic'];

/** Splits one line of text (no line breaks in it) into pieces that each have one font and one direction. */
export function splitIntoRuns(spans: readonly Span[], source: Source): Runs {
  const normal = spans.map(({ text, weight }) => ({ text: text.normalize('NFC'), weight }));
  const full = normal.map(({ text }) => text).join('');
  const isPlain = !hasRightToLeft(full) && !combining.test(full) && full.search(steering) < 0;
  return isPlain && normal.every(({ text, weight }) => isCovered(text, source.fonts[weight]))
    ? {
        atoms: normal.flatMap(({ text, weight }) => latinAtoms(text, source.fonts[weight])),
        isRightToLeft: false,
      }
    : mixedRuns(normal, full, source);
}

function isCovered(text: string, face: Face): boolean {
  for (const character of text) {
    if (!face.covers.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

function latinAtoms(text: string, face: Face): readonly Atom[] {
  return text
    .split(/( +)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, face, level: 0, isSpace: piece.startsWith(' ') }));
}

function mixedRuns(spans: readonly Span[], full: string, source: Source): Runs {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(full, source.direction);
  const atoms: Atom[] = [];
  let index = 0;
  for (const span of spans) {
    for (const { segment } of graphemes.segment(span.text)) {
      addCluster(atoms, segment, levels[index] ?? 0, span.weight, source);
      index += segment.length;
    }
  }
  return { atoms, isRightToLeft: ((paragraphs[0]?.level ?? 0) & 1) === 1 };
}

function addCluster(atoms: Atom[], cluster: string, level: number, weight: Weight, source: Source): void {
  const isSpace = space.test(cluster);
  const visible = isSpace ? ' ' : cluster.replace(steering, '');
  if (visible === '' || visible.replace(joiners, '') === '') return;
  const found = isSpace ? { face: source.fonts[weight], text: visible } : inSomeFont(visible, weight, source);
  const last = atoms.at(-1);
  const joins =
    last !== undefined && last.face === found.face && last.level === level && last.isSpace === isSpace;
  if (joins) atoms[atoms.length - 1] = { ...last, text: last.text + found.text };
  else atoms.push({ ...found, level, isSpace });
}

function inSomeFont(cluster: string, weight: Weight, source: Source): { face: Face; text: string } {
  const { fonts, unprintable } = source;
  const names: readonly FaceName[] = [
    weight,
    ...(weight === 'bold' ? ['greekCyrillicBold' as const] : []),
    ...otherScripts,
  ];
  for (const text of [cluster, cluster.replace(joiners, '')]) {
    const name = names.find((candidate) => isCovered(text, fonts[candidate]));
    if (name !== undefined) return { face: fonts[name], text };
  }
  unprintable.add(cluster);
  return { face: fonts[weight], text: missing };
}

/**
 * The text of a piece as it is drawn from left to right. Fonts of right-to-left scripts turn their letters round by
 * themselves; signs that stand among them (brackets, dots) are turned round and mirrored here.
 */
export function drawnText({ text, face, level }: Atom): string {
  const isTurned = (level & 1) === 1 && face.name !== 'hebrew' && face.name !== 'arabic';
  if (!isTurned) return text;
  return [...graphemes.segment(text)]
    .map(({ segment }) => bidi.getMirroredCharacter(segment) ?? segment)
    .reverse()
    .join('');
}

/** Pieces of one line in the order in which they stand on paper (UAX 9, rule L2). */
export function inVisualOrder(atoms: readonly Atom[]): readonly Atom[] {
  const ordered = [...atoms];
  const highest = ordered.reduce((level, atom) => Math.max(level, atom.level), 0);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
        start = end;
      }
    }
  }
  return ordered;
}

/** The parts of a piece that may be torn apart where a word is wider than its line. */
export function clustersOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
