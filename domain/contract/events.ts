import type { FileTarget } from './from-disk.ts';

/** What the shell tells the window without being asked. */
export const menuCommands = [
  'new-client',
  'new-note',
  'note-call',
  'palette',
  'lock',
  'switch-therapist',
  'key-map',
  'go-today',
  'go-clients',
  'go-library',
  'go-practice',
  'toggle-sidebar',
  'save',
  'print',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

export type ShellEvent =
  | { readonly type: 'menu'; readonly command: MenuCommand }
  /** The store process ended unasked; the vault is locked, what was saved is safe. */
  | { readonly type: 'store-stopped' }
  /** The window is about to close or lock: write what is pending now, then call `flushed`. */
  | { readonly type: 'flush' };

/** What the preload puts on `window.backnote`. Names and inputs pass through unchanged. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly subscribe: (listener: (event: ShellEvent) => void) => () => void;
  readonly flushed: () => void;
  /**
   * Adds a file of this computer by its path, which the page never learns. Null for one that has no path, such as a
   * picture that was pasted: its content goes in pieces.
   */
  readonly addFile: (target: FileTarget, file: File) => Promise<unknown> | null;
};
