import { rm } from 'node:fs/promises';

/**
 * Removes a folder that a program which just ended wrote in. Its last helper processes may still put a file there while
 * it is emptied, so a folder that is not empty yet is tried again.
 */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
