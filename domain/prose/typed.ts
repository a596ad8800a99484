/** Marks that turn the direction of what follows: in a quotation they would reach the sentence around it. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A typed text as it stands in a sentence: one line, without the full stop that the sentence sets itself. The text as
 * typed stays in the note.
 */
function asQuoted(text: string): string {
  return text
    .replace(directionMarks, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.\s]+$/u, '');
}

/** Whether anything would be left to say of a typed text. */
export function isSaid(text: string): boolean {
  return asQuoted(text) !== '';
}

/** In quotation marks, so that a reader sees which words were typed. Marks inside give way to single ones. */
export function quotedEn(text: string): string {
  return `“${asQuoted(text).replace(/“/gu, '‘').replace(/”/gu, '’')}”`;
}

export function quotedEs(text: string): string {
  return `«${asQuoted(text).replace(/«/gu, '“').replace(/»/gu, '”')}»`;
}
