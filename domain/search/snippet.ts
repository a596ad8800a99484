import { foldWithPlaces, partsOf, type Range, type TextPart } from './marked-text.ts';
import { isWordFound, type SearchedWord } from './words.ts';

/** Letters of a text that are shown around a hit, and how many of them before it. */
const shown = 120;
const shownBefore = 32;

const dots = '…';

type Hits = { readonly text: string; readonly ranges: readonly Range[]; readonly wordCount: number };

/** The piece of these texts that says most of what was looked for, with the hits marked. Empty where none does. */
export function snippetOf(texts: readonly string[], searched: readonly SearchedWord[]): readonly TextPart[] {
  let best: Hits | undefined;
  for (const text of texts) {
    const hits = hitsIn(text, searched);
    if (hits.wordCount > (best?.wordCount ?? 0)) best = hits;
    if (best?.wordCount === searched.length) break;
  }
  return best === undefined ? [] : excerpt(best);
}

function hitsIn(text: string, searched: readonly SearchedWord[]): Hits {
  const { folded, originalOf } = foldWithPlaces(text);
  const found = new Set<SearchedWord>();
  const ranges: Range[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}\p{Co}]+/gu)) {
    const [word] = match;
    const fitting = searched.filter((each) => isWordFound(word, each));
    for (const each of fitting) found.add(each);
    if (fitting.length > 0) ranges.push(originalOf([match.index, match.index + word.length]));
  }
  return { text, ranges, wordCount: found.size };
}

function excerpt({ text, ranges }: Hits): readonly TextPart[] {
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= shownBefore ? 0 : wordStart(text, first - shownBefore, first);
  const end = wordEnd(text, start + shown, ranges[0]?.[1] ?? 0);
  const inside = ranges
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Range => [from - start, to - start]);
  const parts = partsOf(text.slice(start, end).replace(/\s/g, ' '), inside);
  return [
    ...(start > 0 ? [{ text: dots, isHit: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: dots, isHit: false }] : []),
  ];
}

/** The first beginning of a word from a place on, but not after the hit. */
function wordStart(text: string, from: number, hit: number): number {
  const space = text.slice(from, hit).search(/\s/);
  return space === -1 ? atLetter(text, from) : from + space + 1;
}

/** The last end of a word before a place, but not before the end of the hit. */
function wordEnd(text: string, to: number, hitEnd: number): number {
  if (to >= text.length) return text.length;
  const before = /\s\S*$/.exec(text.slice(hitEnd, to));
  return before === null ? Math.max(atLetter(text, to), hitEnd) : hitEnd + before.index;
}

/** Not in the middle of a letter that takes two places. */
function atLetter(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
