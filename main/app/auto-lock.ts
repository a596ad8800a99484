import { powerMonitor } from 'electron';

/** Nobody has touched keyboard or mouse for so long: the room may hold someone else by now. */
export const idleSecondsBeforeLock = 15 * 60;

const checkEveryMs = 15_000;

type AutoLock = { readonly setWatching: (isWatching: boolean) => void };

/** Locks when the screen is locked, the computer sleeps or nobody is there. Watches only while asked to. */
export function createAutoLock(lock: () => void): AutoLock {
  let isWatching = false;
  let timer: NodeJS.Timeout | undefined;
  const lockIfWatching = (): void => {
    if (isWatching) lock();
  };
  powerMonitor.on('lock-screen', lockIfWatching);
  powerMonitor.on('suspend', lockIfWatching);
  return {
    setWatching: (next) => {
      isWatching = next;
      clearInterval(timer);
      if (next) timer = setInterval(() => isIdle() && lock(), checkEveryMs);
    },
  };
}

const isIdle = (): boolean => powerMonitor.getSystemIdleTime() >= idleSecondsBeforeLock;
