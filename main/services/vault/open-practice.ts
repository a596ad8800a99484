import { openStore, type Store } from '#db/open.ts';
import { findAccess, firstTherapistId, listActive } from '#db/queries/therapists.ts';
import { AppError } from '#domain/contract/errors.ts';
import { keepOnlyWraps } from '#main/security/change-vault.ts';
import { deriveKey } from '#main/security/data-key.ts';
import type { Unlocked } from '#main/security/vault.ts';
import { databaseFile } from '#main/security/vault-folder.ts';

type Place = { readonly folder: string; readonly nativeBinding: string | undefined };

/** Opens the database of a vault with its data key. The key stays the caller's. */
export async function openDatabase({ folder, nativeBinding }: Place, dataKey: Uint8Array): Promise<Store> {
  const key = deriveKey(dataKey, 'database');
  try {
    return await openStore({
      file: databaseFile(folder),
      key,
      mode: 'open',
      ...(nativeBinding ? { nativeBinding } : {}),
    });
  } finally {
    key.fill(0);
  }
}

/**
 * Opens the records for the therapist whose passphrase it was. The database has the last word on who has access: an
 * older vault.json, put back by whatever hand, opens nothing for somebody whose access has ended.
 * Errors: wrong-passphrase, those of openStore.
 */
export async function openFor(
  place: Place,
  { dataKey, therapistId }: Unlocked,
): Promise<{ readonly store: Store; readonly therapistId: string }> {
  const store = await openDatabase(place, dataKey);
  return closingOnError(store, async () => {
    const who = therapistId ?? (await firstTherapistId(store.read));
    const access = await findAccess(store.read, who);
    await dropEndedWraps(place.folder, store);
    if (!access?.isActive) throw new AppError('wrong-passphrase');
    return { store, therapistId: who };
  });
}

/** Does something with an open store and closes it when that fails: a store left open would keep the file locked. */
export async function closingOnError<Result>(store: Store, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What a power cut between file and database left behind, or an old copy brought back. */
async function dropEndedWraps(folder: string, store: Store): Promise<void> {
  const active = await listActive(store.read);
  try {
    keepOnlyWraps(
      folder,
      active.map(({ therapistId }) => therapistId),
    );
  } catch {
    // On a disk that cannot be written the wrap stays, and the database goes on refusing whom it is for.
  }
}
