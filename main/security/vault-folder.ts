import { join } from 'node:path';
import type { VaultKind } from '#domain/contract/vault.ts';

/** Where a vault lives: its keys' file, its database and its count of wrong passphrases, nothing else. */
export function vaultFolder(dataFolder: string, kind: VaultKind): string {
  return join(dataFolder, 'vaults', kind);
}

export function databaseFile(folder: string): string {
  return join(folder, 'backnote.db');
}
