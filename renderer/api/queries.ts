import {
  MutationCache,
  QueryCache,
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { MethodInput, MethodOutput, NamesOfKind } from '#domain/contract/table.ts';
import type { Tag } from '#domain/contract/tags.ts';
import { CallError, call } from './client.ts';
import { answeredTags } from './method-tags.ts';

export type ReadName = NamesOfKind<'query'> | 'vault.status';
export type WriteName = Exclude<NamesOfKind<'command' | 'effect' | 'vault'>, 'vault.status'>;

/** Data comes from the same computer: no retries, no refetch on focus, never "offline". */
export function createQueryClient(): QueryClient {
  const lookAtVault = (error: Error) => {
    // The vault closed meanwhile: its status decides what the window shows.
    if (!(error instanceof CallError) || (error.code !== 'locked' && error.code !== 'store-stopped')) return;
    void client.invalidateQueries({ queryKey: read('vault.status', {}).queryKey });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        if (queryKey[0] !== 'vault.status') lookAtVault(error);
      },
    }),
    mutationCache: new MutationCache({ onError: lookAtVault }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}

/** Query options of a read method; its key is its name and input. */
export function read<Name extends ReadName>(name: Name, input: MethodInput<Name>) {
  return queryOptions<MethodOutput<Name>, CallError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
  });
}

export function useRead<Name extends ReadName>(name: Name, input: MethodInput<Name>) {
  return useQuery(read(name, input));
}

function showsOneOf(name: unknown, changed: readonly Tag[]): boolean {
  const tags = answeredTags(String(name));
  // What was never answered may show anything; asking again costs less than showing what is old.
  return tags === undefined || tags.shows.some((tag) => changed.includes(tag));
}

/** Everything on screen that shows what changed asks again. */
export async function invalidate(client: QueryClient, changed: readonly Tag[]): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => showsOneOf(queryKey[0], changed) });
}

/** A write method as a mutation. What it changed stands in its answer. */
export function useWrite<Name extends WriteName>(name: Name) {
  const client = useQueryClient();
  return useMutation<MethodOutput<Name>, CallError, MethodInput<Name>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => invalidate(client, answeredTags(name)?.changes ?? []),
  });
}
