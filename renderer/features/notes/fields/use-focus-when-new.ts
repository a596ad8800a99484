import { type RefObject, useEffect, useRef } from 'react';

/** The element whose first tab stop takes the focus when its row was just added. Never later, and never twice. */
export function useFocusWhenNew(isNew: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const isDone = useRef(!isNew);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    element.current
      ?.querySelector<HTMLElement>('input:not([tabindex="-1"]), button:not([tabindex="-1"])')
      ?.focus();
  }, []);
  return element;
}
