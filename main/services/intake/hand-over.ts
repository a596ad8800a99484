import { insertAudit } from '#db/queries/audit.ts';
import { findClient } from '#db/queries/clients.ts';
import { findIntake, findOpenIntake, insertIntake } from '#db/queries/intakes.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { OpenVault, VaultSession } from '../vault/vault-session.ts';

/** Hands the window to a client, who goes on with an intake that they began before or begins one. */
export async function beginIntake(
  session: VaultSession,
  { clientId }: MethodInput<'intake.begin'>,
): Promise<MethodOutput<'intake.begin'>> {
  const { intakeId } = await session.handOver(({ store, therapistId }, ports) =>
    store.transact(async ({ read, write }) => {
      const client = await findClient(read, clientId);
      if (!client) throw new AppError('not-found');
      if (client.status !== 'active') throw new AppError('client-not-active');
      const at = ports.clock.now();
      const begun = await findOpenIntake(read, client.id);
      const id = begun ?? ports.ids.next();
      if (begun === undefined) {
        await insertIntake(write, { id, clientId: client.id, therapistId, language: 'en', at });
      }
      const entry = { at, actorId: therapistId, action: 'intake.begun', entity: 'intake', entityId: id };
      await insertAudit(write, entry);
      return { intakeId: id, clientId: client.id };
    }),
  );
  return { intakeId };
}

/** Takes the window back. Whoever's passphrase it was acts from here on. */
export async function leaveIntake(
  session: VaultSession,
  { passphrase }: MethodInput<'intake.leave'>,
): Promise<MethodOutput<'intake.leave'>> {
  const { open, intake, ports } = await session.takeBack(passphrase);
  await noteLeaving(open, intake.intakeId, ports);
  const found = await findIntake(open.store.read, intake.intakeId);
  return { ...intake, isSubmitted: found?.status === 'submitted' };
}

async function noteLeaving(
  { store, therapistId }: OpenVault,
  intakeId: string,
  { clock, log }: Ports,
): Promise<void> {
  const entry = { at: clock.now(), actorId: therapistId, action: 'intake.left' };
  try {
    await store.transact(({ write }) =>
      insertAudit(write, { ...entry, entity: 'intake', entityId: intakeId }),
    );
  } catch {
    // A full disk must not keep a therapist out of the records.
    log.error('intake.leaving-not-noted');
  }
}
