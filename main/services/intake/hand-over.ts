import type { Writer } from '#db/database.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { findClient } from '#db/queries/clients.ts';
import { listEpisodes } from '#db/queries/episodes.ts';
import { closeIntake, findIntake, insertIntake, listOpenIntakes } from '#db/queries/intakes.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { IntakeForm } from '#domain/contract/intake.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import type { CheckIn } from '#domain/intake/check-in.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { CommandContext } from '../context.ts';
import type { OpenVault, VaultSession } from '../vault/vault-session.ts';
import { checkInNow } from './check-in-now.ts';

type Starting = Pick<CommandContext, 'read' | 'write' | 'ports' | 'therapistId'> & { readonly at: string };

/** Hands the window to a client, who goes on with an intake that they began before or begins one. */
export async function beginIntake(
  session: VaultSession,
  { clientId, form = 'full' }: MethodInput<'intake.begin'>,
): Promise<MethodOutput<'intake.begin'>> {
  const { intakeId } = await session.handOver(({ store, therapistId }, ports) =>
    store.transact(async ({ read, write }) => {
      const client = await findClient(read, clientId);
      if (!client) throw new AppError('not-found');
      if (client.status !== 'active') throw new AppError('client-not-active');
      const starting: Starting = { read, write, ports, therapistId, at: ports.clock.now() };
      const id = (await begunIntake(starting, client.id, form)) ?? (await newIntake(starting, client, form));
      await note(write, starting, 'intake.begun', id);
      return { intakeId: id, clientId: client.id };
    }),
  );
  return { intakeId };
}

/**
 * What the client goes on with. A check-in is about its day: one that was begun earlier and not handed in is set aside,
 * so that nobody answers today beside the numbers of another day.
 */
async function begunIntake(
  starting: Starting,
  clientId: string,
  form: IntakeForm,
): Promise<string | undefined> {
  const { read, write, ports, therapistId, at } = starting;
  const [newest, ...older] = await listOpenIntakes(read, clientId, form);
  if (form === 'full' || newest === undefined) return newest?.id;
  const isOfToday = localTimeOf(newest.startedAt, ports.clock.timeZone()).date === ports.clock.today();
  for (const { id } of isOfToday ? older : [newest, ...older]) {
    await closeIntake(write, { id, status: 'set-aside', accepted: {}, therapistId, at });
    await note(write, starting, 'intake.set-aside', id);
  }
  return isOfToday ? newest.id : undefined;
}

async function newIntake(
  { read, write, ports, therapistId, at }: Starting,
  client: Pick<ClientRecord, 'id' | 'fields'>,
  form: IntakeForm,
): Promise<string> {
  const id = ports.ids.next();
  const checkIn = form === 'full' ? null : await checkInOf({ read, ports }, client.id);
  // The form of a new client is in English; the few questions before a session are in the client's language.
  const language = checkIn === null ? 'en' : client.fields.handoutLanguage;
  await insertIntake(write, { id, clientId: client.id, therapistId, language, checkIn, at });
  return id;
}

/** What is asked before a session of the episode that is open. */
async function checkInOf(context: Pick<Starting, 'read' | 'ports'>, clientId: string): Promise<CheckIn> {
  const episode = (await listEpisodes(context.read, clientId)).find(({ closedAt }) => closedAt === null);
  if (!episode) throw new AppError('episode-closed');
  return checkInNow(context, episode.id);
}

async function note(
  write: Writer,
  { at, therapistId }: Pick<Starting, 'at' | 'therapistId'>,
  action: string,
  intakeId: string,
): Promise<void> {
  await insertAudit(write, { at, actorId: therapistId, action, entity: 'intake', entityId: intakeId });
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
  try {
    await store.transact(({ write }) =>
      note(write, { at: clock.now(), therapistId }, 'intake.left', intakeId),
    );
  } catch {
    // A full disk must not keep a therapist out of the records.
    log.error('intake.leaving-not-noted');
  }
}
