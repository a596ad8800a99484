import { randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import { deriveKey } from './data-key.ts';
import type { KdfCost } from './kdf-cost.ts';
import { derivePassphraseKey } from './key-derivation.ts';
import { deriveRecoveryKey } from './recovery-code.ts';
import { saltBytes, type VaultDocument } from './vault-document.ts';
import { unwrapKey, wrapKey } from './wrap.ts';

/** What both wraps are bound to: a wrap moved to another vault does not open. */
export type VaultIdentity = Pick<VaultDocument, 'format' | 'version' | 'vaultId' | 'createdAt'>;

const keyCheckBytes = 16;

/** Closes the data key under the passphrase, with a salt of its own. */
export async function wrapWithPassphrase(
  identity: VaultIdentity,
  dataKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): Promise<VaultDocument['passphraseWrap']> {
  const salt = randomBytes(saltBytes);
  const saltText = salt.toString('base64');
  const key = await derivePassphraseKey(passphrase, salt, cost);
  try {
    return { salt: saltText, cost, ...wrapKey(dataKey, key, associatedData(identity, saltText, cost)) };
  } finally {
    key.fill(0);
  }
}

/** The data key, or undefined when the passphrase is not the right one. */
export async function openWithPassphrase(
  document: VaultDocument,
  passphrase: string,
): Promise<Buffer | undefined> {
  if (passphrase === '') return undefined;
  const { salt, cost } = document.passphraseWrap;
  const key = await derivePassphraseKey(passphrase, Buffer.from(salt, 'base64'), cost);
  try {
    const dataKey = unwrapKey(document.passphraseWrap, key, associatedData(document, salt, cost));
    return ownDataKey(document, dataKey);
  } finally {
    key.fill(0);
  }
}

/** Closes the data key under the bits of a recovery code, with a salt of its own. */
export function wrapWithRecoverySecret(
  identity: VaultIdentity,
  dataKey: Uint8Array,
  secret: Uint8Array,
): VaultDocument['recoveryWrap'] {
  const salt = randomBytes(saltBytes);
  const saltText = salt.toString('base64');
  const key = deriveRecoveryKey(secret, salt);
  try {
    return { salt: saltText, ...wrapKey(dataKey, key, associatedData(identity, saltText)) };
  } finally {
    key.fill(0);
  }
}

/** The data key, or undefined when the code belongs to another vault or was replaced. */
export function openWithRecoverySecret(document: VaultDocument, secret: Uint8Array): Buffer | undefined {
  const { salt } = document.recoveryWrap;
  const key = deriveRecoveryKey(secret, Buffer.from(salt, 'base64'));
  try {
    return ownDataKey(document, unwrapKey(document.recoveryWrap, key, associatedData(document, salt)));
  } finally {
    key.fill(0);
  }
}

/** Shows whether a data key is this vault's, without saying anything about the key. */
export function keyCheckOf(dataKey: Uint8Array): Buffer {
  const derived = deriveKey(dataKey, 'key-check');
  return derived.subarray(0, keyCheckBytes);
}

/** Whether the data key is the one this vault was made with. */
export function isDataKeyOf(document: VaultDocument, dataKey: Uint8Array): boolean {
  return timingSafeEqual(keyCheckOf(dataKey), Buffer.from(document.keyCheck, 'base64'));
}

function ownDataKey(document: VaultDocument, dataKey: Buffer | undefined): Buffer | undefined {
  if (dataKey === undefined || isDataKeyOf(document, dataKey)) return dataKey;
  dataKey.fill(0);
  return undefined;
}

// The recovery wrap has no cost; its associated data differs by that, so that the two wraps cannot be exchanged.
function associatedData(identity: VaultIdentity, salt: string, cost?: KdfCost): string {
  const { format, version, vaultId, createdAt } = identity;
  const common = { format, version, vaultId, createdAt, salt };
  return canonicalJson(
    cost === undefined ? { ...common, wrap: 'recovery' } : { ...common, wrap: 'passphrase', cost },
  );
}
