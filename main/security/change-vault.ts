import { AppError } from '#domain/contract/errors.ts';
import { calibrate } from './calibrate.ts';
import { isWeakerThan, type KdfCost, startingCost } from './kdf-cost.ts';
import { createRecoverySecret, formatRecoveryCode } from './recovery-code.ts';
import { requireOwnKey } from './vault.ts';
import {
  type CurrentDocument,
  mostTherapists,
  passphraseWrapsOf,
  type VaultDocument,
  vaultVersion,
} from './vault-document.ts';
import { readVault, writeVault, writeVaultWithLess } from './vault-file.ts';
import { openWithPassphrase, wrapWithPassphrase, wrapWithRecoverySecret } from './vault-wraps.ts';

type KeyInput = { readonly dir: string; readonly dataKey: Uint8Array };
type RewrapInput = KeyInput & {
  readonly therapistId: string;
  readonly passphrase: string;
  readonly cost?: KdfCost;
  /**
   * `change`: the therapist's own new passphrase. `add`: somebody's first. `reset`: the old one must be gone at once,
   * from both generations.
   */
  readonly why?: 'change' | 'add' | 'reset';
};
type OthersInput = { readonly dir: string; readonly passphrase: string; readonly therapistId: string };

/**
 * Works out the wrap of a therapist's new passphrase, which takes a while, and returns what writes it, which takes
 * none: so that rows about it can be written in the same moment. The recovery code and all other wraps stay.
 * Errors: those of readVault, disk-full, folder-not-writable, file-not-written (the old passphrase then still works).
 */
export async function prepareRewrap(input: RewrapInput): Promise<() => void> {
  const { dir, dataKey, therapistId, why = 'change' } = input;
  const identity = readVault(dir);
  requireOwnKey(identity, dataKey);
  const cost = input.cost ?? (await calibrate());
  const wrap = await wrapWithPassphrase(identity, dataKey, { ...input, cost });
  return () => {
    // Read again: the recovery code or another wrap may have changed meanwhile. The data key may be wiped by now.
    const document = readVault(dir);
    if (document.keyCheck !== identity.keyCheck) throw new AppError('internal');
    // The one wrap of a version 1 cannot be carried over without its passphrase; nobody may be locked out by an addition.
    if (document.version === 1 && why === 'add') throw new AppError('folder-not-writable');
    const others = ownedWraps(document).filter((each) => each.therapistId !== therapistId);
    if (others.length >= mostTherapists) throw new AppError('too-large');
    const write = why === 'reset' ? writeVaultWithLess : writeVault;
    write(dir, withWraps(document, [...others, wrap]));
  };
}

/** Sets a therapist's passphrase. Errors as prepareRewrap. */
export async function rewrapPassphrase(input: RewrapInput): Promise<void> {
  (await prepareRewrap(input))();
}

/**
 * Takes away every wrap whose therapist is not among those named. At least one stays: a vault that opens with nothing
 * but the recovery code is nobody's wish. Returns whether one was taken. Errors as prepareRewrap.
 */
export function keepOnlyWraps(dir: string, therapistIds: readonly string[]): boolean {
  const document = readVault(dir);
  const wraps = ownedWraps(document);
  const kept = wraps.filter((wrap) => therapistIds.includes(wrap.therapistId));
  if (kept.length === 0 || kept.length === wraps.length) return false;
  writeVaultWithLess(dir, withWraps(document, kept));
  return true;
}

/** Whose passphrase opens the vault, by opaque id. */
export function therapistsWithPassphrase(dir: string): readonly string[] {
  return ownedWraps(readVault(dir)).map((wrap) => wrap.therapistId);
}

/** Whether the passphrase already opens the wrap of somebody else, who would then act in the wrong name. */
export async function isTakenByAnother({ dir, passphrase, therapistId }: OthersInput): Promise<boolean> {
  const document = readVault(dir);
  for (const wrap of ownedWraps(document)) {
    if (wrap.therapistId !== therapistId && (await opens(document, wrap, passphrase))) return true;
  }
  return false;
}

/** Gives a new recovery code; the old paper stops working. Errors as prepareRewrap. */
export function renewRecoveryCode({ dir, dataKey }: KeyInput): string {
  const document = readVault(dir);
  requireOwnKey(document, dataKey);
  // A file of version 1 is one that could not be written anew at the unlock.
  if (document.version === 1) throw new AppError('folder-not-writable');
  const secret = createRecoverySecret();
  try {
    writeVault(dir, { ...document, recoveryWrap: wrapWithRecoverySecret(document, dataKey, secret) });
    return formatRecoveryCode(secret);
  } finally {
    secret.fill(0);
  }
}

/**
 * After a good unlock: closes the wrap that was used again when its file is of version 1 or its cost below today's.
 * Returns whether it was written; a disk that cannot be written leaves it as it was.
 */
export async function renewWrap(input: RewrapInput): Promise<boolean> {
  const document = readVault(input.dir);
  const wrap = passphraseWrapsOf(document).find(
    ({ therapistId }) => therapistId === null || therapistId === input.therapistId,
  );
  if (wrap === undefined) return false;
  const isDue = document.version === 1 || isWeakerThan(wrap.cost, input.cost ?? startingCost);
  // An unlock through the other generation must not put its passphrase back over a newer one.
  if (!isDue || !(await opens(document, wrap, input.passphrase))) return false;
  try {
    await rewrapPassphrase(input);
    return true;
  } catch {
    return false;
  }
}

function ownedWraps(document: VaultDocument): CurrentDocument['passphraseWraps'] {
  return document.version === 1 ? [] : document.passphraseWraps;
}

function withWraps(
  { format, vaultId, createdAt, keyCheck, recoveryWrap }: VaultDocument,
  passphraseWraps: CurrentDocument['passphraseWraps'],
): CurrentDocument {
  return { format, version: vaultVersion, vaultId, createdAt, keyCheck, passphraseWraps, recoveryWrap };
}

async function opens(
  document: VaultDocument,
  wrap: Parameters<typeof openWithPassphrase>[1],
  passphrase: string,
): Promise<boolean> {
  const dataKey = await openWithPassphrase(document, wrap, passphrase);
  dataKey?.fill(0);
  return dataKey !== undefined;
}
