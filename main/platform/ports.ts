import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';

/**
 * The edge of the program: what it needs of the computer, as small types. Tests put their own behind them; nothing
 * else is ever replaced in a test.
 */
export type Clock = {
  /** Now in UTC, with milliseconds. */
  readonly now: () => Instant;
  /** Today where the computer stands. */
  readonly today: () => CalendarDate;
  /** The time of day where the computer stands, `HH:MM`. */
  readonly timeOfDay: () => string;
  /** Where the computer stands, as an IANA name such as `Europe/Berlin`. */
  readonly timeZone: () => string;
  /** Milliseconds that only ever grow, whatever happens to the clock on the wall. */
  readonly monotonicMs: () => number;
};

export type Ids = {
  /** A new UUIDv7: ids sort by the time of their making. */
  readonly next: () => string;
};

/** Event names, ids, codes and durations. Never a name, a note or a value. */
export type LogFields = Readonly<{
  method?: string;
  code?: string;
  reference?: string;
  durationMs?: number;
  stack?: string;
}>;

export type Log = {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
};

export type Dialogs = {
  /** Asks where to save; null when the person thought better of it. */
  readonly savePath: (suggestedName: string) => Promise<string | null>;
};

export type Files = {
  /** Writes a whole file for the person, or none of it: temporary name, sync, rename. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Reads a whole file of the person's choosing; rejects with an AppError of its own for everything that is none. */
  readonly read: (path: string, options: ReadOptions) => Promise<Uint8Array>;
};

export type ReadOptions = {
  readonly mostBytes: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

export type Printer = {
  readonly name: string;
  readonly isDefault: boolean;
  readonly state: 'idle' | 'printing' | 'stopped' | 'unknown';
};

export type PrintJob = {
  readonly pdf: Uint8Array;
  /** Null means the system's default printer. */
  readonly printer: string | null;
  readonly copies: number;
  /** Shown in the queue and kept in its history: never a client's name. */
  readonly title: string;
};

export type Printers = {
  /** Null where this computer has no printing system. */
  readonly list: () => Promise<readonly Printer[] | null>;
  /** Resolves with the printer's name when the queue has taken the job; rejects with an AppError otherwise. */
  readonly print: (job: PrintJob) => Promise<string>;
};

export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly printers: Printers;
};
