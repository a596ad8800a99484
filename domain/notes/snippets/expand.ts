import {
  isPlaceholder,
  longestAbbreviation,
  type Placeholder,
  placeholderPattern,
  type SnippetFields,
  type SnippetLanguage,
} from './snippet.ts';

/** What placeholders become; what is missing here is not known of the note yet. */
export type SnippetValues = Readonly<Partial<Record<Exclude<Placeholder, 'cursor'>, string>>>;

/** What stands where a value is not known yet: to be seen and typed over. */
export const gap = '…';

/** A part of a text that is to be replaced, and where the caret goes in the new text. */
export type Expansion = {
  /** Where the abbreviation begins. */
  readonly start: number;
  /** Where the abbreviation ends: the character that ended it stays. */
  readonly end: number;
  readonly text: string;
  /** From `start`; null where the caret stays behind the character that was typed. */
  readonly caret: number | null;
};

// An abbreviation stands at the beginning or behind white space or an opening bracket, and one character ends it.
const ending = new RegExp(
  `(?:^|[\\s(\\[¿¡"“«])(\\.\\p{L}[\\p{L}\\p{N}-]{0,${longestAbbreviation - 2}})([\\s.,;:!?)\\]])$`,
  'u',
);

/** Whether a character can end an abbreviation. Asked with every keystroke, before anything else. */
export function endsAbbreviation(character: string): boolean {
  return /^[\s.,;:!?)\]]$/.test(character);
}

/** The abbreviation that ends just before the last character of a text; null where there is none. */
export function abbreviationBefore(text: string): { readonly word: string; readonly start: number } | null {
  const found = ending.exec(text.slice(-(longestAbbreviation + 2)));
  const word = found?.[1];
  if (word === undefined) return null;
  return { word: word.normalize('NFC').toLowerCase(), start: text.length - 1 - word.length };
}

/** A snippet's text with its values, and where the caret goes: to `{cursor}`, else to the first gap. */
export function fillIn(
  template: string,
  values: SnippetValues,
): { readonly text: string; readonly caret: number | null } {
  let text = '';
  let cursor: number | null = null;
  let firstGap: number | null = null;
  let read = 0;
  for (const match of template.matchAll(placeholderPattern)) {
    const name = match[1] ?? '';
    if (!isPlaceholder(name)) continue;
    text += template.slice(read, match.index);
    read = match.index + match[0].length;
    if (name === 'cursor') {
      cursor ??= text.length;
      continue;
    }
    const value = values[name] ?? '';
    if (value === '') firstGap ??= text.length;
    text += value === '' ? gap : value;
  }
  text += template.slice(read);
  return { text, caret: cursor ?? firstGap };
}

type ExpandInput = {
  /** The whole text of the field. */
  readonly text: string;
  /** Where the caret stands in it: just behind the character that may end an abbreviation. */
  readonly caret: number;
  /** By abbreviation, in lower case. */
  readonly snippets: ReadonlyMap<string, Pick<SnippetFields, 'text' | 'language'>>;
  readonly values: (language: SnippetLanguage) => SnippetValues;
  readonly limit: number;
  /** A field of one line takes no line breaks. */
  readonly oneLine: boolean;
};

/** What to replace after a character was typed; null where no snippet ends there or it would not fit. */
export function expansionAt({
  text,
  caret,
  snippets,
  values,
  limit,
  oneLine,
}: ExpandInput): Expansion | null {
  if (!endsAbbreviation(text.charAt(caret - 1))) return null;
  const found = abbreviationBefore(text.slice(Math.max(0, caret - longestAbbreviation - 2), caret));
  if (found === null) return null;
  const snippet = snippets.get(found.word);
  if (snippet === undefined) return null;
  const end = caret - 1;
  const start = end - found.word.length;
  const template = oneLine ? snippet.text.replaceAll(/\s*\n\s*/g, ' ') : snippet.text;
  const filled = fillIn(template, values(snippet.language));
  if (text.length - found.word.length + filled.text.length > limit) return null;
  return { start, end, ...filled };
}
