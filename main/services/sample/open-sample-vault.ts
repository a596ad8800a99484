import { existsSync } from 'node:fs';
import { openStore } from '#db/open.ts';
import { readTherapist } from '#db/queries/practice.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { makeVault } from '../vault/make-vault.ts';
import { databaseFile, vaultFolder } from '../vault/vault-folder.ts';
import type { OpenVault, VaultOptions } from '../vault/vault-session.ts';
import { fillSample } from './fill-sample.ts';

/** Known to everyone on purpose: nobody in the sample practice exists. The file is encrypted all the same. */
const samplePassphrase = 'the people in here do not exist';

/** Opens the sample practice; the first time it is made. */
export async function openSampleVault(options: VaultOptions): Promise<OpenVault> {
  const folder = vaultFolder(options.dataFolder, 'sample');
  if (!existsSync(folder)) await makeSample(options, folder);
  const dataKey = await unlockWithPassphrase({ dir: folder, passphrase: samplePassphrase });
  const key = deriveKey(dataKey, 'database');
  dataKey.fill(0);
  try {
    const { nativeBinding } = options;
    const store = await openStore({
      file: databaseFile(folder),
      key,
      mode: 'open',
      ...(nativeBinding ? { nativeBinding } : {}),
    });
    const therapist = await readTherapist(store.read);
    return { kind: 'sample', store, therapistId: therapist.id };
  } finally {
    key.fill(0);
  }
}

async function makeSample(options: VaultOptions, folder: string): Promise<void> {
  const { ports, fontsFolder, nativeBinding } = options;
  const { dataKey } = await makeVault({
    folder,
    ports,
    nativeBinding,
    kdfCost: floorCost,
    passphrase: samplePassphrase,
    practice: {
      name: 'Harbour Street Massage',
      phone: '555-0100',
      email: 'hello@harbour.example',
      address: '12 Harbour Street',
      country: 'europe',
      emergencyNumber: '112',
      paper: 'a4',
    },
    therapist: {
      name: 'Robin Sample',
      credentials: 'LMT',
      techniques: ['deep-tissue', 'swedish', 'trigger-point'],
    },
    fill: (store, therapistId) => fillSample({ store, therapistId, ports, fontsFolder }),
  });
  dataKey.fill(0);
}
