import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { CallError, call } from '../api/client.ts';
import { invalidate } from '../api/queries.ts';
import { errorTexts } from '../i18n/errors.ts';
import { flushAll } from './flush.ts';

/** Writes what is pending, then locks. What could not be locked is said. */
export function useLock(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await flushAll();
    try {
      await call('vault.lock', {});
    } catch (error) {
      const { what, todo } = errorTexts[error instanceof CallError ? error.code : 'internal'];
      notifications.show({ color: 'stop', title: what, message: todo });
    }
    await invalidate(client, ['vault']);
  };
}
