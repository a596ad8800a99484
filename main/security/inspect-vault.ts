import { AppError } from '#domain/contract/errors.ts';
import { readVault } from './vault-file.ts';

export type VaultState = 'absent' | 'present' | 'damaged' | 'too-new' | 'not-recognised' | 'not-readable';

/** What stands in the folder, before anyone types a passphrase. Changes nothing and never throws an AppError. */
export function inspectVault(dir: string): VaultState {
  try {
    readVault(dir);
    return 'present';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return stateOf(error);
  }
}

function stateOf(error: AppError): VaultState {
  switch (error.code) {
    case 'vault-absent':
      return 'absent';
    case 'vault-damaged':
      return 'damaged';
    case 'vault-too-new':
      return 'too-new';
    case 'vault-not-recognised':
      return 'not-recognised';
    case 'vault-not-readable':
      return 'not-readable';
    default:
      throw error;
  }
}
