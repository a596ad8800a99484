import { randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import { deriveKey } from './data-key.ts';
import type { KdfCost } from './kdf-cost.ts';
import { derivePassphraseKey } from './key-derivation.ts';
import { deriveRecoveryKey } from './recovery-code.ts';
import {
  type CurrentDocument,
  type PassphraseWrap,
  saltBytes,
  type VaultDocument,
  vaultVersion,
} from './vault-document.ts';
import { unwrapKey, wrapKey } from './wrap.ts';

/** What all wraps are bound to: a wrap moved to another vault does not open. */
export type VaultIdentity = Pick<VaultDocument, 'format' | 'vaultId' | 'createdAt'>;

type OwnWrap = CurrentDocument['passphraseWraps'][number];

const keyCheckBytes = 16;

/** Closes the data key under a therapist's passphrase, with a salt of its own. */
export async function wrapWithPassphrase(
  identity: VaultIdentity,
  dataKey: Uint8Array,
  { therapistId, passphrase, cost }: { therapistId: string; passphrase: string; cost: KdfCost },
): Promise<OwnWrap> {
  const salt = randomBytes(saltBytes);
  const facts = { therapistId, salt: salt.toString('base64'), cost };
  const key = await derivePassphraseKey(passphrase, salt, cost);
  try {
    return { ...facts, ...wrapKey(dataKey, key, passphraseData(identity, facts)) };
  } finally {
    key.fill(0);
  }
}

/** The data key, or undefined when this wrap was not closed under the passphrase. */
export async function openWithPassphrase(
  document: VaultDocument,
  wrap: PassphraseWrap,
  passphrase: string,
): Promise<Buffer | undefined> {
  if (passphrase === '') return undefined;
  const key = await derivePassphraseKey(passphrase, Buffer.from(wrap.salt, 'base64'), wrap.cost);
  try {
    return ownDataKey(document, unwrapKey(wrap, key, passphraseData(document, wrap)));
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
    return { salt: saltText, ...wrapKey(dataKey, key, recoveryData(identity, saltText)) };
  } finally {
    key.fill(0);
  }
}

/** The data key, or undefined when the code belongs to another vault or was replaced. */
export function openWithRecoverySecret(document: VaultDocument, secret: Uint8Array): Buffer | undefined {
  const { salt } = document.recoveryWrap;
  const key = deriveRecoveryKey(secret, Buffer.from(salt, 'base64'));
  try {
    return ownDataKey(document, unwrapKey(document.recoveryWrap, key, recoveryData(document, salt)));
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

/**
 * A wrap is bound to its vault and its therapist: copied under another id it does not open, so that nobody acts in
 * another's name. The one wrap of a file of version 1 names no therapist.
 */
function passphraseData(
  { format, vaultId, createdAt }: VaultIdentity,
  { therapistId, salt, cost }: Pick<PassphraseWrap, 'therapistId' | 'salt' | 'cost'>,
): string {
  const common = { format, vaultId, createdAt, salt, cost, wrap: 'passphrase' };
  return canonicalJson(
    therapistId === null ? { ...common, version: 1 } : { ...common, version: vaultVersion, therapistId },
  );
}

// The recovery wrap is as in version 1 for good: when a file becomes version 2, nobody has typed the code.
function recoveryData({ format, vaultId, createdAt }: VaultIdentity, salt: string): string {
  return canonicalJson({ format, version: 1, vaultId, createdAt, salt, wrap: 'recovery' });
}
