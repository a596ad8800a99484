import { useEffect, useRef } from 'react';
import type { MenuCommand } from '#domain/contract/events.ts';

type Handler = () => void;

const handlers = new Map<MenuCommand, readonly Handler[]>();

/** Does `handler` when the menu, a key or the palette gives the command. Of several the newest does it. */
export function onMenuCommand(command: MenuCommand, handler: Handler): () => void {
  handlers.set(command, [...(handlers.get(command) ?? []), handler]);
  return () => {
    const left = (handlers.get(command) ?? []).filter((each) => each !== handler);
    handlers.set(command, left);
  };
}

/** True when somebody on the screen answers the command. */
export function canRun(command: MenuCommand): boolean {
  return (handlers.get(command) ?? []).length > 0;
}

/** Gives a command to the newest handler; false when nobody on the screen answers it. */
export function runMenuCommand(command: MenuCommand): boolean {
  const newest = handlers.get(command)?.at(-1);
  newest?.();
  return newest !== undefined;
}

/** Answers a command for as long as the component stands, e.g. `print` on a page with something to print. */
export function useMenuCommand(command: MenuCommand, handler: Handler): void {
  const newest = useRef(handler);
  newest.current = handler;
  useEffect(() => onMenuCommand(command, () => newest.current()), [command]);
}
