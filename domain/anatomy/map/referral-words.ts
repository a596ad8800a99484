import { legReferralEn, noReferralEn, oftenDescribedEn, referralEn } from '#domain/terms/referral-en.ts';
import { legReferralEs, noReferralEs, oftenDescribedEs, referralEs } from '#domain/terms/referral-es.ts';
import type { StructureId } from '../structures.ts';
import { referrals } from './referral.ts';

export type MapLanguage = 'en' | 'es';

const wording = {
  en: { often: oftenDescribedEn, referral: referralEn, none: noReferralEn, leg: legReferralEn },
  es: { often: oftenDescribedEs, referral: referralEs, none: noReferralEs, leg: legReferralEs },
} as const;

const toTheLeg: readonly string[] = ['thigh-front', 'thigh-side', 'thigh-back', 'upper-thigh-back', 'calf'];

/**
 * The often described referral of a structure as a sentence, always introduced as what it is; where it reaches the
 * leg, with the reminder that a nerve goes before a muscle.
 */
export function referralInWords(structure: StructureId, language: MapLanguage): string {
  const words = wording[language];
  if (structure === 'thoracolumbar-fascia') return words.none;
  const sentence = `${words.often}: ${words.referral[structure]}.`;
  const reachesLeg = referrals[structure].places.some((place) => toTheLeg.includes(place));
  return reachesLeg ? `${sentence} ${words.leg}` : sentence;
}
