import { type ClientWord, parseClientQuery } from './client-query.ts';
import { foldWithPlaces, partsOf, type Range, type TextPart } from './marked-text.ts';

/** Pieces shorter than this are marked at the beginning of a word only, as they are found only there. */
const fewestInside = 3;

/** A name, a phone number or the like of a client who was found, with what was searched for marked. */
export function markFound(text: string, search: string): readonly TextPart[] {
  const { words, phone } = parseClientQuery(search);
  const { folded, originalOf } = foldWithPlaces(text);
  const digits = phone === '' ? undefined : digitsIn(folded, phone);
  const ranges = digits === undefined ? words.map((word) => rangeOf(folded, word)) : [digits];
  return partsOf(
    text,
    ranges.flatMap((range) => (range === undefined ? [] : [originalOf(range)])),
  );
}

/** Where the word stands: at the beginning of a word, or else inside one. */
function rangeOf(folded: string, { forms }: ClientWord): Range | undefined {
  const places = forms.flatMap((form) => {
    const atStart = startsOf(folded).find((start) => folded.startsWith(form, start));
    const inside = form.length < fewestInside ? -1 : folded.indexOf(form);
    const start = atStart ?? inside;
    return start === -1 ? [] : [[start, start + form.length] as const];
  });
  return places[0];
}

function startsOf(folded: string): readonly number[] {
  return [...folded.matchAll(/(?<![\p{L}\p{N}\p{Co}])\S/gu)].map(({ index }) => index);
}

/** Where these digits stand, whatever is written between them. */
function digitsIn(folded: string, digits: string): Range | undefined {
  const places = [...folded.matchAll(/\d/g)];
  const start = places
    .map(([digit]) => digit)
    .join('')
    .indexOf(digits);
  const first = places[start]?.index;
  const last = places[start + digits.length - 1]?.index;
  return start === -1 || first === undefined || last === undefined ? undefined : [first, last + 1];
}
