import { z } from 'zod';
import { instant } from '../dates/calendar-date.ts';
import { therapistFields } from '../practice/practice.ts';
import { therapistRoles } from '../practice/role.ts';
import { command, query, vaultMethod } from './method.ts';
import { passphrase } from './vault.ts';

const nothing = z.strictObject({});
const therapistId = z.uuid();
const role = z.enum(therapistRoles);

export const therapistRow = therapistFields.extend({
  therapistId,
  role,
  /** Null while the therapist has access. */
  endedAt: instant.nullable(),
  /** When something was last done in this name; null before the first time. */
  lastSeenAt: instant.nullable(),
});
export type TherapistRow = z.output<typeof therapistRow>;

const passphraseErrors = [
  'locked',
  'owner-only',
  'passphrase-too-short',
  'passphrase-too-common',
  'passphrase-taken',
  'wait-before-retry',
  'disk-full',
  'folder-not-writable',
  'file-not-written',
] as const;

/** Who works at this computer. What touches keys is of kind `vault`: one at a time, never while the vault is locked. */
export const therapists = {
  /** Everybody who has or had access, in the order in which they came. */
  'therapists.list': query({
    input: nothing,
    output: z.strictObject({ therapists: z.array(therapistRow) }),
    errors: [],
    tags: ['therapists', 'practice'],
  }),
  /** The owner shows with the own passphrase that it is really the owner who gives somebody access. */
  'therapists.add': vaultMethod({
    role: 'owner',
    input: z.strictObject({ therapist: therapistFields, passphrase, ownPassphrase: passphrase }),
    output: z.strictObject({ therapistId }),
    errors: [...passphraseErrors, 'wrong-passphrase', 'name-missing', 'too-large'],
    tags: [],
    invalidates: ['therapists', 'practice', 'audit', 'notes', 'timeline'],
  }),
  /** The last owner stays one. */
  'therapists.setRole': command({
    role: 'owner',
    input: z.strictObject({ therapistId, role }),
    output: nothing,
    errors: ['owner-only', 'not-found', 'access-ended', 'last-owner'],
    invalidates: ['therapists', 'practice', 'audit'],
    audit: { action: 'therapist.role-set', entity: 'therapist', id: (input) => input.therapistId },
  }),
  /** Takes the passphrase away at once. Records, signatures and the name stay. */
  'therapists.endAccess': vaultMethod({
    role: 'owner',
    input: z.strictObject({ therapistId }),
    output: nothing,
    errors: [
      'locked',
      'owner-only',
      'own-access',
      'not-found',
      'access-ended',
      'last-owner',
      'disk-full',
      'folder-not-writable',
      'file-not-written',
    ],
    tags: [],
    invalidates: ['therapists', 'audit'],
  }),
  /** For a therapist who forgot it; again with the owner's own. */
  'therapists.resetPassphrase': vaultMethod({
    role: 'owner',
    input: z.strictObject({ therapistId, ownPassphrase: passphrase, next: passphrase }),
    output: nothing,
    errors: [...passphraseErrors, 'wrong-passphrase', 'not-found', 'access-ended'],
    tags: [],
    invalidates: ['therapists', 'audit'],
  }),
} as const;
