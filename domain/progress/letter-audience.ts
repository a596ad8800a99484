/** Who a progress letter is for: the client gets plain words, a physician the figures with their methods. */
export const letterAudiences = ['client', 'physician'] as const;
export type LetterAudience = (typeof letterAudiences)[number];
