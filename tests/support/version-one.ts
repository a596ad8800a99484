import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from './test-store.ts';

/** A vault.json as Backnote wrote it when a practice had one therapist, with what opens it. */
export const versionOne = {
  passphrase: 'a kettle on the hill',
  recoveryCode: 'Z9C7-3PKM-DEEE-EW38-SWVV-TVZ9-VGQD-Z7D0',
  dataKey: '862a55c399669188563fcd8b316c7847022d15749bfa48c1760c62e6824ddbfa',
  file: {
    format: 'backnote-vault',
    version: 1,
    vaultId: 'e204513b-e96f-47dc-b02d-d1e9bfd6b4b6',
    createdAt: '2026-11-24T18:48:52.233Z',
    keyCheck: 'nn62R4TJ2IjkPQ6N5imbUg==',
    passphraseWrap: {
      salt: 'NNCWMaYUzq+qZZZr6Yglzw==',
      nonce: 'CBQE5QADSoiOwRfQ',
      ciphertext: 'ZJpF06tk+cid0uXGeyv70L1QVVzzOoV34Xlizci3BUc=',
      tag: '4zi5+K5wmYKjtdJxOUIz/A==',
      cost: { memoryKib: 19456, iterations: 2, parallelism: 1 },
    },
    recoveryWrap: {
      salt: 'iU9z1HMJ7tWOoAW9cfN0uA==',
      nonce: '8uZzSze2Tk5eY4l1',
      ciphertext: 'lbYDkFv6QXxoznn6GbnjH0yPG6YbBRvF8wYu8uIh1bE=',
      tag: 'moeRNnZb2J8nJ8dxIIpvvg==',
    },
    checksum: '44095a78cb8b40817966932b73b462c1aebcb914e5e3cf903f06c346436ece33',
  },
} as const;

/** A folder with a vault of version 1. */
export function folderOfVersionOne(): string {
  const dir = testFolder();
  const content = `${JSON.stringify(versionOne.file, null, 2)}\n`;
  for (const name of ['vault.json', 'vault.previous.json']) {
    writeFileSync(join(dir, name), content, { mode: 0o600 });
  }
  return dir;
}
