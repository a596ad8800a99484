import { AppError, type ErrorCode } from '#domain/contract/errors.ts';
import type { FileTarget } from '#domain/contract/from-disk.ts';

/** Files of one drop; more are left for the next. */
export const mostAtOnce = 200;

/** A file that the therapist gave, and how far it is. */
export type QueuedFile = {
  readonly id: string;
  /** Empty for a picture that was pasted. */
  readonly name: string;
  readonly state: 'waiting' | 'adding' | 'added' | 'refused' | 'cancelled';
  /** 0 to 1; null before anything is known. */
  readonly share: number | null;
  readonly refusal: ErrorCode | null;
};

export type QueueState = {
  readonly files: readonly QueuedFile[];
  /** More were dropped than are taken at once. */
  readonly isCut: boolean;
};

type Send = (
  target: FileTarget,
  file: File,
  following: { readonly onProgress: (done: number, total: number) => void; readonly signal: AbortSignal },
) => Promise<unknown>;

const nothing: QueueState = { files: [], isCut: false };

/**
 * The files on their way into one record, one after the other. It lives outside React, so that looking at another
 * screen meanwhile stops nothing. A file that is refused keeps the others from nothing.
 */
export class FileQueue {
  readonly #clientId: string;
  readonly #send: Send;
  readonly #waiting = new Map<string, File>();
  readonly #listeners = new Set<() => void>();
  #state = nothing;
  #cancelling: AbortController | null = null;

  constructor(clientId: string, send: Send) {
    this.#clientId = clientId;
    this.#send = send;
  }

  readonly state = (): QueueState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes files; `onAdded` is told of each that came in. */
  add(files: readonly File[], onAdded: () => void): void {
    const isIdle = this.#cancelling === null;
    const taken = files.slice(0, mostAtOnce).map((file): QueuedFile => {
      const id = crypto.randomUUID();
      this.#waiting.set(id, file);
      return { id, name: file.name, state: 'waiting', share: null, refusal: null };
    });
    const before = isIdle ? [] : this.#state.files;
    this.#set({ files: [...before, ...taken], isCut: files.length > mostAtOnce });
    if (isIdle && taken.length > 0) void this.#run(onAdded);
  }

  /** Gives up the file on its way and those behind it. What is in stays. */
  cancel(): void {
    for (const id of this.#waiting.keys()) this.#change(id, { state: 'cancelled' });
    this.#waiting.clear();
    this.#cancelling?.abort();
  }

  /** Forgets what is done. */
  clear(): void {
    if (this.#cancelling === null) this.#set(nothing);
  }

  async #run(onAdded: () => void): Promise<void> {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined) break;
      const [id, file] = next;
      this.#waiting.delete(id);
      this.#cancelling = new AbortController();
      await this.#addOne(id, file, this.#cancelling.signal, onAdded);
    }
    this.#cancelling = null;
    this.#tell();
  }

  async #addOne(id: string, file: File, signal: AbortSignal, onAdded: () => void): Promise<void> {
    this.#change(id, { state: 'adding' });
    try {
      const target = { transferId: id, clientId: this.#clientId, sessionId: null };
      const onProgress = (done: number, total: number) => this.#change(id, { share: done / total });
      await this.#send(target, file, { onProgress, signal });
      this.#change(id, { state: 'added', share: 1 });
      onAdded();
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal';
      // Given up on the way, whatever the store called it.
      this.#change(id, signal.aborted ? { state: 'cancelled' } : { state: 'refused', refusal: code });
    }
  }

  #change(id: string, change: Partial<QueuedFile>): void {
    const files = this.#state.files.map((file) => (file.id === id ? { ...file, ...change } : file));
    this.#set({ ...this.#state, files });
  }

  #set(state: QueueState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
