import { useEffect, useRef } from 'react';

/** Something that the page on the screen can do, for as long as it stands there. */
export type PageCommand = {
  readonly id: string;
  readonly label: string;
  /** One chord as it is printed on the keyboard, e.g. `['Alt', 'S']`; empty where there is none. */
  readonly keys: readonly string[];
  readonly run: () => void;
};

const held = new Set<() => readonly PageCommand[]>();

/** What the pages on the screen offer to the palette, in the order in which they came. */
export function pageCommands(): readonly PageCommand[] {
  return [...held].flatMap((commands) => commands());
}

/** Offers commands to the palette while the component stands. Only names and keys; the page hears its keys itself. */
export function usePageCommands(commands: readonly PageCommand[]): void {
  const newest = useRef(commands);
  newest.current = commands;
  useEffect(() => {
    const offered = () => newest.current;
    held.add(offered);
    return () => {
      held.delete(offered);
    };
  }, []);
}
