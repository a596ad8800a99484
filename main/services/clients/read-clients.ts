import { type ClientListInput, listClients, sessionFacts } from '#db/queries/client-list.ts';
import { findClient } from '#db/queries/clients.ts';
import type { ClientRecord, ClientSummary } from '#domain/contract/clients.ts';
import { AppError } from '#domain/contract/errors.ts';
import type { QueryContext } from '../context.ts';

export async function listClientWindow(
  { read }: QueryContext,
  input: ClientListInput,
): Promise<{ total: number; rows: ClientSummary[] }> {
  return listClients(read, input);
}

export async function getClient(
  { read }: QueryContext,
  { clientId }: { readonly clientId: string },
): Promise<ClientRecord> {
  const client = await findClient(read, clientId);
  if (!client) throw new AppError('not-found');
  const facts = await sessionFacts(read, [client.id]);
  return { ...client, hasOpenFlag: facts.get(client.id)?.hasOpenFlag ?? false };
}
