import { useEffect } from 'react';
import type { MenuCommand } from '#domain/contract/events.ts';
import { runMenuCommand } from './menu-commands.ts';
import { commandFor } from './shortcuts.ts';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function hasDialog(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}

// While a question stands open only locking is heard, so that no key answers it by accident.
function isHeard(command: MenuCommand, target: EventTarget | null): boolean {
  if (command === 'lock' || command === 'switch-therapist') return true;
  if (hasDialog()) return false;
  return command !== 'key-map' || !isTyping(target);
}

/** Turns the keys of the window into commands. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event);
      if (event.defaultPrevented || command === undefined || !isHeard(command, event.target)) return;
      // Even unanswered, the key is ours: the browser underneath would print or save the page.
      event.preventDefault();
      if (!event.repeat) runMenuCommand(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
