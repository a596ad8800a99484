import type { ReadWrite } from '#db/database.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertTherapist, readPractice } from '#db/queries/practice.ts';
import { findAccess, listActive, updateAccessEnded } from '#db/queries/therapists.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput } from '#domain/contract/table.ts';
import type { Ports } from '#main/platform/ports.ts';
import {
  isTakenByAnother,
  keepOnlyWraps,
  prepareRewrap,
  renewRecoveryCode,
} from '#main/security/change-vault.ts';
import type { KdfCost } from '#main/security/kdf-cost.ts';
import type { UnlockGate } from '#main/security/unlock-gate.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { requireGoodPassphrase } from './good-passphrase.ts';
import type { OpenVault } from './vault-session.ts';

/** What is needed to change who can open the practice, for as long as it is open. */
export type PracticeKeys = {
  readonly open: OpenVault;
  readonly folder: string;
  readonly gate: UnlockGate;
  readonly kdfCost: KdfCost | undefined;
  readonly ports: Ports;
};

type Nothing = Record<string, never>;

/*
 * Rows and vault.json change in one transaction whose last act before the commit is the file. What is refused or finds
 * the disk full then changes neither. A power cut between file and commit leaves the file ahead, which loses nothing:
 * an added wrap is of somebody whom the database does not know, opens nothing and is dropped with the next unlock; an
 * ended access is ended, though the list still shows it, and can be ended again; a reset passphrase is set. The other
 * order would lose something: a therapist in the list who cannot get in, or one who can although the list says not.
 */

/** Gives a new therapist access. */
export async function addTherapist(
  keys: PracticeKeys,
  { therapist, passphrase, ownPassphrase }: MethodInput<'therapists.add'>,
): Promise<{ therapistId: string }> {
  const { open, ports } = keys;
  const practice = await readPractice(open.store.read);
  requireGoodPassphrase(passphrase, [practice.name, therapist.name], 'passphrase');
  // What an addition cut off has left must not stand in the way of the next with the same passphrase.
  const active = await listActive(open.store.read);
  keepOnlyWraps(
    keys.folder,
    active.map((each) => each.therapistId),
  );
  const therapistId = ports.ids.next();
  const at = ports.clock.now();
  const writeKeys = await withOwnKey(keys, ownPassphrase, async (dataKey) => {
    await requireFree(keys, passphrase, therapistId, 'passphrase');
    return prepareRewrap({ ...costOf(keys), dir: keys.folder, dataKey, therapistId, passphrase, why: 'add' });
  });
  await record(keys, 'therapist.added', therapistId, async ({ write }) => {
    await insertTherapist(write, therapistId, therapist, at, 'therapist');
    return writeKeys;
  });
  return { therapistId };
}

/** Takes a therapist's way in; records, signatures and the name stay. */
export async function endAccess(
  keys: PracticeKeys,
  { therapistId }: MethodInput<'therapists.endAccess'>,
): Promise<Nothing> {
  const { open, ports } = keys;
  if (therapistId === open.therapistId) throw new AppError('own-access');
  await requireActive(keys, therapistId);
  await record(keys, 'therapist.access-ended', therapistId, async ({ read, write }) => {
    await updateAccessEnded(write, therapistId, ports.clock.now());
    const left = await listActive(read);
    return () =>
      keepOnlyWraps(
        keys.folder,
        left.map((each) => each.therapistId),
      );
  });
  return {};
}

/** Sets the passphrase of somebody who forgot it. */
export async function resetPassphrase(
  keys: PracticeKeys,
  { therapistId, ownPassphrase, next }: MethodInput<'therapists.resetPassphrase'>,
): Promise<Nothing> {
  requireGoodPassphrase(next, [], 'next');
  await requireActive(keys, therapistId);
  const writeKeys = await withOwnKey(keys, ownPassphrase, async (dataKey) => {
    await requireFree(keys, next, therapistId, 'next');
    const rewrap = { ...costOf(keys), dir: keys.folder, dataKey, therapistId, passphrase: next };
    return prepareRewrap({ ...rewrap, why: 'reset' });
  });
  await record(keys, 'therapist.passphrase-reset', therapistId, async () => writeKeys);
  return {};
}

/** Sets the own passphrase. */
export async function changePassphrase(
  keys: PracticeKeys,
  { current, next }: MethodInput<'vault.changePassphrase'>,
): Promise<Nothing> {
  const { therapistId } = keys.open;
  requireGoodPassphrase(next, [], 'next');
  const writeKeys = await withOwnKey(keys, current, async (dataKey) => {
    await requireFree(keys, next, therapistId, 'next');
    return prepareRewrap({ ...costOf(keys), dir: keys.folder, dataKey, therapistId, passphrase: next });
  });
  await record(keys, 'vault.passphrase-changed', null, async () => writeKeys);
  return {};
}

/** Makes the printed sheet worthless and gives the code for a new one. */
export async function renewCode(
  keys: PracticeKeys,
  { passphrase }: MethodInput<'vault.renewRecoveryCode'>,
): Promise<{ recoveryCode: string }> {
  return withOwnKey(keys, passphrase, async (dataKey) => {
    let recoveryCode = '';
    await record(keys, 'vault.recovery-code-renewed', null, async () => () => {
      recoveryCode = renewRecoveryCode({ dir: keys.folder, dataKey });
    });
    return { recoveryCode };
  });
}

/** Errors: passphrase-taken, which does not say by whom, and counts as a wrong try. */
async function requireFree(
  { folder }: PracticeKeys,
  passphrase: string,
  therapistId: string,
  field: string,
): Promise<void> {
  if (!(await isTakenByAnother({ dir: folder, passphrase, therapistId }))) return;
  throw new AppError('passphrase-taken', { fields: { [field]: 'passphrase-taken' } });
}

/** Lends the data key to whoever shows to be the one acting. Errors: wrong-passphrase, wait-before-retry. */
async function withOwnKey<Result>(
  { gate, folder, open }: PracticeKeys,
  passphrase: string,
  work: (dataKey: Uint8Array) => Promise<Result>,
): Promise<Result> {
  return gate.attempt(async () => {
    const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase, only: open.therapistId });
    try {
      return await work(dataKey);
    } finally {
      dataKey.fill(0);
    }
  });
}

async function requireActive({ open }: PracticeKeys, therapistId: string): Promise<void> {
  const access = await findAccess(open.store.read, therapistId);
  if (!access) throw new AppError('not-found');
  if (!access.isActive) throw new AppError('access-ended');
}

/** Rows, their line in the audit trail, and as the last act before the commit the file. */
async function record(
  { open, ports }: PracticeKeys,
  action: string,
  entityId: string | null,
  work: (transaction: ReadWrite) => Promise<() => unknown>,
): Promise<void> {
  const entity = entityId === null ? 'vault' : 'therapist';
  await open.store.transact(async (transaction) => {
    const writeKeys = await work(transaction);
    await insertAudit(transaction.write, {
      at: ports.clock.now(),
      actorId: open.therapistId,
      action,
      entity,
      entityId,
    });
    writeKeys();
  });
}

function costOf({ kdfCost }: PracticeKeys): { readonly cost?: KdfCost } {
  return kdfCost ? { cost: kdfCost } : {};
}
