import { createContext, use } from 'react';
import type { QuestionId } from '#domain/intake/questions.ts';
import { scoreQuestionIds } from '#domain/intake/score-questions.ts';
import { checkInEs } from '#domain/terms/check-in-es.ts';
import { intakeEn, type QuestionWords } from '#domain/terms/intake-en.ts';
import { screenTexts } from '#renderer/i18n/i18n.ts';

type Language = 'en' | 'es';

/** The language of the client who has the window. */
export const ScreenLanguage = createContext<Language>('en');

/** The words of the screen in the client's language. */
export function useScreenText(): ReturnType<typeof screenTexts> {
  return screenTexts(use(ScreenLanguage));
}

/** What a question says. Only those before a session are asked in another language than English. */
export function questionWords(id: QuestionId, language: Language): QuestionWords {
  const asked = scoreQuestionIds.find((each) => each === id);
  return language === 'es' && asked !== undefined ? checkInEs[asked] : intakeEn.questions[id];
}
