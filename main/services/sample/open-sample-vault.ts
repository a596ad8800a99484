import { existsSync } from 'node:fs';
import { firstTherapistId } from '#db/queries/therapists.ts';
import { samplePassphrase } from '#domain/practice/sample.ts';
import { floorCost } from '#main/security/kdf-cost.ts';
import { unlockWithPassphrase } from '#main/security/vault.ts';
import { vaultFolder } from '#main/security/vault-folder.ts';
import { makeVault } from '../vault/make-vault.ts';
import { openDatabase } from '../vault/open-practice.ts';
import type { OpenVault, VaultOptions } from '../vault/vault-session.ts';
import { fillSample } from './fill-sample.ts';

/** Opens the sample practice; the first time it is made. */
export async function openSampleVault(options: VaultOptions): Promise<OpenVault> {
  const folder = vaultFolder(options.dataFolder, 'sample');
  if (!existsSync(folder)) await makeSample(options, folder);
  const { dataKey } = await unlockWithPassphrase({ dir: folder, passphrase: samplePassphrase });
  try {
    const store = await openDatabase({ folder, nativeBinding: options.nativeBinding }, dataKey);
    return { kind: 'sample', store, therapistId: await firstTherapistId(store.read) };
  } finally {
    dataKey.fill(0);
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
