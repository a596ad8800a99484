// Letters and marks that Unicode does not take apart, and how they are typed on a keyboard without them.
const plainForms: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  // The sigma at the end of a word.
  ς: 'σ',
  '’': "'",
};

/** Lower case, without diacritics: how texts are compared in a search. */
export function foldForSearch(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}

/** The same letter by letter: spaces stay, so that a place in the result can be found again in the text. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[łøđæœßıς’]/g, (letter) => plainForms[letter] ?? letter);
}
