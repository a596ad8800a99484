import { type DocumentFonts, type Face, widthOf } from './fonts.ts';
import {
  type Atom,
  clustersOf,
  type Direction,
  drawnText,
  inVisualOrder,
  type Span,
  splitIntoRuns,
} from './text-runs.ts';

/** A stretch of a line that is drawn at once; `x` is from the start of the line, in points. */
export type Piece = { readonly text: string; readonly face: Face; readonly x: number };
export type TextLine = { readonly pieces: readonly Piece[]; readonly width: number };

export type TextLines = {
  readonly lines: readonly TextLine[];
  /** True where the drawn order is not the reading order, so that the PDF needs the text in words as well. */
  readonly needsActualText: boolean;
};

export type LineSetting = {
  readonly fonts: DocumentFonts;
  readonly size: number;
  readonly width: number;
  readonly direction: Direction;
  readonly unprintable: Set<string>;
};

type Word = { readonly atoms: readonly Atom[]; readonly width: number };

/** Breaks text into lines of at most `width` points. Right-to-left text stands at the right edge. */
export function layOutLines(spans: readonly Span[], setting: LineSetting): TextLines {
  const lines: TextLine[] = [];
  let needsActualText = false;
  for (const paragraph of splitAtLineBreaks(spans)) {
    const { atoms, isRightToLeft: isTurned } = splitIntoRuns(paragraph, setting);
    needsActualText ||= isTurned || atoms.some((atom) => atom.level > 0);
    for (const line of fill(atoms, setting)) lines.push(placeLine(line, isTurned, setting));
  }
  return { lines: joinable(lines), needsActualText };
}

function splitAtLineBreaks(spans: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]];
  for (const { text, weight } of spans) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ text: piece.replace(/\t/g, ' '), weight });
    });
  }
  return paragraphs;
}

function fill(atoms: readonly Atom[], setting: LineSetting): readonly (readonly Atom[])[] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let width = 0;
  let spaces: readonly Atom[] = [];
  for (const part of wordsAndSpaces(atoms)) {
    if (part[0]?.isSpace) {
      spaces = part;
      continue;
    }
    for (const word of fitting(part, setting)) {
      const gap = line.length === 0 ? 0 : widthOfAtoms(spaces, setting.size);
      if (line.length > 0 && width + gap + word.width > setting.width) {
        lines.push(line);
        line = [...word.atoms];
        width = word.width;
      } else {
        line = line.length === 0 ? [...word.atoms] : [...line, ...spaces, ...word.atoms];
        width += gap + word.width;
      }
      spaces = [];
    }
  }
  return [...lines, line];
}

function wordsAndSpaces(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const parts: Atom[][] = [];
  for (const atom of atoms) {
    const last = parts.at(-1);
    if (last?.[0] !== undefined && last[0].isSpace === atom.isSpace) last.push(atom);
    else parts.push([atom]);
  }
  return parts;
}

/** A word as it is, or torn into parts where it is wider than a whole line. */
function fitting(atoms: readonly Atom[], setting: LineSetting): readonly Word[] {
  const whole = widthOfAtoms(atoms, setting.size);
  if (whole <= setting.width) return [{ atoms, width: whole }];
  const words: { atoms: Atom[]; width: number }[] = [];
  for (const atom of atoms) {
    for (const text of clustersOf(atom.text)) {
      const width = (widthOf(atom.face, text) * setting.size) / 1000;
      const last = words.at(-1);
      if (last === undefined || last.width + width > setting.width) {
        words.push({ atoms: [{ ...atom, text }], width });
      } else {
        const before = last.atoms.at(-1);
        if (before?.face === atom.face && before.level === atom.level) {
          last.atoms[last.atoms.length - 1] = { ...before, text: before.text + text };
        } else {
          last.atoms.push({ ...atom, text });
        }
        last.width += width;
      }
    }
  }
  return words;
}

function widthOfAtoms(atoms: readonly Atom[], size: number): number {
  return atoms.reduce((sum, atom) => sum + (widthOf(atom.face, drawnText(atom)) * size) / 1000, 0);
}

function placeLine(atoms: readonly Atom[], isTurned: boolean, setting: LineSetting): TextLine {
  const pieces: Piece[] = [];
  let x = 0;
  let mergesWithLast = false;
  for (const atom of inVisualOrder(atoms)) {
    const text = drawnText(atom);
    const isOdd = (atom.level & 1) === 1;
    const last = pieces.at(-1);
    if (mergesWithLast && !isOdd && last?.face === atom.face) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else if (!(isOdd && atom.isSpace)) {
      pieces.push({ text, face: atom.face, x });
    }
    mergesWithLast = !isOdd;
    x += (widthOf(atom.face, text) * setting.size) / 1000;
  }
  const shift = isTurned ? setting.width - x : 0;
  return {
    pieces: shift === 0 ? pieces : pieces.map((piece) => ({ ...piece, x: piece.x + shift })),
    width: x,
  };
}

function isRightToLeft({ name }: Face): boolean {
  return name === 'hebrew' || name === 'arabic';
}

// A space at the end of each line but the last keeps words apart where a reader joins the lines again.
function joinable(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.map((line, index) => {
    const last = line.pieces.at(-1);
    if (index === lines.length - 1 || last === undefined || isRightToLeft(last.face)) return line;
    return { ...line, pieces: [...line.pieces.slice(0, -1), { ...last, text: `${last.text} ` }] };
  });
}
