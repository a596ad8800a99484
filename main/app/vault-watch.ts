import type { Envelope } from '#domain/contract/errors.ts';
import type { MethodName } from '#domain/contract/table.ts';

const openingMethods: ReadonlySet<string> = new Set([
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'vault.openSample',
] satisfies MethodName[]);

export type VaultWatch = {
  readonly isOpen: () => boolean;
  /** Notes what an answered call means for the vault. */
  readonly see: (name: string, answer: Envelope<unknown>) => void;
  readonly seeClosed: () => void;
};

/** Knows whether the vault is open from the calls that pass by; the shell itself has no key and no file. */
export function watchVault(onChange: (isOpen: boolean) => void): VaultWatch {
  let isOpen = false;
  const set = (next: boolean): void => {
    if (next === isOpen) return;
    isOpen = next;
    onChange(next);
  };
  return {
    isOpen: () => isOpen,
    see: (name, answer) => {
      if (answer.ok && openingMethods.has(name)) set(true);
    },
    seeClosed: () => set(false),
  };
}
