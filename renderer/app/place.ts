import type { VaultKind } from '#domain/contract/vault.ts';

// Locking loads the page anew, so the place is kept where the window survives it: in memory, gone with the window.
const key = 'backnote.place';

/** Remembers where the therapist is. Addresses hold ids and nothing that can be read. */
export function rememberPlace(kind: VaultKind, address: string): void {
  sessionStorage.setItem(key, `${kind} ${address}`);
}

/** For another therapist, who begins at the start page. */
export function forgetPlace(): void {
  sessionStorage.removeItem(key);
}

/** Where the therapist was in this vault when it was locked; the start page otherwise. */
export function placeIn(kind: VaultKind): string {
  const [keptKind, address] = (sessionStorage.getItem(key) ?? '').split(' ');
  const isOurs = keptKind === kind;
  return isOurs && address?.startsWith('/') ? address : '/';
}
