import { type KeyboardEvent, useEffect, useRef } from 'react';
import {
  digitPairMilliseconds,
  mayGoOn,
  numberBelowZero,
  numberForDigit,
  type TypedDigit,
} from './scale-digits.ts';

export interface TypedNumberOptions {
  readonly min: number;
  readonly max: number;
  readonly onTyped: (() => void) | undefined;
}

/**
 * Digit keys of a scale. `onTyped` is called once the number is whole: at once after a digit that nothing can follow,
 * and a moment after a 1 that could still become 10. A digit that comes within that moment and does not belong to the
 * number is given to wherever the focus went on to, so that 1, 7, 4 typed blindly means three scales. On a scale that goes
 * below zero, a minus sign waits for the digit that it belongs to.
 */
export function useTypedNumber({ min, max, onTyped }: TypedNumberOptions) {
  const typed = useRef<TypedDigit | null>(null);
  const timer = useRef<number | null>(null);
  const minus = useRef<number | null>(null);
  const told = useRef(onTyped);
  told.current = onTyped;

  const stop = () => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stop, []);

  /** The number is whole. Whoever has gone elsewhere by now is left there. */
  const goOn = (here: HTMLElement) => {
    stop();
    typed.current = null;
    if (here.contains(document.activeElement)) told.current?.();
  };

  return (event: KeyboardEvent<HTMLElement>): number | undefined => {
    const isWaiting = timer.current !== null;
    const here = event.currentTarget;
    if (min < 0 && event.key === '-') {
      minus.current = event.timeStamp;
      event.preventDefault();
      event.stopPropagation();
      return undefined;
    }
    const isBelowZero = minus.current !== null && event.timeStamp - minus.current <= digitPairMilliseconds;
    minus.current = null;
    if (isBelowZero) {
      const below = numberBelowZero(event.key, min);
      if (below !== undefined) queueMicrotask(() => goOn(here));
      if (below !== undefined) return below;
    }
    const number = numberForDigit(event.key, event.timeStamp, typed.current, { min, max });
    const belongs = number !== undefined && number >= 10;
    if (isWaiting && /^[0-9]$/.test(event.key) && !belongs) {
      goOn(here);
      const next = document.activeElement;
      if (next !== null && !here.contains(next)) {
        next.dispatchEvent(new window.KeyboardEvent('keydown', { key: event.key, bubbles: true }));
        // Handled elsewhere: this row chooses nothing and keeps the key from the window.
        event.preventDefault();
        event.stopPropagation();
        return undefined;
      }
    }
    stop();
    typed.current = number === undefined ? null : { value: number, at: event.timeStamp };
    if (number === undefined || onTyped === undefined) return number;
    const wait = mayGoOn(number, max) ? digitPairMilliseconds : 0;
    if (wait > 0) timer.current = window.setTimeout(() => goOn(here), wait);
    // After the choice itself, which puts the focus into this row.
    else queueMicrotask(() => goOn(here));
    return number;
  };
}
