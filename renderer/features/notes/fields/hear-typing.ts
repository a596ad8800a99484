type TypedField = HTMLInputElement | HTMLTextAreaElement;

/** What the browser says while a letter is typed. */
const sayings = [
  'keydown',
  'keypress',
  'beforeinput',
  'textInput',
  'input',
  'selectionchange',
  'keyup',
] as const;

const heard = new Map<EventTarget, () => void>();

/**
 * Hears what is typed into a text of the note. A plain letter in it is nobody else's business: no key of the program is a
 * letter alone while someone types. So it stops at the document, and neither React, which would ask everything between
 * the page and the field about each of its seven events, nor the keys above hear it. Whoever must (snippets, the meter)
 * listens on its way down, at the document too. Returns the function that ends it.
 */
export function hearTyping(field: TypedField, onTyped: (read: () => string) => void): () => void {
  const read = (): string => field.value;
  if (heard.size === 0) for (const saying of sayings) document.addEventListener(saying, hear, true);
  heard.set(field, () => onTyped(read));
  return () => {
    heard.delete(field);
    if (heard.size === 0) for (const saying of sayings) document.removeEventListener(saying, hear, true);
  };
}

function hear(event: Event): void {
  const onTyped = event.target === null ? undefined : heard.get(event.target);
  if (onTyped === undefined) return;
  if (event.type === 'input') onTyped();
  if (!(event instanceof KeyboardEvent) || isPlainLetter(event)) event.stopPropagation();
}

/** A key that writes one character. Enter, Tab and the like have longer names; chords and composing are not plain. */
function isPlainLetter({ key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey && !isComposing;
}
