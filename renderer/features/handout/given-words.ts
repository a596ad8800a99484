import type { HandoutSummary } from '#domain/contract/handouts.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** How and when a handout was given. */
export function deliveryInWords(delivery: HandoutSummary['deliveries'][number], dates: Dates): string {
  const { way, at, printer, copies } = delivery;
  const moment = dates.moment(at);
  if (way === 'saved') return t('handout.list.saved', { moment });
  if (way === 'opened') return t('handout.list.opened', { moment });
  const sent =
    printer === null
      ? t('handout.list.printedSomewhere', { moment })
      : t('handout.list.printed', { printer, moment });
  return copies === 1 ? sent : `${sent}, ${t('handout.list.copies', { count: copies })}`;
}

/** The language of a kept handout by its own name. */
export function languageInWords(language: string): string {
  const known = handoutLanguages.find((each) => each === language);
  return known === undefined ? language : t(`handout.languages.${known}`);
}

/** Which text was printed: the program's by its version, the practice's own by its number. */
export function textInWords({ title, version, editNumber }: HandoutSummary['blocks'][number]): string {
  return editNumber === null
    ? t('handout.list.textVersion', { title, version })
    : t('handout.list.ownVersion', { title, number: editNumber });
}

/** Characters of a hash that are enough to compare two papers by eye. */
const shownOfHash = 12;

export function shortHash(hash: string): string {
  return hash.slice(0, shownOfHash);
}
