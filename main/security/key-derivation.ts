import { argon2id } from 'hash-wasm';
import { type KdfCost, requireAcceptableCost } from './kdf-cost.ts';
import { returnMemorySoon } from './return-memory.ts';

export const derivedKeyBytes = 32;

/**
 * The key-encryption key of a passphrase: Argon2id over its NFKC form, so that the same words typed on another
 * keyboard give the same key. The caller owns the result and fills it with zeros after use.
 * Errors: vault-not-readable for a cost out of bounds.
 */
export async function derivePassphraseKey(
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
): Promise<Buffer> {
  const { memoryKib, iterations, parallelism } = requireAcceptableCost(cost);
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    const key = await argon2id({
      password,
      salt,
      iterations,
      parallelism,
      memorySize: memoryKib,
      hashLength: derivedKeyBytes,
      outputType: 'binary',
    });
    const owned = Buffer.from(key);
    key.fill(0);
    return owned;
  } finally {
    password.fill(0);
    returnMemorySoon();
  }
}
