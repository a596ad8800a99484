import type { DraftPlace } from '#domain/notes/place.ts';
import { controlNamed } from './control-name.ts';
import { openFoldsAgain } from './folds.ts';
import { isText, scrollerOf } from './read-place.ts';

/** Pictures to wait for a field that only comes once something is folded out. */
const patience = 10;

/**
 * Puts the cursor back to where it was when the draft was saved, and the page to where it was scrolled. Only into a
 * page that nobody has touched yet: the focus is never taken from anybody.
 */
export function restorePlace(root: HTMLElement, place: DraftPlace): () => void {
  openFoldsAgain(root, place.open);
  let tries = 0;
  let frame = 0;
  const look = (): void => {
    if (!isUntouched()) return;
    const control = controlNamed(root, place.field);
    if (control !== null) {
      goTo(control, place);
      return;
    }
    tries += 1;
    if (tries < patience) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** Nothing has the focus but the page itself, which takes it whenever a screen opens. */
function isUntouched(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.matches('main, h1');
}

function goTo(control: HTMLElement, { start, end, scroll }: DraftPlace): void {
  control.focus({ preventScroll: true });
  if (isText(control) && control.selectionStart !== null) {
    const { length } = control.value;
    control.setSelectionRange(Math.min(start, length), Math.min(end, length));
  }
  const scroller = scrollerOf(control);
  if (scroller !== null) scroller.scrollTop = scroll;
  // A window of another size may have folded the page anew: then the field itself counts.
  if (!isInSight(control)) control.scrollIntoView({ block: 'center' });
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
