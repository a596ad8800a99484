export const handout = {} as const;
