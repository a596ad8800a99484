import type { Reader, Writer } from '#db/database.ts';
import type { Ports } from '#main/platform/ports.ts';

/** What every use case is given. */
type Common = {
  readonly ports: Ports;
  /** Folder of the fonts that documents embed. */
  readonly fontsFolder: string;
};

export type QueryContext = Common & { readonly read: Reader };

/** `read` and `write` are the same transaction. */
export type CommandContext = QueryContext & {
  readonly write: Writer;
  readonly therapistId: string;
};

export type EffectContext = QueryContext & {
  readonly therapistId: string;
  /** What is to be kept of the effect: written after it, in one transaction with the audit row. */
  readonly record: (work: (write: Writer) => Promise<void>) => void;
};
