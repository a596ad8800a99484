import type { AmendmentDraft } from '#domain/contract/amendments.ts';
import { longTextLimit } from '#domain/text.ts';
import { Autosave, type AutosaveStatus, type Saved, type Timers } from '../autosave.ts';

export type AddendumFields = { readonly reason: string; readonly words: string };
export type AddendumSource = AddendumFields & Pick<AmendmentDraft, 'revision' | 'savedAt'>;
export type SaveAddendum = (input: AddendumFields & { readonly expectedRevision: number }) => Promise<Saved>;

/** An addendum while it is written. It lives outside React, as drafts do, and is saved as they are. */
export class AddendumSession {
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #fields: AddendumFields;
  #savedWords: string;
  #status: AutosaveStatus;
  #isEnded = false;

  constructor(source: AddendumSource, save: SaveAddendum, timers: Timers) {
    const { reason, words, revision, savedAt } = source;
    this.#fields = { reason, words };
    this.#savedWords = words;
    this.#autosave = new Autosave({
      revision,
      savedAt,
      timers,
      send: async (expectedRevision) => {
        // What is too long stays in its field; the rest is saved.
        const fields = this.isTooLong() ? { ...this.#fields, words: this.#savedWords } : this.#fields;
        const saved = await save({ ...fields, expectedRevision });
        this.#savedWords = fields.words;
        return saved;
      },
      onStatus: (status) => {
        this.#status = status;
        this.#tell();
      },
    });
    this.#status = this.#autosave.status;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly fields = (): AddendumFields => this.#fields;
  readonly status = (): AutosaveStatus => this.#status;
  readonly isTooLong = (): boolean => this.#fields.words.length > longTextLimit;
  /** Nothing in an addendum has a limit but its words. */
  readonly tooLong = (): readonly string[] => (this.isTooLong() ? tooLongWords : fits);

  get revision(): number {
    return this.#autosave.revision;
  }

  /** True while something in the window is not known to be on the disk. */
  get hasUnsaved(): boolean {
    return this.#autosave.isDirty || this.isTooLong();
  }

  update(patch: Partial<AddendumFields>): void {
    this.#fields = { ...this.#fields, ...patch };
    this.#autosave.changed();
    this.#tell();
  }

  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /** Writes this window's words over those that were saved elsewhere. */
  keepMine(found: AddendumSource): Promise<void> {
    this.#savedWords = found.words;
    return this.#autosave.keepMine(found.revision);
  }

  /** Puts the words that were saved elsewhere behind those of this window, so that neither is lost. */
  takeBoth(found: AddendumSource): Promise<void> {
    const { reason, words } = this.#fields;
    const parts = [found.words, words].filter((part) => part.trim() !== '');
    this.#fields = { reason: reason === '' ? found.reason : reason, words: parts.join('\n\n') };
    this.#tell();
    return this.keepMine(found);
  }

  /** Signed or thrown away: nothing is written after this. */
  end(): void {
    this.#isEnded = true;
    this.#autosave.stop();
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  stop(): void {
    this.#autosave.stop();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

// The same object each time: React asks again until it is given what it was given before.
const tooLongWords: readonly string[] = ['words'];
const fits: readonly string[] = [];
