import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openStore, type Store } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertPractice, insertTherapist } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { Ports } from '#main/platform/ports.ts';
import { deriveKey } from '#main/security/data-key.ts';
import type { KdfCost } from '#main/security/kdf-cost.ts';
import { ensurePrivateFolder, syncFolder } from '#main/security/private-folder.ts';
import { createVault } from '#main/security/vault.ts';
import { databaseFile } from '#main/security/vault-folder.ts';

export type MakeVaultInput = {
  readonly folder: string;
  readonly practice: PracticeFields;
  readonly therapist: TherapistFields;
  readonly passphrase: string;
  readonly ports: Ports;
  readonly kdfCost: KdfCost | undefined;
  readonly nativeBinding: string | undefined;
  /** Puts records into the new vault before it gets its name. */
  readonly fill?: (store: Store, therapistId: string) => Promise<void>;
};

/**
 * Makes a vault under a working name and gives it its own name when it is whole: a crash on the way leaves nothing
 * that looks like a vault. Errors: vault-exists, folder-not-writable, disk-full.
 */
export async function makeVault(input: MakeVaultInput): Promise<{ recoveryCode: string; dataKey: Buffer }> {
  const { folder } = input;
  if (existsSync(folder)) throw new AppError('vault-exists');
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  ensurePrivateFolder(dirname(folder));
  const therapistId = input.ports.ids.next();
  try {
    const made = await createVault({
      dir: unfinished,
      therapistId,
      passphrase: input.passphrase,
      ...(input.kdfCost ? { cost: input.kdfCost } : {}),
    });
    await makeDatabase(input, unfinished, made.dataKey, therapistId);
    renameSync(unfinished, folder);
    syncFolder(dirname(folder));
    return made;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function makeDatabase(
  input: MakeVaultInput,
  folder: string,
  dataKey: Uint8Array,
  therapistId: string,
): Promise<void> {
  const key = deriveKey(dataKey, 'database');
  const store = await openStore({
    file: databaseFile(folder),
    key,
    mode: 'create',
    ...(input.nativeBinding ? { nativeBinding: input.nativeBinding } : {}),
  });
  key.fill(0);
  try {
    const at = input.ports.clock.now();
    await store.transact(async ({ write }) => {
      await insertPractice(write, input.practice);
      await insertTherapist(write, therapistId, input.therapist, at);
      await insertAudit(write, {
        at,
        actorId: therapistId,
        action: 'vault.created',
        entity: 'vault',
        entityId: null,
      });
    });
    await input.fill?.(store, therapistId);
  } finally {
    await store.close();
  }
}
