import { useQueryClient } from '@tanstack/react-query';
import { read, useRead } from '#renderer/api/queries.ts';
import { useCountdown } from './use-countdown.ts';

export type Wait = {
  /** Seconds until the next try may be made. */
  readonly secondsLeft: number;
  /** Asks the vault anew how long to wait, after a wrong try. */
  readonly askAgain: () => void;
};

/** The growing delay after wrong tries. The vault counts it; the screen only shows what it said. */
export function useWait(): Wait {
  const client = useQueryClient();
  const status = useRead('vault.status', {});
  const secondsLeft = useCountdown(status.data?.waitMs ?? 0, status.dataUpdatedAt);
  return {
    secondsLeft,
    askAgain: () => void client.invalidateQueries({ queryKey: read('vault.status', {}).queryKey }),
  };
}
