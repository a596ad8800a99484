import type { NoteView } from '#domain/contract/notes.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { DraftPlace } from '#domain/notes/place.ts';
import { withTouched } from '#domain/notes/touched.ts';
import { Autosave, type AutosaveStatus, type Saved, type Timers } from './autosave.ts';
import { type SectionName, savableBody, type TextName, tooLongTexts } from './text-limits.ts';
import { TypedTexts } from './typed-texts.ts';

export type SaveDraft = (input: {
  readonly noteId: string;
  readonly expectedRevision: number;
  readonly body: NoteBody;
  /** Where the therapist is, so that a crash gives back the same cursor. */
  readonly place?: DraftPlace;
}) => Promise<Saved>;

/** A version of the draft that was not chosen in a conflict, and where it came from. */
export type SetAside = { readonly whose: 'mine' | 'theirs'; readonly body: NoteBody };

/** What a draft needs to be taken from: the latest reply of the store. */
export type DraftSource = Pick<NoteView, 'noteId' | 'body' | 'revision' | 'savedAt' | 'place'>;

/**
 * A draft while it is being written. It lives outside React, so that a keystroke redraws the one field that shows
 * it, and outlives the page while something in it is not saved.
 */
export class DraftSession {
  readonly noteId: string;
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  /** What fields hold and the body does not know yet. */
  readonly #typed: TypedTexts;
  #body: NoteBody;
  #lastSaved: NoteBody;
  #status: AutosaveStatus;
  #savedAt: string;
  #tooLong: readonly string[] = [];
  /** The version that was not chosen, so that it can come back. */
  #setAside: SetAside | null = null;
  /** Where the page that shows the draft stands; null while none does. */
  #readPlace: (() => DraftPlace | null) | null = null;
  /** Where the draft was left, as far as it is known to be kept. */
  #place: DraftPlace | null;

  constructor(source: DraftSource, save: SaveDraft, timers: Timers, afterPaint: (run: () => void) => void) {
    this.noteId = source.noteId;
    this.#typed = new TypedTexts(() => afterPaint(() => this.#settle()));
    this.#body = source.body;
    this.#lastSaved = source.body;
    this.#savedAt = source.savedAt;
    this.#place = source.place ?? null;
    this.#autosave = new Autosave({
      revision: source.revision,
      savedAt: source.savedAt,
      timers,
      send: async (expectedRevision) => {
        const body = savableBody(this.body(), this.#lastSaved);
        const place = this.#readPlace?.() ?? null;
        this.#place = place ?? this.#place;
        const saved = await save({
          noteId: this.noteId,
          expectedRevision,
          body,
          ...(place === null ? {} : { place }),
        });
        this.#lastSaved = body;
        return saved;
      },
      onStatus: (status) => {
        this.#status = status;
        if (status.kind === 'saved') this.#savedAt = status.savedAt;
        // The first letter after a save says this: whoever listens hears of it with the letter, once that is drawn.
        if (status.kind === 'unsaved' && this.#typed.isWaiting) return;
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

  /** The draft with every letter that was typed. It may be asked for while the page is drawn: nobody is told. */
  readonly body = (): NoteBody => {
    this.#body = this.#typed.putInto(this.#body);
    return this.#body;
  };

  readonly status = (): AutosaveStatus => this.#status;
  readonly tooLong = (): readonly string[] => this.#tooLong;
  readonly setAside = (): SetAside | null => this.#setAside;

  get revision(): number {
    return this.#autosave.revision;
  }

  /** When the store last answered that the draft is kept. */
  get savedAt(): string {
    return this.#savedAt;
  }

  /** True while something in the window is not known to be on the disk. */
  get hasUnsaved(): boolean {
    return this.#autosave.isDirty || this.#tooLong.length > 0 || this.#typed.isWaiting;
  }

  /** Changes some members of one section. */
  update<Section extends SectionName>(section: Section, patch: Partial<NoteBody[Section]>): void {
    const body = this.body();
    this.replace({ ...body, [section]: { ...body[section], ...patch } });
  }

  /**
   * A field was typed into. Its text is taken over once the letter is drawn, or before when anybody asks for the draft:
   * only the clock of the next save starts with the letter itself.
   */
  typed<Section extends SectionName>(section: Section, name: TextName<Section>, read: () => string): void {
    this.#typed.add(section, name, read);
    this.#autosave.changed();
  }

  /** Takes a changed body; what the change touched is no longer unconfirmed. */
  replace(body: NoteBody): void {
    this.#put(withTouched(this.body(), body));
  }

  #put(body: NoteBody): void {
    this.#body = body;
    this.#typed.forget();
    this.#lookAtLengths();
    this.#autosave.changed();
    this.#tell();
  }

  /** Takes over what was typed and tells everybody of it. */
  #settle(): void {
    if (!this.#typed.isWaiting) return;
    this.body();
    this.#typed.forget();
    this.#lookAtLengths();
    this.#tell();
  }

  #lookAtLengths(): void {
    const tooLong = tooLongTexts(this.#body);
    if (tooLong.join() !== this.#tooLong.join()) this.#tooLong = tooLong;
  }

  flush(): Promise<void> {
    this.#settle();
    return this.#autosave.flush();
  }

  /** Writes this window's words over the version that was saved elsewhere, which is set aside. */
  keepMine(found: DraftSource): Promise<void> {
    this.#settle();
    this.#setAside = { whose: 'theirs', body: found.body };
    this.#lastSaved = found.body;
    return this.#autosave.keepMine(found.revision);
  }

  /** Shows the version that was saved elsewhere; this window's words are set aside. */
  takeTheirs(found: DraftSource): void {
    this.#setAside = { whose: 'mine', body: this.body() };
    this.#typed.forget();
    this.#body = found.body;
    this.#lastSaved = found.body;
    this.#tooLong = [];
    this.#autosave.takeTheirs(found);
    this.#tell();
  }

  /** Changes over to what was set aside; what stood here is set aside in its place. */
  bringBack(): void {
    const back = this.#setAside;
    if (back === null) return;
    this.#setAside = { whose: back.whose === 'mine' ? 'theirs' : 'mine', body: this.body() };
    this.#put(back.body);
  }

  forgetSetAside(): void {
    this.#setAside = null;
    this.#tell();
  }

  /** As `flush`, and the place is written too where it moved without a letter being typed. */
  flushAll(): Promise<void> {
    this.#settle();
    const place = this.#readPlace?.() ?? null;
    const hasMoved = place !== null && JSON.stringify(place) !== JSON.stringify(this.#place);
    if (hasMoved && this.#status.kind === 'saved') this.#autosave.changed();
    return this.#autosave.flush();
  }

  /** Names what to ask where the therapist is. The returned function ends it and keeps the last answer. */
  watchPlace(read: () => DraftPlace | null): () => void {
    this.#readPlace = read;
    return () => {
      if (this.#readPlace !== read) return;
      this.#place = read() ?? this.#place;
      this.#readPlace = null;
    };
  }

  /** Where the draft was left: where the page that opens it goes back to. */
  get place(): DraftPlace | null {
    return this.#place;
  }

  stop(): void {
    this.#typed.forget();
    this.#autosave.stop();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
