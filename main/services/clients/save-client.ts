import { clientExists, insertClient, updateClient, updateClientStatus } from '#db/queries/clients.ts';
import type { ClientFields, ClientStatus } from '#domain/clients/client.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { CommandContext } from '../context.ts';
import { requireNotInFuture } from '../dates.ts';

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

async function save(
  { read, ports }: CommandContext,
  { clientId, expectedRevision }: Existing,
  change: (expected: { id: string; revision: number; at: string }) => Promise<boolean>,
): Promise<Saved> {
  const isChanged = await change({ id: clientId, revision: expectedRevision, at: ports.clock.now() });
  if (isChanged) return { id: clientId, revision: expectedRevision + 1 };
  throw new AppError((await clientExists(read, clientId)) ? 'changed-elsewhere' : 'not-found');
}
