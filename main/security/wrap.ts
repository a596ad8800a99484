import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A data key closed under a key-encryption key; all parts are base64. */
export type WrappedKey = {
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
};

export const nonceBytes = 12;
export const tagBytes = 16;

/** Closes the data key with AES-256-GCM. The associated data is not secret, but cannot be changed unnoticed. */
export function wrapKey(dataKey: Uint8Array, keyEncryptionKey: Uint8Array, associated: string): WrappedKey {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyEncryptionKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(associated, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The data key, or undefined when the key or the associated data is not the one it was closed with. */
export function unwrapKey(
  wrapped: WrappedKey,
  keyEncryptionKey: Uint8Array,
  associated: string,
): Buffer | undefined {
  const nonce = Buffer.from(wrapped.nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyEncryptionKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(associated, 'utf8'));
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'));
  // GCM hands out plaintext before the tag is checked; it is wiped when the check fails.
  const opened = decipher.update(Buffer.from(wrapped.ciphertext, 'base64'));
  try {
    decipher.final();
    return opened;
  } catch {
    opened.fill(0);
    return undefined;
  }
}
