import { clientExists, insertClient, updateClient, updateClientStatus } from '#db/queries/clients.ts';
import type { ClientFields, ClientStatus } from '#domain/clients/client.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';
import { type ExpectedRevision, saveRevision } from '../save-revision.ts';

type Saved = { id: string; revision: number };

export async function createClient(
  { write, ports }: CommandContext,
  input: { readonly fields: ClientFields },
): Promise<Saved> {
  requireNotInFuture(input.fields.birthDate, 'fields.birthDate', ports.clock);
  const id = ports.ids.next();
  await insertClient(write, id, input.fields, ports.clock.now());
  return { id, revision: 1 };
}

type Existing = { readonly clientId: string; readonly expectedRevision: number };

export async function changeClient(
  context: CommandContext,
  input: Existing & { readonly fields: ClientFields },
): Promise<Saved> {
  requireNotInFuture(input.fields.birthDate, 'fields.birthDate', context.ports.clock);
  return save(context, input, (expected) => updateClient(context.write, expected, input.fields));
}

export async function setClientStatus(
  context: CommandContext,
  input: Existing & { readonly status: ClientStatus },
): Promise<Saved> {
  return save(context, input, (expected) => updateClientStatus(context.write, expected, input.status));
}

function save(
  { read, ports }: CommandContext,
  { clientId, expectedRevision }: Existing,
  change: (expected: ExpectedRevision) => Promise<boolean>,
): Promise<Saved> {
  const exists = () => clientExists(read, clientId);
  return saveRevision({ id: clientId, expectedRevision, clock: ports.clock, change, exists });
}
