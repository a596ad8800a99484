import { randomUUID } from 'node:crypto';
import { rmdirSync } from 'node:fs';
import { AppError } from '#domain/contract/errors.ts';
import { calibrate } from './calibrate.ts';
import { createDataKey } from './data-key.ts';
import type { KdfCost } from './kdf-cost.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import { createRecoverySecret, formatRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import {
  type CurrentDocument,
  type PassphraseWrap,
  passphraseWrapsOf,
  type VaultDocument,
  vaultFormat,
  vaultVersion,
} from './vault-document.ts';
import { readOtherGeneration, readVault, repairVault, writeVault } from './vault-file.ts';
import {
  isDataKeyOf,
  keyCheckOf,
  openWithPassphrase,
  openWithRecoverySecret,
  wrapWithPassphrase,
  wrapWithRecoverySecret,
} from './vault-wraps.ts';

type CreateInput = {
  readonly dir: string;
  /** Who sets the vault up: the wrap carries this id, never a name. */
  readonly therapistId: string;
  readonly passphrase: string;
  readonly cost?: KdfCost;
};
type PassphraseInput = {
  readonly dir: string;
  readonly passphrase: string;
  /** Whose wrap is tried first: most often the one who opened the vault last comes again. */
  readonly firstTried?: string | undefined;
  /** Only this therapist's wrap is tried: for somebody who shows to be the one who is acting. */
  readonly only?: string | undefined;
};
type CodeInput = { readonly dir: string; readonly code: string };

export type CreatedVault = {
  readonly dataKey: Buffer;
  readonly recoveryCode: string;
  readonly vaultId: string;
};

/** The data key, and whose passphrase it was; null for the one therapist of a file of version 1. */
export type Unlocked = { readonly dataKey: Buffer; readonly therapistId: string | null };

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
    const document: CurrentDocument = {
      ...identity,
      keyCheck: keyCheckOf(dataKey).toString('base64'),
      passphraseWraps: [await wrapWithPassphrase(identity, dataKey, { ...input, cost })],
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

/**
 * Opens the vault with whosever passphrase it is; the caller owns the data key and wipes it.
 * Errors: wrong-passphrase, those of readVault.
 */
export async function unlockWithPassphrase(input: PassphraseInput): Promise<Unlocked> {
  const { dir, passphrase, firstTried, only } = input;
  const isAsked = ({ therapistId }: PassphraseWrap) =>
    only === undefined || therapistId === null || therapistId === only;
  const document = readVault(dir);
  const wraps = wrapsInOrder(document, firstTried).filter(isAsked);
  const unlocked = await openOne(document, wraps, passphrase);
  if (unlocked !== undefined) {
    repairVault(dir, document);
    return unlocked;
  }
  const other = readOtherGeneration(dir, document);
  const fromOther =
    other && (await openOne(other, wrapsLeftToTry(document, other).filter(isAsked), passphrase));
  if (fromOther === undefined) throw new AppError('wrong-passphrase');
  return fromOther;
}

/**
 * Opens the vault with the printed code, also to check at set-up and twice a year that the paper is still there.
 * Errors: recovery-code-mistyped (a typo), wrong-recovery-code (well-formed, but not of this vault), those of readVault.
 */
export async function unlockWithRecoveryCode({ dir, code }: CodeInput): Promise<Buffer> {
  const document = readVault(dir);
  const secret = parseRecoveryCode(code);
  try {
    const dataKey = openWithRecoverySecret(document, secret);
    if (dataKey !== undefined) {
      repairVault(dir, document);
      return dataKey;
    }
    const other = readOtherGeneration(dir, document);
    const fromOther = other && openWithRecoverySecret(other, secret);
    if (fromOther === undefined) throw new AppError('wrong-recovery-code');
    return fromOther;
  } finally {
    secret.fill(0);
  }
}

/** Refuses a data key of another vault: it must never be closed into this one. */
export function requireOwnKey(document: VaultDocument, dataKey: Uint8Array): void {
  if (!isDataKeyOf(document, dataKey)) throw new AppError('internal');
}

async function openOne(
  document: VaultDocument,
  wraps: readonly PassphraseWrap[],
  passphrase: string,
): Promise<Unlocked | undefined> {
  // One after another: each derivation takes the memory of a whole one.
  for (const wrap of wraps) {
    const dataKey = await openWithPassphrase(document, wrap, passphrase);
    if (dataKey !== undefined) return { dataKey, therapistId: wrap.therapistId };
  }
  return undefined;
}

function wrapsInOrder(document: VaultDocument, firstTried: string | undefined): readonly PassphraseWrap[] {
  const wraps = passphraseWrapsOf(document);
  const isFirst = (wrap: PassphraseWrap) => wrap.therapistId === firstTried;
  return [...wraps.filter(isFirst), ...wraps.filter((wrap) => !isFirst(wrap))];
}

/**
 * What the older generation may still open: an earlier passphrase of somebody who has one now, because nobody can say
 * which of the two was acknowledged. Whoever has no wrap in the newer one has lost access, and stays without it.
 */
function wrapsLeftToTry(newer: VaultDocument, older: VaultDocument): readonly PassphraseWrap[] {
  const current = passphraseWrapsOf(newer);
  const hasAccess = (id: string | null) => id === null || current.some((wrap) => wrap.therapistId === id);
  const wasTried = (tag: string) => current.some((wrap) => wrap.tag === tag);
  return passphraseWrapsOf(older).filter((wrap) => hasAccess(wrap.therapistId) && !wasTried(wrap.tag));
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
function writeFirst(dir: string, document: CurrentDocument): void {
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
