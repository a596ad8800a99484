import type { Store } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { findAccess, listActive } from '#db/queries/therapists.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { VaultKind } from '#domain/contract/vault.ts';
import type { Ports } from '#main/platform/ports.ts';
import { isTakenByAnother, renewWrap, rewrapPassphrase } from '#main/security/change-vault.ts';
import { inspectVault } from '#main/security/inspect-vault.ts';
import type { KdfCost } from '#main/security/kdf-cost.ts';
import { readLastUnlock, rememberUnlock } from '#main/security/last-unlock.ts';
import { createUnlockGate, type UnlockGate } from '#main/security/unlock-gate.ts';
import { unlockWithPassphrase, unlockWithRecoveryCode } from '#main/security/vault.ts';
import { vaultFolder } from '#main/security/vault-folder.ts';
import type { HandedOver } from '../intake/handed-over.ts';
import { requireGoodPassphrase } from './good-passphrase.ts';
import { makeVault } from './make-vault.ts';
import { closingOnError, openDatabase, openFor } from './open-practice.ts';
import type { PracticeKeys } from './therapist-keys.ts';

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
  #sampleGate: UnlockGate | undefined;
  #open: OpenVault | null = null;
  #handedOver: HandedOver | null = null;

  constructor(options: VaultOptions) {
    this.#options = options;
    this.#folder = vaultFolder(options.dataFolder, ownerOfPractice);
    this.#gate = createUnlockGate(this.#folder, options.ports.clock.monotonicMs);
  }

  get current(): OpenVault | null {
    return this.#open;
  }

  async status(): Promise<MethodOutput<'vault.status'>> {
    const { failures, waitMs } = this.#gateOf(this.#open?.kind ?? ownerOfPractice).status();
    return {
      open: this.#open?.kind ?? null,
      isHandedOver: this.#handedOver !== null,
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
    try {
      await this.#enter(await openFor(this.#place, { dataKey, therapistId: null }), 'vault.opened');
    } finally {
      dataKey.fill(0);
    }
    return { recoveryCode };
  }

  /** Opens for whosever passphrase it is: who opened the vault is who acts. */
  async unlock({ passphrase }: MethodInput<'vault.unlock'>): Promise<MethodOutput<'vault.unlock'>> {
    this.#requireLocked();
    this.#requirePractice();
    const dir = this.#folder;
    const opened = await this.#gate.attempt(async () => {
      const unlocked = await unlockWithPassphrase({ dir, passphrase, firstTried: readLastUnlock(dir) });
      const { dataKey } = unlocked;
      try {
        const open = await openFor(this.#place, unlocked);
        const used = { ...this.#cost, dir, dataKey, passphrase, therapistId: open.therapistId };
        await closingOnError(open.store, () => renewWrap(used));
        return open;
      } finally {
        dataKey.fill(0);
      }
    });
    rememberUnlock(dir, opened.therapistId);
    return this.#enter(opened, 'vault.opened');
  }

  /** Whose passphrase the printed code may set anew. */
  async owners({ recoveryCode }: MethodInput<'vault.owners'>): Promise<MethodOutput<'vault.owners'>> {
    this.#requireLocked();
    this.#requirePractice();
    return this.#withRecoveryCode(recoveryCode, async (store) => {
      const owners = await ownersOf(store);
      await store.close();
      return { owners: owners.map(({ therapistId, name }) => ({ therapistId, name })) };
    });
  }

  async recover(input: MethodInput<'vault.recover'>): Promise<MethodOutput<'vault.recover'>> {
    this.#requireLocked();
    this.#requirePractice();
    const passphrase = input.newPassphrase;
    requireGoodPassphrase(passphrase, [], 'newPassphrase');
    const dir = this.#folder;
    const opened = await this.#withRecoveryCode(input.recoveryCode, async (store, dataKey) => {
      const therapistId = chosenOwner(await ownersOf(store), input.therapistId);
      if (await isTakenByAnother({ dir, passphrase, therapistId })) {
        throw new AppError('passphrase-taken', { fields: { newPassphrase: 'passphrase-taken' } });
      }
      await rewrapPassphrase({ ...this.#cost, dir, dataKey, passphrase, therapistId, why: 'reset' });
      return { store, therapistId };
    });
    rememberUnlock(dir, opened.therapistId);
    return this.#enter(opened, 'vault.recovered');
  }

  async openSample(): Promise<MethodOutput<'vault.openSample'>> {
    this.#requireLocked();
    const { openSampleVault } = await import('../sample/open-sample-vault.ts');
    this.#open = await openSampleVault(this.#options);
    return { open: this.#open.kind };
  }

  /** Lends what is needed to change who can open the practice. Errors: locked, also for the sample practice. */
  async withKeys<Result>(work: (keys: PracticeKeys) => Promise<Result>): Promise<Result> {
    return work(this.#keys());
  }

  /** The intake that a client is filling in; the router then answers nothing else. */
  get handedOver(): HandedOver | null {
    return this.#handedOver;
  }

  /**
   * Hands the window to a client. The mode lives here: neither a reload nor a crash of the page nor another window
   * changes it, and it ends with the process. Errors: locked, intake-mode, those of `begin`.
   */
  async handOver(begin: (open: OpenVault, ports: Ports) => Promise<HandedOver>): Promise<HandedOver> {
    if (!this.#open) throw new AppError('locked');
    if (this.#handedOver) throw new AppError('intake-mode');
    this.#handedOver = await begin(this.#open, this.#options.ports);
    return this.#handedOver;
  }

  /** Takes the window back with the passphrase of a therapist, who then is the one who acts. Errors as whosePassphrase. */
  async takeBack(passphrase: string): Promise<{ open: OpenVault; intake: HandedOver; ports: Ports }> {
    const intake = this.#handedOver;
    if (!intake) throw new AppError('not-found');
    const therapistId = await this.whosePassphrase(passphrase);
    const open = this.#open;
    if (!open) throw new AppError('locked');
    this.#open = { ...open, therapistId };
    this.#handedOver = null;
    return { open: this.#open, intake, ports: this.#options.ports };
  }

  /**
   * Whose passphrase it is, while a vault is open: a wrong one counts and waits as at an unlock.
   * Errors: locked, wrong-passphrase, wait-before-retry.
   */
  async whosePassphrase(passphrase: string): Promise<string> {
    const open = this.#open;
    if (!open) throw new AppError('locked');
    const dir = this.#folderOf(open.kind);
    return this.#gateOf(open.kind).attempt(async () => {
      const unlocked = await unlockWithPassphrase({ dir, passphrase, firstTried: open.therapistId });
      unlocked.dataKey.fill(0);
      const therapistId = unlocked.therapistId ?? open.therapistId;
      const access = await findAccess(open.store.read, therapistId);
      if (!access?.isActive) throw new AppError('wrong-passphrase');
      return therapistId;
    });
  }

  /** Folds the journal in and closes the file. The process that calls it is expected to end soon after. */
  async lock(): Promise<Record<string, never>> {
    const open = this.#open;
    this.#open = null;
    this.#handedOver = null;
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

  #folderOf(kind: VaultKind): string {
    return vaultFolder(this.#options.dataFolder, kind);
  }

  #gateOf(kind: VaultKind): UnlockGate {
    if (kind === ownerOfPractice) return this.#gate;
    this.#sampleGate ??= createUnlockGate(this.#folderOf(kind), this.#options.ports.clock.monotonicMs);
    return this.#sampleGate;
  }

  get #place() {
    return { folder: this.#folder, nativeBinding: this.#options.nativeBinding };
  }

  get #cost(): { readonly cost?: KdfCost } {
    const { kdfCost } = this.#options;
    return kdfCost ? { cost: kdfCost } : {};
  }

  #keys(): PracticeKeys {
    const open = this.#open;
    if (open?.kind !== ownerOfPractice) throw new AppError('locked');
    const { ports, kdfCost } = this.#options;
    return { open, folder: this.#folder, gate: this.#gate, kdfCost, ports };
  }

  /** Opens the database with the printed code; it is closed again when `work` fails. */
  async #withRecoveryCode<Result>(
    code: string,
    work: (store: Store, dataKey: Uint8Array) => Promise<Result>,
  ): Promise<Result> {
    return this.#gate.attempt(async () => {
      const dataKey = await unlockWithRecoveryCode({ dir: this.#folder, code });
      try {
        const store = await openDatabase(this.#place, dataKey);
        return await closingOnError(store, () => work(store, dataKey));
      } finally {
        dataKey.fill(0);
      }
    });
  }

  async #enter(
    { store, therapistId }: Pick<OpenVault, 'store' | 'therapistId'>,
    action: string,
  ): Promise<{ open: VaultKind }> {
    const open: OpenVault = { kind: ownerOfPractice, store, therapistId };
    await closingOnError(store, () => this.#say(open, action));
    this.#open = open;
    return { open: open.kind };
  }

  async #say({ store, therapistId }: OpenVault, action: string): Promise<void> {
    const at = this.#options.ports.clock.now();
    await store.transact(({ write }) =>
      insertAudit(write, { at, actorId: therapistId, action, entity: 'vault', entityId: null }),
    );
  }
}

async function ownersOf(store: Store) {
  return (await listActive(store.read)).filter(({ role }) => role === 'owner');
}

/** The owner whose passphrase is set. Errors: owner-not-chosen where there are several, not-found for anybody else. */
function chosenOwner(
  owners: readonly { readonly therapistId: string }[],
  wanted: string | undefined,
): string {
  if (wanted === undefined && owners.length > 1) throw new AppError('owner-not-chosen');
  const chosen = owners.find(({ therapistId }) => wanted === undefined || therapistId === wanted);
  if (!chosen) throw new AppError('not-found');
  return chosen.therapistId;
}
