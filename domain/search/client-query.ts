import { foldForSearch } from '../folded-text.ts';
import { spellOutUmlauts } from './words.ts';

/** One word of a search for clients, in the forms in which it may stand in a record. */
export type ClientWord = {
  /** As typed, without its signs (`oleary`) and with umlauts spelled out (`mueller`). */
  readonly forms: readonly string[];
  /** The days it may mean, `YYYY-MM-DD`. */
  readonly days: readonly string[];
};

export type ClientQuery = {
  /** All of it, folded. */
  readonly whole: string;
  readonly words: readonly ClientWord[];
  /** Where it is a phone number in groups: its digits without the zeros in front. Otherwise empty. */
  readonly phone: string;
};

const mostWords = 8;

/** Fewer digits than this, written in groups, are not taken for one phone number. */
const fewestDigits = 4;

/** What a search for clients looks for. */
export function parseClientQuery(query: string): ClientQuery {
  const whole = foldForSearch(query);
  const spelledOut = foldForSearch(spellOutUmlauts(query)).split(' ');
  const words = new Map<string, ClientWord>();
  for (const [index, word] of whole.split(' ').entries()) {
    if (word !== '') words.set(word, clientWord(word, spelledOut[index] ?? word));
  }
  return { whole, words: [...words.values()].slice(0, mostWords), phone: phoneOf(whole) };
}

function clientWord(word: string, spelledOut: string): ClientWord {
  const forms = [word, withoutSigns(word), spelledOut].filter((form) => form !== '');
  return { forms: [...new Set(forms)], days: daysOf(word) };
}

export function withoutSigns(word: string): string {
  return word.replace(/[^\p{L}\p{N}\p{Co}]/gu, '');
}

function phoneOf(whole: string): string {
  const digits = withoutZeros(whole.replace(/\D/g, ''));
  return /^\+?[\d\s()./-]+$/.test(whole) && digits.length >= fewestDigits ? digits : '';
}

/** A number as it is dialled at home and from abroad differ in front: `0170…` and `+49 170…`, `0049 170…`. */
export function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}

/** A birth date as people write it, day or month first; both where both are possible. */
function daysOf(word: string): readonly string[] {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\.?$/.exec(word) ?? [];
  if (year === '') return [];
  const two = (part: string): string => part.padStart(2, '0');
  const days = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`];
  return [...new Set(days)];
}
