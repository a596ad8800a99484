/** What the writer told about a call that the store had answered: from then on it must never be missing. */
export type Told =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'saved';
      readonly noteId: string;
      readonly revision: number;
      readonly words: string;
      /** Strokes on the map. */
      readonly strokes: number;
    }
  | { readonly kind: 'signed'; readonly noteId: string }
  /** What an addendum says so far, or the words of a note being corrected. */
  | { readonly kind: 'amending'; readonly noteId: string; readonly words: string }
  | { readonly kind: 'amended'; readonly noteId: string; readonly words: string }
  | { readonly kind: 'ink'; readonly clientId: string; readonly strokes: number };

/** The lines that arrived whole. A kill may have cut the last one: what was not told in full was not told. */
export function toldIn(output: string): readonly Told[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Told);
}
