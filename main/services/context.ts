import type { Reader, Writer } from '#db/database.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { HandedOver } from './intake/handed-over.ts';

/** What every use case is given. */
type Common = {
  readonly ports: Ports;
  /** Folder of the fonts that documents embed. */
  readonly fontsFolder: string;
  /** Who is acting: the therapist whose passphrase opened the vault. */
  readonly therapistId: string;
  /** The intake that a client is filling in right now, where the window is handed to one. */
  readonly handedOver?: HandedOver;
};

export type QueryContext = Common & { readonly read: Reader };

/** `read` and `write` are the same transaction. */
export type CommandContext = QueryContext & {
  readonly write: Writer;
};

export type EffectContext = QueryContext & {
  /** What is to be kept of the effect: written after it, in one transaction with the audit row. */
  readonly record: (work: (write: Writer) => Promise<void>) => void;
};
