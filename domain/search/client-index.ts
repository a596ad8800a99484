import { type ClientEntry, entryOf, type SearchableClient } from './client-entry.ts';
import { type ClientWord, parseClientQuery } from './client-query.ts';
import { allOf, Fitting, fit, worstFit } from './fitting.ts';
import { nearWords } from './near-words.ts';
import { type Place, WordTable } from './word-table.ts';

/** With so many records that fit, or one that has the very words, nobody looks for those with a typing error. */
const enough = 3;
/** Shorter pieces stand inside nearly every word. */
const fewestInside = 3;
const fewestOfPhone = 6;

export type Wanted = { readonly isActiveOnly: boolean; readonly offset: number; readonly limit: number };
export type Found = { readonly total: number; readonly entries: readonly ClientEntry[] };

/**
 * The records of a practice in memory, to be found while a name is typed. Found are records in which every word of
 * the search occurs: active ones first, then by how well they fit, then those seen last, then by name.
 */
export class ClientIndex {
  /** A record keeps its slot; that of a removed one is given to the next. */
  readonly #entries: (ClientEntry | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #wholeNames = new WordTable();
  readonly #names = new WordTable();
  readonly #rest = new WordTable();
  readonly #phones = new WordTable();
  /** The place of each slot in the order in which records come that fit equally well. */
  #places: Int32Array | null = null;

  put(client: SearchableClient): void {
    this.remove(client.id);
    const entry = entryOf(client);
    const slot = this.#free.pop() ?? this.#entries.length;
    this.#entries[slot] = entry;
    this.#slots.set(client.id, slot);
    this.#wholeNames.add(slot, entry.wholeNames);
    this.#names.add(slot, entry.nameWords);
    this.#rest.add(slot, entry.restWords);
    this.#phones.add(slot, entry.phones);
    this.#places = null;
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || entry === undefined) return;
    this.#slots.delete(id);
    this.#entries[slot] = undefined;
    this.#free.push(slot);
    this.#wholeNames.remove(slot, entry.wholeNames);
    this.#names.remove(slot, entry.nameWords);
    this.#rest.remove(slot, entry.restWords);
    this.#phones.remove(slot, entry.phones);
    this.#places = null;
  }

  /** How many records fit, and a window of them, best first. */
  find(text: string, { isActiveOnly, offset, limit }: Wanted): Found {
    const { words, phone, whole } = parseClientQuery(text);
    if (words.length === 0) return { total: 0, entries: [] };
    const byWord = words.map((word) => this.#fittingWord(word, words.length === 1));
    const found = allOf(this.#entries.length, byWord);
    this.#addPhones(phone, found);
    for (const slot of this.#wholeNames.ownersOf(whole)) found.add(slot, fit.name);
    const isWanted = (slot: number): boolean => !isActiveOnly || this.#entries[slot]?.status === 'active';
    if (isVain(found, isWanted)) this.#addNear(words, byWord, found);
    const keys = this.#keysOf(found, isWanted);
    const shown = [...keys.subarray(offset, offset + limit)].flatMap((key) => this.#entryOfKey(key));
    return { total: keys.length, entries: shown };
  }

  #fittingWord({ forms, days }: ClientWord, isAlone: boolean): Fitting {
    const found = new Fitting(this.#entries.length);
    const add = (slot: number, place: Place): void => found.add(slot, fit[place]);
    for (const form of forms) {
      const isInsideWanted = form.length >= fewestInside;
      this.#names.find(form, isInsideWanted, add);
      // One letter alone means the beginning of a name: it begins something in nearly every record.
      if (form.length > 1 || !isAlone) this.#rest.find(form, isInsideWanted, add);
    }
    for (const day of days) for (const slot of this.#rest.ownersOf(day)) add(slot, 'word');
    return found;
  }

  #addPhones(digits: string, found: Fitting): void {
    if (digits === '') return;
    this.#phones.find(digits, true, (slot) => found.addNew(slot, fit.inside));
    // Typed with the number of the country, kept without.
    for (let start = 1; digits.length - start >= fewestOfPhone; start += 1) {
      for (const slot of this.#phones.ownersOf(digits.slice(start))) found.addNew(slot, fit.inside);
    }
  }

  #addNear(words: readonly ClientWord[], byWord: readonly Fitting[], found: Fitting): void {
    for (const [index, { forms }] of words.entries()) {
      for (const word of nearWords(forms[0] ?? '', this.#names.words())) {
        for (const slot of this.#names.ownersOf(word)) byWord[index]?.addNew(slot, fit.near);
      }
    }
    const nearly = allOf(this.#entries.length, byWord);
    for (const slot of nearly.slots) found.addNew(slot, nearly.fitOf(slot));
  }

  /** A number for each record that fits, in the order in which they come. */
  #keysOf(found: Fitting, isWanted: (slot: number) => boolean): Float64Array {
    const places = this.#placesOfSlots();
    const keys: number[] = [];
    for (const slot of found.slots) {
      if (!isWanted(slot)) continue;
      const rank = found.fitOf(slot) + (this.#entries[slot]?.status === 'active' ? 0 : worstFit);
      keys.push((rank * places.length + (places[slot] ?? 0)) * places.length + slot);
    }
    // As plain numbers: comparing records one with another takes ten times as long.
    return Float64Array.from(keys).sort();
  }

  #entryOfKey(key: number): readonly ClientEntry[] {
    const entry = this.#entries[key % this.#entries.length];
    return entry === undefined ? [] : [entry];
  }

  #placesOfSlots(): Int32Array {
    if (this.#places !== null) return this.#places;
    const places = new Int32Array(this.#entries.length);
    const known = this.#entries.flatMap((entry, slot) => (entry === undefined ? [] : [{ entry, slot }]));
    known.sort((one, other) => inOrder(one.entry, other.entry));
    for (const [place, { slot }] of known.entries()) places[slot] = place;
    this.#places = places;
    return places;
  }
}

/** Whether hardly anybody fits and nobody has the very words: then there may be a typing error. */
function isVain(found: Fitting, isWanted: (slot: number) => boolean): boolean {
  const wanted = found.slots.filter(isWanted);
  return wanted.length < enough && wanted.every((slot) => found.fitOf(slot) > fit.word);
}

function inOrder(one: ClientEntry, other: ClientEntry): number {
  return (
    -compare(one.lastSession ?? '', other.lastSession ?? '') ||
    compare(one.sortKey, other.sortKey) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
