import { hkdfSync, randomBytes } from 'node:crypto';
import { bech32m } from '@scure/base';
import { AppError } from '#domain/contract/errors.ts';

/** 128 random bits: far beyond guessing, and still 32 characters on paper. */
export const recoverySecretBytes = 16;
const charactersInCode = 32;
const charactersInGroup = 4;
// Part of the checksum but never printed: a code of another kind does not pass as one of ours.
const prefix = 'backnote';

// Letters and digits that the alphabet leaves out, and the only character of it that they can be mistaken for.
const lookAlikes: Readonly<Record<string, string>> = { '1': 'l', b: '8', i: 'l', o: '0' };

/** New random bits for a recovery code. The caller owns them and fills them with zeros after use. */
export function createRecoverySecret(): Buffer {
  return randomBytes(recoverySecretBytes);
}

/** The code as it is printed: eight groups of four upper-case characters, the last six being check characters. */
export function formatRecoveryCode(secret: Uint8Array): string {
  const encoded = bech32m.encode(prefix, bech32m.toWords(secret));
  const characters = encoded.slice(prefix.length + 1).toUpperCase();
  return (characters.match(new RegExp(`.{${charactersInGroup}}`, 'g')) ?? []).join('-');
}

/**
 * Reads a typed code; spaces, hyphens, case and look-alikes do not matter. The checksum catches every single typo
 * and every swap of neighbours. Errors: recovery-code-mistyped.
 */
export function parseRecoveryCode(typed: string): Buffer {
  const characters = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase()
    .replace(/[1bio]/g, (character) => lookAlikes[character] ?? character);
  if (characters.length !== charactersInCode) throw new AppError('recovery-code-mistyped');
  try {
    const { words } = bech32m.decode(`${prefix}1${characters}`);
    return Buffer.from(bech32m.fromWords(words));
  } catch {
    // The cause is dropped on purpose: the library's message repeats what was typed.
    throw new AppError('recovery-code-mistyped');
  }
}

/** The key-encryption key of a recovery code. The bits are random, so that no slow derivation is needed. */
export function deriveRecoveryKey(secret: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'backnote/1/recovery-wrap', 32));
}
