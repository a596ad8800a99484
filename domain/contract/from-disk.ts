/**
 * The methods that take a path of this computer. The page may not call them: a path comes from a file that a person
 * dropped, pasted or chose, and the preload alone can tell it. A test holds the list against the contract.
 */
export const methodsFromDisk: readonly string[] = ['files.addFromDisk'];

/** Where a dropped file goes; the preload adds its path. */
export type FileTarget = {
  readonly transferId: string;
  readonly clientId: string;
  readonly sessionId: string | null;
};
