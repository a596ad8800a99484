import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { assertNever } from '#domain/assert-never.ts';
import { AppError } from '#domain/contract/errors.ts';
import { requireAcceptableCost } from './kdf-cost.ts';
import { readPrivateFile } from './read-private-file.ts';
import {
  type CurrentDocument,
  parseVault,
  passphraseWrapsOf,
  serialiseVault,
  type VaultDocument,
  type VaultReading,
} from './vault-document.ts';
import { writePrivateFile } from './write-private-file.ts';

export const vaultFileName = 'vault.json';
export const previousVaultFileName = 'vault.previous.json';
export const damagedVaultFileName = 'vault.damaged.json';

type GenerationReading =
  | VaultReading
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'not-permitted'; readonly cause: unknown };

/**
 * The vault of a folder. When vault.json is missing or damaged, the previous generation answers. Changes nothing.
 * Errors: vault-absent, vault-damaged, vault-not-recognised, vault-not-readable, vault-too-new.
 */
export function readVault(folder: string): VaultDocument {
  const current = readGeneration(folder, vaultFileName);
  switch (current.kind) {
    case 'good':
      return withAcceptableCost(current.document);
    case 'too-new':
      throw new AppError('vault-too-new');
    case 'refused':
      throw new AppError('vault-not-recognised');
    case 'not-permitted':
      throw new AppError('vault-not-readable', { cause: current.cause });
    case 'absent':
    case 'damaged':
    case 'not-recognised':
      return readPrevious(folder, current.kind);
    default:
      return assertNever(current);
  }
}

/**
 * The other generation of the same vault, when the two differ: a write whose end is not known, or a second copy that
 * could not be written. It must open too, because nobody can say which of the two was acknowledged.
 */
export function readOtherGeneration(folder: string, document: VaultDocument): VaultDocument | undefined {
  const previous = readGeneration(folder, previousVaultFileName);
  if (previous.kind !== 'good' || previous.document.vaultId !== document.vaultId) return undefined;
  if (serialiseVault(previous.document).equals(serialiseVault(document))) return undefined;
  return withAcceptableCost(previous.document);
}

/**
 * Writes a new generation and reads it back before the second copy follows. When only the second copy fails, the
 * older generation stays there; the next unlock renews it. Errors: disk-full, folder-not-writable, file-not-written.
 */
export function writeVault(folder: string, document: CurrentDocument): void {
  const content = serialiseVault(document);
  writePrivateFile(join(folder, vaultFileName), content);
  const reading = readPrivateFile(join(folder, vaultFileName));
  if (reading.kind !== 'read' || !reading.content.equals(content)) throw new AppError('file-not-written');
  writeQuietly(join(folder, previousVaultFileName), content);
}

/**
 * Writes a generation that takes a therapist's wrap away. The second copy goes first and must succeed: were it left
 * as it is, damage to vault.json would bring the wrap back. Until vault.json follows, the wrap still opens, which is
 * what a failure here says. Errors: disk-full, folder-not-writable, file-not-written.
 */
export function writeVaultWithLess(folder: string, document: CurrentDocument): void {
  writePrivateFile(join(folder, previousVaultFileName), serialiseVault(document));
  writeVault(folder, document);
}

/**
 * After a good unlock both generations become the one that opened: otherwise damage to the newer one would bring an
 * old passphrase back. A damaged vault.json is set aside, not deleted. A disk that cannot be written is no error here.
 */
export function repairVault(folder: string, document: VaultDocument): void {
  const content = serialiseVault(document);
  const current = readGeneration(folder, vaultFileName);
  // Written anew while the passphrase was being worked on: that writer has seen to both files.
  if (current.kind === 'good' && !serialiseVault(current.document).equals(content)) return;
  try {
    if (current.kind === 'damaged' || current.kind === 'not-recognised') {
      renameSync(join(folder, vaultFileName), join(folder, damagedVaultFileName));
    }
    if (current.kind !== 'good') writePrivateFile(join(folder, vaultFileName), content);
    const previous = readPrivateFile(join(folder, previousVaultFileName));
    if (previous.kind === 'read' && previous.content.equals(content)) return;
    if (readGeneration(folder, previousVaultFileName).kind === 'too-new') return;
    writePrivateFile(join(folder, previousVaultFileName), content);
  } catch {
    // Records must open on a full or read-only disk too; the next unlock tries again.
  }
}

function readPrevious(folder: string, currentKind: 'absent' | 'damaged' | 'not-recognised'): VaultDocument {
  const previous = readGeneration(folder, previousVaultFileName);
  if (previous.kind === 'good') return withAcceptableCost(previous.document);
  if (previous.kind === 'too-new') throw new AppError('vault-too-new');
  if (currentKind === 'not-recognised' || previous.kind === 'refused') {
    throw new AppError('vault-not-recognised');
  }
  if (currentKind === 'absent' && previous.kind === 'absent') throw new AppError('vault-absent');
  throw new AppError('vault-damaged');
}

function readGeneration(folder: string, name: string): GenerationReading {
  const reading = readPrivateFile(join(folder, name));
  switch (reading.kind) {
    case 'read':
      return parseVault(reading.content);
    case 'failed':
      return { kind: 'damaged' };
    case 'too-large':
      return { kind: 'not-recognised' };
    case 'absent':
    case 'refused':
    case 'not-permitted':
      return reading;
    default:
      return assertNever(reading);
  }
}

function withAcceptableCost(document: VaultDocument): VaultDocument {
  for (const { cost } of passphraseWrapsOf(document)) requireAcceptableCost(cost);
  return document;
}

function writeQuietly(path: string, content: Buffer): void {
  try {
    writePrivateFile(path, content);
  } catch {
    // The new generation is already safe; telling of a failure here would say that nothing was changed.
  }
}
