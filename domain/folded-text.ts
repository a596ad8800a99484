// Letters and marks that Unicode does not take apart, and how they are typed on a keyboard without them.
const plainForms: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  '’': "'",
};

/** Lower case, without diacritics: how texts are compared in a search. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[łøđæœßı’]/g, (letter) => plainForms[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
