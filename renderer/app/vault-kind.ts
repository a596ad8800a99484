import { createContext } from 'react';
import type { VaultKind } from '#domain/contract/vault.ts';

/** Which vault is open: the therapist's own or the sample. */
export const VaultKindContext = createContext<VaultKind>('practice');
