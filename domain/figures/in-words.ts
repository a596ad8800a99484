import type { HandoutLanguage } from '../handouts/languages.ts';
import type { IllustrationId } from './illustration-ids.ts';
import { illustrationEn } from './words-en.ts';
import { illustrationEs } from './words-es.ts';

/** The text alternative of a drawing: what it is about, and each position with the number that stands beside it. */
export function illustrationInWords(id: IllustrationId, language: HandoutLanguage): string {
  const { about, frames } = (language === 'en' ? illustrationEn : illustrationEs)[id];
  if (frames.length === 1) return `${about}. ${frames[0]}`;
  return `${about}. ${frames.map((frame, index) => `${index + 1}: ${frame}`).join(' ')}`;
}
