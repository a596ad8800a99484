import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { PrintSides } from '#domain/practice/practice.ts';

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

export type Viewer = {
  /**
   * Shows a PDF in the system's own program. Only the shell knows where its copy lies; it is taken away again.
   * Rejects with an AppError where no program took it.
   */
  readonly open: (pdf: Uint8Array, name: string) => Promise<void>;
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
  /** What people call it and where it stands, as the system knows; empty where it does not. */
  readonly description: string;
  readonly location: string;
  readonly isDefault: boolean;
  readonly state: 'idle' | 'printing' | 'stopped' | 'unknown';
};

export type PrintJob = {
  readonly pdf: Uint8Array;
  /** Null means the system's default printer. */
  readonly printer: string | null;
  readonly copies: number;
  readonly sides: PrintSides;
  readonly isGrey: boolean;
  /** Shown in the queue and kept in its history: never a client's name. */
  readonly title: string;
};

/** What a printer can do beyond printing; a printer that tells nothing can nothing. */
export type PrinterAbilities = {
  readonly isTwoSided: boolean;
  readonly isColour: boolean;
};

export type Printers = {
  /** Null where this computer has no printing system. */
  readonly list: () => Promise<readonly Printer[] | null>;
  /** Of the printer that is named, null for the system's default one. */
  readonly abilities: (printer: string | null) => Promise<PrinterAbilities>;
  /** Resolves with the printer's name when the queue has taken the job; rejects with an AppError otherwise. */
  readonly print: (job: PrintJob) => Promise<string>;
};

export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly dialogs: Dialogs;
  readonly viewer: Viewer;
  readonly files: Files;
  readonly printers: Printers;
};
