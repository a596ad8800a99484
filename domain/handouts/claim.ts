/**
 * Something that no handout may say, because it is not shown or not for a massage therapist to say (clinical rules,
 * sections 1 and 5). A practice that writes its own text is told of it and why, in the language of the windows.
 */
export type ForbiddenClaim = {
  /** Finds the claim in running text, in the ways people write it. Never global or sticky: it keeps no state. */
  readonly pattern: RegExp;
  /** Why it is not said: one short, plain English sentence. */
  readonly why: string;
};

export type FoundClaim = {
  /** The words as they stand in the text. */
  readonly words: string;
  readonly why: string;
};

/** The claims that a text makes, each once, with the words that make it. */
export function claimsIn(text: string, claims: readonly ForbiddenClaim[]): readonly FoundClaim[] {
  const plain = runningText(text);
  return claims.flatMap(({ pattern, why }) => {
    const words = pattern.exec(plain)?.[0].trim();
    return words === undefined ? [] : [{ words, why }];
  });
}

// Letters in one form, no marks of Markdown, invisible characters or line ends between words: none of them hides a claim.
function runningText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[*_#`~]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ');
}
