import { useQueryClient } from '@tanstack/react-query';
import { CallError, call } from '../api/client.ts';
import { invalidate } from '../api/queries.ts';
import { errorTexts } from '../i18n/errors.ts';
import { t } from '../i18n/i18n.ts';
import { notify } from '../parts/notify.ts';
import { flushAll } from './flush.ts';

/**
 * Writes what is pending, then locks. Locking empties the window, so words that could not be saved are asked for
 * first; what could not be locked is said.
 */
export function useLock(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    if (!(await flushAll())) {
      notify({
        tone: 'stop',
        title: t('app.notLocked.title'),
        message: t('app.notLocked.todo'),
      });
      return;
    }
    try {
      await call('vault.lock', {});
    } catch (error) {
      const { what, todo } = errorTexts[error instanceof CallError ? error.code : 'internal'];
      notify({ tone: 'stop', title: what, message: todo });
    }
    await invalidate(client, ['vault']);
  };
}
