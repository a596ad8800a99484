import { join } from 'node:path';
import { passphrase } from './records.ts';
import { openApp, type TestApp } from './test-router.ts';

export const ben = { name: 'Ben Okafor', credentials: 'RMT', techniques: ['swedish' as const] };
export const benWords = 'nine loud geese at noon';
/** A passphrase that nobody has yet. */
export const nextWords = 'three slow barges upstream';

/** Gives Ben access, as the owner of a practice that is open. */
export async function addBen(app: TestApp): Promise<string> {
  const input = { therapist: ben, passphrase: benWords, ownPassphrase: passphrase };
  return (await app.ok('therapists.add', input)).therapistId;
}

/** A practice with two therapists, open as its owner. */
export async function practiceOfTwo() {
  const app = await openApp();
  const benId = await addBen(app);
  const { id: robinId } = (await app.ok('practice.get', {})).therapist;
  return { app, benId, robinId, vaultFile: join(app.dataFolder, 'vaults', 'practice', 'vault.json') };
}

/** Locks, and unlocks with another passphrase. */
export async function switchTo(app: TestApp, words: string): Promise<void> {
  await app.ok('vault.lock', {});
  await app.ok('vault.unlock', { passphrase: words });
}

/** The name of whoever is acting. */
export async function actingIn(app: TestApp): Promise<string> {
  return (await app.ok('practice.get', {})).therapist.name;
}
