import { z } from 'zod';
import { practiceFields, therapistFields } from '../practice/practice.ts';
import { vaultMethod } from './method.ts';

/** `practice` is the therapist's own; `sample` holds synthetic people to try things on. */
export const vaultKinds = ['practice', 'sample'] as const;
export type VaultKind = (typeof vaultKinds)[number];

/** At most 1,024 characters: long enough for any sentence, short enough not to stall the key derivation. */
export const passphrase = z.string().min(1, 'passphrase-too-short').max(1024, 'text-too-long');
const recoveryCode = z.string().max(200, 'recovery-code-mistyped');
const nothing = z.strictObject({});
const opened = z.strictObject({ open: z.enum(vaultKinds) });

export const vault = {
  'vault.status': vaultMethod({
    input: nothing,
    output: z.strictObject({
      /** Which vault is open; null while locked. */
      open: z.enum(vaultKinds).nullable(),
      /** A client is filling in the intake: the window shows nothing else. */
      isHandedOver: z.boolean(),
      practiceExists: z.boolean(),
      /** Wrong passphrases since the last good one, and how long to wait before the next try, in milliseconds. */
      failedAttempts: z.int(),
      waitMs: z.int(),
    }),
    errors: ['vault-not-recognised', 'vault-too-new', 'vault-damaged'],
    tags: ['vault'],
    invalidates: [],
  }),
  /** Makes the practice's vault and opens it. The recovery code is shown once and stored nowhere. */
  'vault.create': vaultMethod({
    input: z.strictObject({ practice: practiceFields, therapist: therapistFields, passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: [
      'vault-exists',
      'passphrase-too-short',
      'passphrase-too-common',
      'folder-not-writable',
      'disk-full',
    ],
    tags: [],
    invalidates: ['vault', 'practice'],
  }),
  'vault.unlock': vaultMethod({
    input: z.strictObject({ passphrase }),
    output: opened,
    errors: [
      'vault-absent',
      'wrong-passphrase',
      'wait-before-retry',
      'vault-in-use',
      'vault-damaged',
      'vault-not-recognised',
      'vault-not-readable',
      'vault-too-new',
      'folder-not-writable',
      'disk-full',
    ],
    tags: [],
    invalidates: ['vault'],
  }),
  /** Opens with the printed code and sets an owner's new passphrase; which owner's must be said where there are several. */
  'vault.recover': vaultMethod({
    input: z.strictObject({
      recoveryCode,
      newPassphrase: passphrase,
      therapistId: z.uuid().optional(),
    }),
    output: opened,
    errors: [
      'vault-absent',
      'recovery-code-mistyped',
      'wrong-recovery-code',
      'wait-before-retry',
      'passphrase-too-short',
      'passphrase-too-common',
      'passphrase-taken',
      'owner-not-chosen',
      'not-found',
    ],
    tags: [],
    invalidates: ['vault'],
  }),
  /** Whose passphrase the printed code can set anew. Wrong codes count like wrong passphrases. */
  'vault.owners': vaultMethod({
    input: z.strictObject({ recoveryCode }),
    output: z.strictObject({
      owners: z.array(z.strictObject({ therapistId: z.uuid(), name: z.string() })),
    }),
    errors: ['vault-absent', 'recovery-code-mistyped', 'wrong-recovery-code', 'wait-before-retry'],
    tags: [],
    invalidates: [],
  }),
  /** Opens the sample practice, made on first use in a folder of its own. */
  'vault.openSample': vaultMethod({
    input: nothing,
    output: opened,
    errors: ['folder-not-writable', 'disk-full'],
    tags: [],
    invalidates: ['vault'],
  }),
  'vault.changePassphrase': vaultMethod({
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: nothing,
    errors: [
      'locked',
      'wrong-passphrase',
      'wait-before-retry',
      'passphrase-too-short',
      'passphrase-too-common',
      'passphrase-taken',
    ],
    tags: [],
    invalidates: [],
  }),
  /** Gives a new recovery code, shown once; the sheet printed before stops working. */
  'vault.renewRecoveryCode': vaultMethod({
    role: 'owner',
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: [
      'locked',
      'owner-only',
      'wrong-passphrase',
      'wait-before-retry',
      'disk-full',
      'folder-not-writable',
      'file-not-written',
    ],
    tags: [],
    invalidates: ['audit'],
  }),
  /** Writes what is pending, closes the file and ends the process that held the key. */
  'vault.lock': vaultMethod({
    input: nothing,
    output: nothing,
    errors: [],
    tags: [],
    invalidates: ['vault'],
  }),
} as const;
