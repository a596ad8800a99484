import { openStore, type Store } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { readTherapist } from '#db/queries/practice.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { VaultKind } from '#domain/contract/vault.ts';
import type { Ports } from '#main/platform/ports.ts';
import { deriveKey } from '#main/security/data-key.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import type { KdfCost } from '#main/security/kdf-cost.ts';
import { checkPassphrase } from '#main/security/passphrase-rules.ts';
import { createUnlockGate, type UnlockGate } from '#main/security/unlock-gate.ts';
import { rewrapPassphrase, unlockWithPassphrase, unlockWithRecoveryCode } from '#main/security/vault.ts';
import { makeVault } from './make-vault.ts';
import { databaseFile, vaultFolder } from './vault-folder.ts';

export type VaultOptions = {
  readonly dataFolder: string;
  readonly fontsFolder: string;
  readonly ports: Ports;
  readonly nativeBinding: string | undefined;
  /** Fixes the cost of the passphrase's key derivation; without one the computer is measured. */
  readonly kdfCost: KdfCost | undefined;
};

export type OpenVault = { readonly kind: VaultKind; readonly store: Store; readonly therapistId: string };

const ownerOfPractice: VaultKind = 'practice';

/** Holds the open vault of this process, and is the only one who opens, makes and closes one. */
export class VaultSession {
  readonly #options: VaultOptions;
  readonly #folder: string;
  readonly #gate: UnlockGate;
  #open: OpenVault | null = null;

  constructor(options: VaultOptions) {
    this.#options = options;
    this.#folder = vaultFolder(options.dataFolder, ownerOfPractice);
    this.#gate = createUnlockGate(this.#folder, options.ports.clock.monotonicMs);
  }

  get current(): OpenVault | null {
    return this.#open;
  }

  async status(): Promise<MethodOutput<'vault.status'>> {
    const { failures, waitMs } = this.#gate.status();
    return {
      open: this.#open?.kind ?? null,
      practiceExists: this.#practiceExists(),
      failedAttempts: failures,
      waitMs,
    };
  }

  async create(input: MethodInput<'vault.create'>): Promise<MethodOutput<'vault.create'>> {
    this.#requireLocked();
    requireGoodPassphrase(input.passphrase, [input.practice.name, input.therapist.name], 'passphrase');
    const { ports, kdfCost, nativeBinding } = this.#options;
    const { recoveryCode, dataKey } = await makeVault({
      ...input,
      folder: this.#folder,
      ports,
      kdfCost,
      nativeBinding,
    });
    await this.#openWith(dataKey, 'vault.opened');
    return { recoveryCode };
  }

  async unlock({ passphrase }: MethodInput<'vault.unlock'>): Promise<MethodOutput<'vault.unlock'>> {
    this.#requireLocked();
    this.#requirePractice();
    const dataKey = await this.#gate.attempt(() => unlockWithPassphrase({ dir: this.#folder, passphrase }));
    return this.#openWith(dataKey, 'vault.opened');
  }

  async recover(input: MethodInput<'vault.recover'>): Promise<MethodOutput<'vault.recover'>> {
    this.#requireLocked();
    this.#requirePractice();
    requireGoodPassphrase(input.newPassphrase, [], 'newPassphrase');
    const dataKey = await this.#gate.attempt(() =>
      unlockWithRecoveryCode({ dir: this.#folder, code: input.recoveryCode }),
    );
    await this.#rewrap(dataKey, input.newPassphrase);
    return this.#openWith(dataKey, 'vault.recovered');
  }

  async openSample(): Promise<MethodOutput<'vault.openSample'>> {
    this.#requireLocked();
    const { openSampleVault } = await import('../sample/open-sample-vault.ts');
    this.#open = await openSampleVault(this.#options);
    return { open: this.#open.kind };
  }

  async changePassphrase(input: MethodInput<'vault.changePassphrase'>): Promise<Record<string, never>> {
    if (this.#open?.kind !== ownerOfPractice) throw new AppError('locked');
    requireGoodPassphrase(input.next, [], 'next');
    const dataKey = await this.#gate.attempt(() =>
      unlockWithPassphrase({ dir: this.#folder, passphrase: input.current }),
    );
    try {
      await this.#rewrap(dataKey, input.next);
    } finally {
      dataKey.fill(0);
    }
    await this.#say(this.#open, 'vault.passphrase-changed');
    return {};
  }

  /** Folds the journal in and closes the file. The process that calls it is expected to end soon after. */
  async lock(): Promise<Record<string, never>> {
    const open = this.#open;
    this.#open = null;
    if (!open) return {};
    try {
      await this.#say(open, 'vault.locked');
    } catch {
      // A full disk must not keep a therapist from locking.
      this.#options.ports.log.error('vault.lock-not-noted');
    }
    await open.store.close();
    return {};
  }

  #practiceExists(): boolean {
    const state = inspectVault(this.#folder);
    switch (state) {
      case 'absent':
        return false;
      case 'present':
        return true;
      default:
        throw new AppError(`vault-${state}`);
    }
  }

  #requirePractice(): void {
    if (!this.#practiceExists()) throw new AppError('vault-absent');
  }

  #requireLocked(): void {
    if (this.#open) throw new AppError('vault-in-use');
  }

  async #rewrap(dataKey: Uint8Array, passphrase: string): Promise<void> {
    const { kdfCost } = this.#options;
    await rewrapPassphrase({
      dir: this.#folder,
      dataKey,
      passphrase,
      ...(kdfCost ? { cost: kdfCost } : {}),
    });
  }

  async #openWith(dataKey: Buffer, action: string): Promise<{ open: VaultKind }> {
    const key = deriveKey(dataKey, 'database');
    dataKey.fill(0);
    const { nativeBinding } = this.#options;
    try {
      const store = await openStore({
        file: databaseFile(this.#folder),
        key,
        mode: 'open',
        ...(nativeBinding ? { nativeBinding } : {}),
      });
      const therapist = await readTherapist(store.read);
      const open: OpenVault = { kind: ownerOfPractice, store, therapistId: therapist.id };
      await this.#say(open, action);
      this.#open = open;
      return { open: open.kind };
    } finally {
      key.fill(0);
    }
  }

  async #say({ store, therapistId }: OpenVault, action: string): Promise<void> {
    const at = this.#options.ports.clock.now();
    await store.transact(({ write }) =>
      insertAudit(write, { at, actorId: therapistId, action, entity: 'vault', entityId: null }),
    );
  }
}

function requireGoodPassphrase(passphrase: string, knownNames: readonly string[], field: string): void {
  const problem = checkPassphrase(passphrase, knownNames);
  if (problem) throw new AppError(problem, { fields: { [field]: problem } });
}
