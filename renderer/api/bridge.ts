import type { Bridge } from '#domain/contract/events.ts';

declare global {
  interface Window {
    /** Put there by the preload script: the window's only way out. */
    readonly backnote: Bridge;
  }
}

export function bridge(): Bridge {
  return window.backnote;
}
