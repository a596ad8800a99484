/** Languages that a handout can be in: each has the same blocks. */
export const handoutLanguages = ['en', 'es'] as const;
export type HandoutLanguage = (typeof handoutLanguages)[number];
