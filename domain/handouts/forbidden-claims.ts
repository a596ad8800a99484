import { claimsIn, type ForbiddenClaim, type FoundClaim } from './claim.ts';
import { forbiddenClaimsEn } from './claims-en.ts';
import { forbiddenClaimsEs } from './claims-es.ts';
import type { HandoutLanguage } from './languages.ts';

const forbiddenClaims: Readonly<Record<HandoutLanguage, readonly ForbiddenClaim[]>> = {
  en: forbiddenClaimsEn,
  es: forbiddenClaimsEs,
};

/** What a handout text in this language claims and may not, with the reason to show to its author. */
export function forbiddenIn(text: string, language: HandoutLanguage): readonly FoundClaim[] {
  return claimsIn(text, forbiddenClaims[language]);
}
