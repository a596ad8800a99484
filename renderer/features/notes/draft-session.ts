import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { Autosave, type AutosaveStatus, type Saved, type Timers } from './autosave.ts';
import { type SectionName, savableBody, tooLongTexts } from './text-limits.ts';

export type SaveDraft = (input: {
  readonly noteId: string;
  readonly expectedRevision: number;
  readonly body: NoteBody;
}) => Promise<Saved>;

/** What a draft needs to be taken from: the latest reply of the store. */
export type DraftSource = Pick<NoteView, 'noteId' | 'body' | 'revision' | 'savedAt'>;

/**
 * A draft while it is being written. It lives outside React, so that a keystroke redraws the one field that shows
 * it, and outlives the page while something in it is not saved.
 */
export class DraftSession {
  readonly noteId: string;
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #body: NoteBody;
  #lastSaved: NoteBody;
  #status: AutosaveStatus;
  #savedAt: string;
  #tooLong: readonly string[] = [];
  /** What the window held before the other version was taken, so that it can come back. */
  #setAside: NoteBody | null = null;

  constructor(source: DraftSource, save: SaveDraft, timers: Timers) {
    this.noteId = source.noteId;
    this.#body = source.body;
    this.#lastSaved = source.body;
    this.#savedAt = source.savedAt;
    this.#autosave = new Autosave({
      revision: source.revision,
      savedAt: source.savedAt,
      timers,
      send: async (expectedRevision) => {
        const body = savableBody(this.#body, this.#lastSaved);
        const saved = await save({ noteId: this.noteId, expectedRevision, body });
        this.#lastSaved = body;
        return saved;
      },
      onStatus: (status) => {
        this.#status = status;
        if (status.kind === 'saved') this.#savedAt = status.savedAt;
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

  readonly body = (): NoteBody => this.#body;
  readonly status = (): AutosaveStatus => this.#status;
  readonly tooLong = (): readonly string[] => this.#tooLong;
  readonly setAside = (): NoteBody | null => this.#setAside;

  get revision(): number {
    return this.#autosave.revision;
  }

  /** When the store last answered that the draft is kept. */
  get savedAt(): string {
    return this.#savedAt;
  }

  /** True while something in the window is not known to be on the disk. */
  get hasUnsaved(): boolean {
    return this.#autosave.isDirty || this.#tooLong.length > 0;
  }

  /** Changes some members of one section. */
  update<Section extends SectionName>(section: Section, patch: Partial<NoteBody[Section]>): void {
    this.replace({ ...this.#body, [section]: { ...this.#body[section], ...patch } });
  }

  replace(body: NoteBody): void {
    this.#body = body;
    const tooLong = tooLongTexts(body);
    if (tooLong.join() !== this.#tooLong.join()) this.#tooLong = tooLong;
    this.#autosave.changed();
    this.#tell();
  }

  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /** Writes this window's words over the version that was saved elsewhere. */
  keepMine(found: DraftSource): Promise<void> {
    this.#lastSaved = found.body;
    return this.#autosave.keepMine(found.revision);
  }

  /** Shows the version that was saved elsewhere; this window's words are set aside. */
  takeTheirs(found: DraftSource): void {
    this.#setAside = this.#body;
    this.#body = found.body;
    this.#lastSaved = found.body;
    this.#tooLong = [];
    this.#autosave.takeTheirs(found);
    this.#tell();
  }

  /** Brings back what `takeTheirs` set aside; null afterwards forgets it. */
  bringBack(): void {
    const mine = this.#setAside;
    this.#setAside = null;
    if (mine !== null) this.replace(mine);
  }

  forgetSetAside(): void {
    this.#setAside = null;
    this.#tell();
  }

  stop(): void {
    this.#autosave.stop();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
