import type { QueryClient } from '@tanstack/react-query';
import { callShell } from '../api/client.ts';
import { read } from '../api/queries.ts';

const status = read('vault.status', {});

/** Milliseconds after which the store is asked although nothing was painted: the window may be hidden. */
const patience = 500;

/**
 * What the first picture needs to know: is there a practice to unlock. The shell sees that without the store, which
 * starts once the picture stands and then says the rest: wrong tries, a wait, a damaged file.
 */
export async function lookFirst(client: QueryClient): Promise<void> {
  const { practiceExists } = await callShell('shell.firstLook', {}).catch(() => ({ practiceExists: null }));
  if (practiceExists === null) return client.prefetchQuery(status);
  client.setQueryData(status.queryKey, {
    open: null,
    isHandedOver: false,
    practiceExists,
    failedAttempts: 0,
    waitMs: 0,
  });
  void firstPaint().then(() => client.invalidateQueries({ queryKey: status.queryKey }));
}

function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
