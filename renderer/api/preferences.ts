import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ShellPreferences } from '#domain/contract/shell.ts';
import { type CallError, callShell } from './client.ts';

/** How the window looks until the shell has said otherwise. */
export const defaultPreferences: ShellPreferences = { colorScheme: 'system', sidebarCollapsed: false };

const preferencesQuery = queryOptions<ShellPreferences, CallError>({
  queryKey: ['shell.preferences'],
  queryFn: () => callShell('shell.preferences', {}),
});

/** The settings of the window that the shell keeps, and how to change them. */
export function usePreferences() {
  const client = useQueryClient();
  const preferences = useQuery(preferencesQuery);
  const change = useMutation<ShellPreferences, CallError, Partial<ShellPreferences>>({
    mutationFn: (changed) => callShell('shell.setPreferences', changed),
    // Shown at once: a look that could not be kept holds for this window at least.
    onMutate: (changed) =>
      client.setQueryData(preferencesQuery.queryKey, (before) => ({
        ...(before ?? defaultPreferences),
        ...changed,
      })),
  });
  return { preferences: preferences.data ?? defaultPreferences, change };
}
