import type { CalendarDate } from '../dates/calendar-date.ts';
import { foldForSearch } from '../folded-text.ts';

/** Why two records may be of one person, the strongest first. */
export const duplicateReasons = [
  'same-phone',
  'same-email',
  'same-birth-date',
  'same-name',
  'swapped-name',
  'typing-error',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** What is compared of a record. */
export type Comparable = {
  readonly id: string;
  readonly name: string;
  readonly birthDate: CalendarDate | null;
  readonly phones: readonly string[];
  readonly email: string;
};

/** A record prepared for many comparisons. */
export type Prepared = {
  readonly id: string;
  readonly birthDate: CalendarDate | null;
  readonly name: string;
  readonly sortedName: string;
  readonly words: ReadonlySet<string>;
  /** Letters of the name. */
  readonly length: number;
  /** See nearNames below. Made when they are asked for: of ten thousand names few are near enough to need them. */
  readonly nearNames: () => ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly email: string;
};

// Fewer digits are an extension, which many share.
const fewestDigits = 6;
// What stays of a number with and without its country code.
const localDigits = 9;
// In a shorter name one letter makes another name: Ana and Ina are two people.
const shortestForTypingErrors = 6;

export function prepare(client: Comparable): Prepared {
  const name = foldForSearch(client.name).replace(/[,.]/g, ' ').replace(/\s+/g, ' ').trim();
  const words = name.split(' ').filter((word) => word !== '');
  let near: ReadonlySet<string> | undefined;
  return {
    id: client.id,
    birthDate: client.birthDate,
    name,
    sortedName: [...words].sort().join(' '),
    words: new Set(words),
    length: [...name].length,
    nearNames: () => {
      near ??= nearNames(name);
      return near;
    },
    phones: new Set(client.phones.map(phoneKey).filter((key) => key !== '')),
    email: client.email.trim().toLowerCase(),
  };
}

/** The digits by which a phone number is the same, however it is written. Empty: too few to say. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < fewestDigits ? '' : digits.slice(-localDigits);
}

/**
 * The name and every form of it with one letter left out. Two names that share a form differ by one letter too many,
 * one missing, one wrong or two that changed places.
 */
function nearNames(name: string): ReadonlySet<string> {
  const letters = [...name];
  if (letters.length < shortestForTypingErrors) return new Set(name === '' ? [] : [name]);
  return new Set([
    name,
    ...letters.map((_letter, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join('')),
  ]);
}

/** Why two records may be of one person; empty where nothing says so. A record is never its own duplicate. */
export function duplicateReasonsOf(one: Prepared, other: Prepared): readonly DuplicateReason[] {
  if (one.id === other.id) return [];
  const hasBirthDates = one.birthDate !== null && other.birthDate !== null;
  const isSameDay = hasBirthDates && one.birthDate === other.birthDate;
  const isOtherDay = hasBirthDates && !isSameDay;
  const ofName = likenessOf(one, other);
  const ofContact = [
    ...(meet(one.phones, other.phones) ? (['same-phone'] as const) : []),
    ...(one.email !== '' && one.email === other.email ? (['same-email'] as const) : []),
  ];
  // A family has one phone, and two people may have one name: another birth date then speaks against it. With a phone
  // and a name in common a mistyped birth date is likelier than a second person.
  if (isOtherDay) return ofContact.length > 0 && ofName !== null ? [...ofContact, ofName] : [];
  const isBornAlike = isSameDay && (ofName !== null || meet(one.words, other.words));
  return [
    ...ofContact,
    ...(isBornAlike ? (['same-birth-date'] as const) : []),
    ...(ofName === null ? [] : [ofName]),
  ];
}

function likenessOf(one: Prepared, other: Prepared): DuplicateReason | null {
  if (one.name === '' || other.name === '') return null;
  if (one.name === other.name) return 'same-name';
  if (one.sortedName === other.sortedName) return 'swapped-name';
  // Forms are at most one letter shorter, so names that share one differ in length by no more.
  if (Math.abs(one.length - other.length) > 1) return null;
  return meet(one.nearNames(), other.nearNames()) ? 'typing-error' : null;
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

export type DuplicatePair = {
  readonly oneId: string;
  readonly otherId: string;
  readonly reasons: readonly DuplicateReason[];
};

/** Every pair worth a look, the one with the strongest reasons first. */
export function findDuplicates(clients: readonly Comparable[]): readonly DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  // Only records that share a key are compared: ten thousand records have fifty million pairs.
  const seen = new Map<string, Prepared[]>();
  for (const client of clients.map(prepare)) {
    for (const key of keysOf(client)) {
      const before = seen.get(key) ?? [];
      for (const other of before) addPair(pairs, other, client);
      seen.set(key, [...before, client]);
    }
  }
  return [...pairs.values()].sort((one, other) => strengthOf(other) - strengthOf(one));
}

function keysOf(client: Prepared): readonly string[] {
  return [
    ...[...client.phones].map((phone) => `phone ${phone}`),
    ...(client.email === '' ? [] : [`email ${client.email}`]),
    ...(client.birthDate === null ? [] : [`born ${client.birthDate}`]),
    ...(client.sortedName === '' ? [] : [`name ${client.sortedName}`]),
    ...[...client.nearNames()].map((name) => `near ${name}`),
  ];
}

function addPair(pairs: Map<string, DuplicatePair>, one: Prepared, other: Prepared): void {
  const key = `${one.id} ${other.id}`;
  if (pairs.has(key)) return;
  const reasons = duplicateReasonsOf(one, other);
  if (reasons.length > 0) pairs.set(key, { oneId: one.id, otherId: other.id, reasons });
}

function strengthOf({ reasons }: DuplicatePair): number {
  return reasons.reduce(
    (sum, reason) => sum + 2 ** (duplicateReasons.length - duplicateReasons.indexOf(reason)),
    0,
  );
}
