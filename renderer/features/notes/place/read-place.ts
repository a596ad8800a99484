import { type DraftPlace, keepablePlace, mostFolds } from '#domain/notes/place.ts';
import { nameOfControl } from './control-name.ts';
import { openFolds } from './folds.ts';

/**
 * Where the therapist is, as it is kept with the draft; null where that has no name. Read only when a draft is written,
 * so that it costs a keystroke nothing.
 */
export function placeOf(root: HTMLElement, control: HTMLElement): DraftPlace | null {
  const field = nameOfControl(control);
  if (field === null) return null;
  const [start, end] = selectionIn(control);
  const scroll = Math.max(0, Math.round(scrollerOf(control)?.scrollTop ?? 0));
  return keepablePlace({ field, start, end, scroll, open: openFolds(root, control).slice(0, mostFolds) });
}

export function isText(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

function selectionIn(control: HTMLElement): readonly [number, number] {
  // Radios and inputs for numbers have no selection to ask for.
  return isText(control) ? [control.selectionStart ?? 0, control.selectionEnd ?? 0] : [0, 0];
}

/** What scrolls a control up and down: the nearest around it that is longer than it shows. */
export function scrollerOf(control: HTMLElement): HTMLElement | null {
  for (let element = control.parentElement; element !== null; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return null;
}
