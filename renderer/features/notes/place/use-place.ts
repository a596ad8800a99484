import { type RefObject, useEffect } from 'react';
import type { DraftSession } from '../draft-session.ts';
import { placeOf } from './read-place.ts';
import { restorePlace } from './restore-place.ts';

/**
 * Keeps with the draft where its therapist is, and brings the cursor back there when the draft is opened again: after
 * a crash, a lock, or another screen.
 */
export function usePlace(root: RefObject<HTMLElement | null>, session: DraftSession): void {
  useEffect(() => {
    const page = root.current;
    if (page === null) return;
    let last: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last = target;
    };
    page.addEventListener('focusin', remember);
    const unwatch = session.watchPlace(() => (last?.isConnected ? placeOf(page, last) : null));
    const stop = session.place === null ? undefined : restorePlace(page, session.place);
    return () => {
      stop?.();
      unwatch();
      page.removeEventListener('focusin', remember);
    };
  }, [root, session]);
}
