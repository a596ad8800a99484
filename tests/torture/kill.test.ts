import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRouter } from '#main/ipc/router.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { testPorts } from '#tests/support/ports.ts';
import { passphrase, practiceInput } from '#tests/support/records.ts';
import { rawConnection, testFolder } from '#tests/support/test-store.ts';
import { chanceOf } from './chance.ts';
import { killWriter, makeReady, type Round } from './kill.ts';
import { wrongsIn } from './look.ts';
import type { Told } from './told.ts';

/** Kills in all, in two files at once. `BACKNOTE_SEED` repeats a run; without it every run has moments of its own. */
const kills = 200;
const lanes = 2;
const seed = Number(process.env.BACKNOTE_SEED ?? Date.now() % 1_000_000);

type Vault = { readonly dataFolder: string; readonly look: (told: readonly Told[]) => readonly string[] };

async function newVault(): Promise<Vault> {
  const dataFolder = testFolder();
  const router = createRouter({
    dataFolder,
    fontsFolder: '',
    ports: testPorts(),
    isOutputChecked: true,
    kdfCost: floorCost,
  });
  const made = await router.call('vault.create', practiceInput);
  if (!made.ok) throw new Error(made.error.code);
  await router.close();
  const folder = join(dataFolder, 'vaults', 'practice');
  const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase });
  const key = deriveKey(dataKey, 'database');
  return {
    dataFolder,
    look: (told) => {
      const database = rawConnection(join(folder, 'backnote.db'), key);
      try {
        return wrongsIn(database, told);
      } finally {
        database.close();
      }
    },
  };
}

/** A seventh of the kills falls while the vault is being opened, the rest while notes are being written. */
function roundOf(vault: Vault, readyFolder: string, laneSeed: number, manner: Round['manner']): Round {
  const chance = chanceOf(laneSeed);
  const isOpening = chance.whole(1, 7) === 7;
  return {
    dataFolder: vault.dataFolder,
    readyFolder,
    seed: laneSeed,
    manner,
    // Counted by answers, so that a busy computer is not killed before it has done anything.
    answers: isOpening ? 0 : chance.whole(1, 25),
    delayMs: isOpening ? chance.whole(50, 400) : chance.whole(0, 15),
  };
}

test(`${kills} kills while notes are typed, drawn, signed and amended lose nothing that was told as kept`, async () => {
  process.stdout.write(`torture: seed ${seed}\n`);
  const readyFolder = testFolder();
  await makeReady(readyFolder);
  const tolds = await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const vault = await newVault();
      const all: Told[] = [];
      for (let round = 0; round < kills / lanes; round += 1) {
        const laneSeed = seed + lane * kills + round;
        const told = await killWriter(roundOf(vault, readyFolder, laneSeed, 'honest'));
        all.push(...told);
        const wrongs = vault.look(told);
        if (wrongs.length > 0) throw new Error(`Seed ${laneSeed}: ${wrongs.join('; ')}`);
      }
      // Once more, all of it: what a later kill took from an earlier round.
      expect(vault.look(all)).toEqual([]);
      return all;
    }),
  );
  const count = (kind: Told['kind']): number => tolds.flat().filter((told) => told.kind === kind).length;
  // A torture without pain proves nothing.
  expect(count('saved')).toBeGreaterThan(kills * 3);
  expect(count('signed')).toBeGreaterThan(kills / 4);
  expect(count('amended')).toBeGreaterThan(kills / 8);
  expect(count('ink')).toBeGreaterThan(kills / 8);
}, 600_000);

test('a writer that tells before the store has answered is caught', async () => {
  const vault = await newVault();
  const readyFolder = testFolder();
  for (let round = 0; round < 20; round += 1) {
    const told = await killWriter({ ...roundOf(vault, readyFolder, seed + round, 'early'), answers: 5 });
    if (vault.look(told).some((wrong) => wrong.endsWith('is missing'))) return;
  }
  throw new Error('Twenty kills of a lying writer were not noticed');
}, 120_000);
