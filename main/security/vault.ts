import { randomUUID } from 'node:crypto';
import { rmdirSync } from 'node:fs';
import { AppError } from '#domain/contract/errors.ts';
import { calibrate } from './calibrate.ts';
import { createDataKey } from './data-key.ts';
import { isWeakerThan, type KdfCost, startingCost } from './kdf-cost.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import { createRecoverySecret, formatRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { type VaultDocument, vaultFormat, vaultVersion } from './vault-document.ts';
import { readOtherGeneration, readVault, repairVault, writeVault } from './vault-file.ts';
import {
  isDataKeyOf,
  keyCheckOf,
  openWithPassphrase,
  openWithRecoverySecret,
  wrapWithPassphrase,
  wrapWithRecoverySecret,
} from './vault-wraps.ts';

type CreateInput = { readonly dir: string; readonly passphrase: string; readonly cost?: KdfCost };
type PassphraseInput = { readonly dir: string; readonly passphrase: string };
type CodeInput = { readonly dir: string; readonly code: string };
type RewrapInput = CreateInput & { readonly dataKey: Uint8Array };
type RenewInput = { readonly dir: string; readonly dataKey: Uint8Array };

export type CreatedVault = {
  readonly dataKey: Buffer;
  readonly recoveryCode: string;
  readonly vaultId: string;
};

/**
 * Makes the keys of a new vault and writes vault.json. The caller has checked the passphrase (passphrase-rules.ts),
 * owns the data key and wipes it. Without a cost the computer is measured first.
 * Errors: vault-exists, those of readVault, disk-full, folder-not-writable, file-not-written.
 */
export async function createVault(input: CreateInput): Promise<CreatedVault> {
  requireNoVault(input.dir);
  const cost = input.cost ?? (await calibrate());
  const dataKey = createDataKey();
  const secret = createRecoverySecret();
  const identity = {
    format: vaultFormat,
    version: vaultVersion,
    vaultId: randomUUID(),
    createdAt: new Date().toISOString(),
  } as const;
  try {
    const document: VaultDocument = {
      ...identity,
      keyCheck: keyCheckOf(dataKey).toString('base64'),
      passphraseWrap: await wrapWithPassphrase(identity, dataKey, input.passphrase, cost),
      recoveryWrap: wrapWithRecoverySecret(identity, dataKey, secret),
    };
    writeFirst(input.dir, document);
    return { dataKey, recoveryCode: formatRecoveryCode(secret), vaultId: identity.vaultId };
  } catch (error) {
    dataKey.fill(0);
    throw error;
  } finally {
    secret.fill(0);
  }
}

/** Opens the vault; the caller owns the data key and wipes it. Errors: wrong-passphrase, those of readVault. */
export async function unlockWithPassphrase({ dir, passphrase }: PassphraseInput): Promise<Buffer> {
  const dataKey = await openEither(dir, (document) => openWithPassphrase(document, passphrase));
  if (dataKey === undefined) throw new AppError('wrong-passphrase');
  return dataKey;
}

/**
 * Opens the vault with the printed code, also to check at set-up and twice a year that the paper is still there.
 * Errors: recovery-code-mistyped (a typo), wrong-recovery-code (well-formed, but not of this vault), those of readVault.
 */
export async function unlockWithRecoveryCode({ dir, code }: CodeInput): Promise<Buffer> {
  readVault(dir);
  const secret = parseRecoveryCode(code);
  try {
    const dataKey = await openEither(dir, async (document) => openWithRecoverySecret(document, secret));
    if (dataKey === undefined) throw new AppError('wrong-recovery-code');
    return dataKey;
  } finally {
    secret.fill(0);
  }
}

/**
 * Sets a new passphrase; the old one stops working, the recovery code stays. The data key stays the caller's.
 * Errors: those of readVault, disk-full, folder-not-writable, file-not-written (the old passphrase then still works).
 */
export async function rewrapPassphrase(input: RewrapInput): Promise<void> {
  const identity = readVault(input.dir);
  requireOwnKey(identity, input.dataKey);
  const cost = input.cost ?? (await calibrate());
  const passphraseWrap = await wrapWithPassphrase(identity, input.dataKey, input.passphrase, cost);
  // Read again: the recovery code may have been renewed while the derivation ran.
  const document = readVault(input.dir);
  requireOwnKey(document, input.dataKey);
  writeVault(input.dir, { ...document, passphraseWrap });
}

/** Gives a new recovery code; the old paper stops working. Errors as rewrapPassphrase. */
export function renewRecoveryCode({ dir, dataKey }: RenewInput): string {
  const document = readVault(dir);
  requireOwnKey(document, dataKey);
  const secret = createRecoverySecret();
  try {
    writeVault(dir, { ...document, recoveryWrap: wrapWithRecoverySecret(document, dataKey, secret) });
    return formatRecoveryCode(secret);
  } finally {
    secret.fill(0);
  }
}

/**
 * After a good unlock: closes the vault again at today's cost when it was made with a weaker one. Returns whether it
 * was raised; a disk that cannot be written leaves it as it was.
 */
export async function raiseWeakCost(input: RewrapInput): Promise<boolean> {
  const { passphraseWrap } = readVault(input.dir);
  if (!isWeakerThan(passphraseWrap.cost, startingCost)) return false;
  if (!(await opensCurrent(input))) return false;
  try {
    await rewrapPassphrase(input);
    return true;
  } catch {
    return false;
  }
}

async function openEither(
  dir: string,
  open: (document: VaultDocument) => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  const document = readVault(dir);
  const dataKey = await open(document);
  if (dataKey !== undefined) {
    repairVault(dir, document);
    return dataKey;
  }
  const other = readOtherGeneration(dir, document);
  return other === undefined ? undefined : open(other);
}

// An unlock through the other generation must not put its passphrase back over a newer one.
async function opensCurrent({ dir, passphrase }: PassphraseInput): Promise<boolean> {
  const opened = await openWithPassphrase(readVault(dir), passphrase);
  opened?.fill(0);
  return opened !== undefined;
}

function requireNoVault(dir: string): void {
  try {
    readVault(dir);
  } catch (error) {
    if (error instanceof AppError && error.code === 'vault-absent') return;
    throw error;
  }
  throw new AppError('vault-exists');
}

// A folder made for nothing is taken away again, so that the next start does not find half a vault.
function writeFirst(dir: string, document: VaultDocument): void {
  requireNoVault(dir);
  const madeNow = ensurePrivateFolder(dir);
  try {
    writeVault(dir, document);
  } catch (error) {
    if (madeNow) removeEmptyFolder(dir);
    throw error;
  }
}

function removeEmptyFolder(dir: string): void {
  try {
    rmdirSync(dir);
  } catch {
    // Something else stands in it; it stays.
  }
}

function requireOwnKey(document: VaultDocument, dataKey: Uint8Array): void {
  if (!isDataKeyOf(document, dataKey)) throw new AppError('internal');
}
