import { type Expansion, endsAbbreviation } from '#domain/notes/snippets/expand.ts';
import { lineLimit, longTextLimit } from '#domain/text.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Says what to replace once a character was typed; null for nothing. */
export type FindExpansion = (
  typed: { readonly text: string; readonly caret: number },
  field: { readonly limit: number; readonly oneLine: boolean },
) => Expansion | null;

/**
 * Expands abbreviations in any text field that tells of its typing. To be called with `input` events, before anything
 * else hears them. What is pasted, dictated, undone or still being composed is left as it is: only a typed character
 * ends an abbreviation, so undoing an expansion brings the abbreviation back and leaves it alone.
 */
export function snippetListener(find: FindExpansion): (event: Event) => void {
  let isReplacing = false;
  return (event) => {
    if (isReplacing || !isTyped(event)) return;
    // Most letters end here, before anything is asked of a field that may hold a long text.
    if (event.data !== null && !endsAbbreviation(event.data.slice(-1))) return;
    const field = textField(event.target);
    const caret = field?.selectionStart ?? null;
    if (field === null || caret === null || caret !== field.selectionEnd) return;
    if (!endsAbbreviation(field.value.charAt(caret - 1))) return;
    const expansion = find(
      { text: field.value, caret },
      { limit: limitOfField(field), oneLine: field instanceof HTMLInputElement },
    );
    if (expansion === null) return;
    isReplacing = true;
    try {
      replace(field, expansion);
    } finally {
      isReplacing = false;
    }
  };
}

const typing = new Set(['insertText', 'insertLineBreak', 'insertParagraph']);

function isTyped(event: Event): event is InputEvent {
  return event instanceof InputEvent && !event.isComposing && typing.has(event.inputType);
}

/** The field, where it is one of words: not a list that is searched, not a password, not read only. */
function textField(target: EventTarget | null): TextField | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? null : target;
  if (!(target instanceof HTMLInputElement) || target.type !== 'text' || target.readOnly) return null;
  return target.role === 'combobox' || target.hasAttribute('aria-haspopup') ? null : target;
}

function limitOfField(field: TextField): number {
  if (field.maxLength > 0) return field.maxLength;
  const own = Number(field.dataset.limit);
  if (own > 0) return own;
  return field instanceof HTMLInputElement ? lineLimit : longTextLimit;
}

function replace(field: TextField, { start, end, text, caret }: Expansion): void {
  field.setSelectionRange(start, end);
  // The browser's own editing command is the only one that Ctrl+Z takes back. Where it is missing the text is set.
  if (!insertAsTyped(field.ownerDocument, text)) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
  const place = start + (caret ?? text.length + 1);
  field.setSelectionRange(place, place);
}

function insertAsTyped(document: Document, text: string): boolean {
  return typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
}
