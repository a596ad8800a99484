import { wordsIn } from './text-words.ts';

export type Replaced = { readonly text: string; readonly count: number };

/**
 * Puts a word in the place of every whole word that stands in one of these forms. A capital first letter stays one.
 * What is not one of the words keeps every character.
 */
export function replaceWord(text: string, forms: readonly string[], replacement: string): Replaced {
  const wanted = new Set(forms);
  const parts: string[] = [];
  let kept = 0;
  let count = 0;
  for (const { word, start, end } of wordsIn(text)) {
    if (!wanted.has(word)) continue;
    parts.push(text.slice(kept, start), withFirstLetterOf(word, replacement));
    kept = end;
    count += 1;
  }
  return { text: parts.join('') + text.slice(kept), count };
}

function withFirstLetterOf(word: string, replacement: string): string {
  const [first = ''] = word;
  const [initial = ''] = replacement;
  return first === first.toLowerCase()
    ? replacement
    : initial.toUpperCase() + replacement.slice(initial.length);
}
