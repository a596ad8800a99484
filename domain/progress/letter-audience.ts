import type { HandoutLanguage } from '../handouts/languages.ts';

/** Who a progress letter is for: the client gets plain words, a physician the figures with their methods. */
export const letterAudiences = ['client', 'physician'] as const;
export type LetterAudience = (typeof letterAudiences)[number];

/** A letter to a client is in the client's language; between professionals it is in the language of the program. */
export function letterLanguage(audience: LetterAudience, ofClient: HandoutLanguage): HandoutLanguage {
  return audience === 'client' ? ofClient : 'en';
}
