import { hkdfSync, randomBytes } from 'node:crypto';

export const dataKeyBytes = 32;

/** What a key is derived for. Each purpose has its own key; the data key itself encrypts nothing. */
export type KeyPurpose = 'database' | 'audit' | 'seal' | 'attachments' | 'key-check' | `backup/${string}`;

/** A new random data key. The caller owns it and fills it with zeros after use. */
export function createDataKey(): Buffer {
  return randomBytes(dataKeyBytes);
}

/**
 * The 32-byte key for one purpose, by HKDF-SHA256. The caller owns it and fills it with zeros after use.
 * The label is part of the vault's format: changing it makes existing vaults unreadable.
 */
export function deriveKey(dataKey: Uint8Array, purpose: KeyPurpose): Buffer {
  if (dataKey.length !== dataKeyBytes) throw new RangeError('A data key has 32 bytes');
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), `backnote/1/${purpose}`, 32));
}
