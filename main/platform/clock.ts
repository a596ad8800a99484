import type { Clock } from './ports.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The clock of this computer and the time zone it stands in. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const date = new Date();
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  },
  timeOfDay: () => {
    const date = new Date();
    return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  },
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  monotonicMs: () => performance.now(),
};
