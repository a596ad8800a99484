import { utilityProcess } from 'electron';
import type { Envelope, ErrorCode } from '#domain/contract/errors.ts';
import type { PrintJob } from '#main/platform/ports.ts';
import type { PrinterAnswer } from '#main/platform/printers-remote.ts';
import type { FromStore, ToStore } from '#main/store/messages.ts';

export type StoreRunOptions = {
  /** The built file of the store process. */
  readonly entry: string;
  readonly dataFolder: string;
  /** Passes the store's own words on to the terminal; a program started by its icon has none. */
  readonly isTerminalUsed: boolean;
  readonly askSavePath: (suggestedName: string) => Promise<string | null>;
  /** Null when the system's program has the document. */
  readonly showDocument: (pdf: Uint8Array, name: string) => Promise<ErrorCode | null>;
  readonly printing: {
    readonly list: () => Promise<PrinterAnswer>;
    /** `signal` ends it with the process that had the records. */
    readonly print: (job: PrintJob, signal: AbortSignal) => Promise<PrinterAnswer>;
  };
};

/** One life of the store process. */
export type StoreRun = {
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>;
  /** Lets it close its file and end; after `patienceMs` it is ended as it is. */
  readonly close: (patienceMs: number) => Promise<void>;
  readonly ended: Promise<void>;
};

const stopped: Envelope<never> = { ok: false, error: { code: 'store-stopped' } };

/** Starts a store process. Calls may be sent at once; they wait in its queue until it is up. */
export function startStore(options: StoreRunOptions): StoreRun {
  const child = utilityProcess.fork(options.entry, [options.dataFolder], {
    serviceName: 'Backnote store',
    stdio: options.isTerminalUsed ? 'inherit' : 'ignore',
  });
  const waiting = new Map<number, (envelope: Envelope<unknown>) => void>();
  let lastId = 0;
  const ending = new AbortController();
  let hasEnded = false;

  const send = (message: ToStore): void => {
    if (!hasEnded) child.postMessage(message);
  };

  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      hasEnded = true;
      ending.abort();
      for (const answer of waiting.values()) answer(stopped);
      waiting.clear();
      resolve();
    });
  });

  child.on('message', (message: FromStore) => {
    switch (message.type) {
      case 'answer':
        waiting.get(message.id)?.(message.envelope);
        waiting.delete(message.id);
        return;
      case 'ask-save-path':
        void options
          .askSavePath(message.suggestedName)
          .catch(() => null)
          .then((path) => send({ type: 'save-path', id: message.id, path }));
        return;
      case 'show-document':
        void options
          .showDocument(message.pdf, message.name)
          .then((failure) => send({ type: 'document-shown', id: message.id, failure }));
        return;
      case 'ask-printers': {
        const { question } = message;
        const asked =
          question.ask === 'list'
            ? options.printing.list()
            : options.printing.print(question.job, ending.signal);
        void asked.then((answer) => send({ type: 'printer-answer', id: question.id, answer }));
      }
    }
  });

  return {
    ended,
    call: (name, input) => {
      if (hasEnded) return Promise.resolve(stopped);
      return new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        send({ type: 'call', id: lastId, name, input });
      });
    },
    close: async (patienceMs) => {
      send({ type: 'close' });
      const timer = setTimeout(() => child.kill(), patienceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
