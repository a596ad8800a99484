import type { ClientStatus } from '../clients/client.ts';
import { foldForSearch } from '../folded-text.ts';
import { withoutSigns, withoutZeros } from './client-query.ts';
import { spellOutUmlauts } from './words.ts';

/** What is shown of a record that was found. */
export type ShownClient = {
  readonly id: string;
  readonly status: ClientStatus;
  readonly name: string;
  readonly preferredName: string;
  readonly birthDate: string | null;
  readonly phone: string;
};

/** A record as the search is given it. Of records merged into it their names and the rest count as its own. */
export type SearchableClient = ShownClient & {
  /** Names and preferred names of records merged into it. */
  readonly mergedNames: readonly string[];
  /** Everything that is looked at, folded: phones, e-mail, birth date, tags. */
  readonly rest: string;
  readonly sortKey: string;
  /** Day of the latest session; null before the first. */
  readonly lastSession: string | null;
};

/** A record taken apart into the words by which it is found. */
export type ClientEntry = SearchableClient & {
  readonly wholeNames: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  readonly restWords: ReadonlySet<string>;
  /** Digits of phone numbers without the zeros in front. */
  readonly phones: ReadonlySet<string>;
};

export function entryOf(client: SearchableClient): ClientEntry {
  const names = [client.name, client.preferredName, ...client.mergedNames];
  const nameWords = new Set(names.flatMap(formsOfName));
  const restWords = client.rest.split(' ').filter((word) => word !== '' && !nameWords.has(word));
  return {
    ...client,
    wholeNames: new Set(names.map(foldForSearch).filter((name) => name !== '')),
    nameWords,
    restWords: new Set(restWords),
    phones: new Set(restWords.filter((word) => /^\d{6,}$/.test(word)).map(withoutZeros)),
  };
}

/** The words of a name: as written, in parts, without its signs, with umlauts spelled out. */
function formsOfName(name: string): readonly string[] {
  const plain = foldForSearch(name);
  const spelledOut = foldForSearch(spellOutUmlauts(name));
  const words = (plain === spelledOut ? plain : `${plain} ${spelledOut}`).split(' ');
  return words
    .flatMap((word) =>
      /^[a-z0-9]*$/.test(word) ? [word] : [word, withoutSigns(word), ...word.split(/[^\p{L}\p{N}\p{Co}]+/u)],
    )
    .filter((word) => word !== '');
}
