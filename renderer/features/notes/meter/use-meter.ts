import { useEffect } from 'react';
import { useRead } from '#renderer/api/queries.ts';
import type { HandEvent } from './effort.ts';
import { clickEvent, keyEvent } from './hand-event.ts';
import { dropEfforts, effortOf } from './open-efforts.ts';

const sameClickMs = 20;

/**
 * Counts hands and time while a draft is on the screen, for therapists who have turned their own meter on. `isFresh`
 * says that nothing was written of the note before: only then is its count whole.
 */
export function useMeter(noteId: string, isFresh: boolean): void {
  const isOn = useRead('meter.get', {}).data?.isOn;
  useEffect(() => {
    if (isOn === false) dropEfforts();
    if (isOn !== true) return;
    const effort = effortOf(noteId, isFresh);
    let clickedAt = Number.NEGATIVE_INFINITY;
    const add = (event: HandEvent | null): void => {
      if (event !== null) effort.add(event);
    };
    const clicked = (event: MouseEvent): void => {
      // A click on a label is followed at once by the one that the browser sends to its control.
      if (event.timeStamp - clickedAt < sameClickMs) return;
      clickedAt = event.timeStamp;
      add(clickEvent(event, event.timeStamp));
    };
    const pressed = (event: KeyboardEvent): void => add(keyEvent(event, event.timeStamp));
    document.addEventListener('click', clicked, { capture: true });
    document.addEventListener('keydown', pressed, { capture: true });
    return () => {
      document.removeEventListener('click', clicked, { capture: true });
      document.removeEventListener('keydown', pressed, { capture: true });
      effort.pause();
    };
  }, [isOn, noteId, isFresh]);
}
