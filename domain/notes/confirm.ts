import type { NoteBody } from './body.ts';

/** Sections of a note in which something can stand unconfirmed. */
export const carriedSections = ['subjective', 'objective', 'treatment', 'plan'] as const;
export type CarriedSection = (typeof carriedSections)[number];

const isIn = (section: string, path: string): boolean => path.startsWith(`${section}.`);

/** How many values of a section were carried and are neither touched nor confirmed. */
export function unconfirmedIn({ carried }: NoteBody, section: string): number {
  return carried.unconfirmed.filter((path) => isIn(section, path)).length;
}

/** The values of a section as they stand are right. */
export function confirmSection(body: NoteBody, section: string): NoteBody {
  return keepUnconfirmed(body, (path) => !isIn(section, path));
}

/** One value as it stands is right. */
export function confirmPath(body: NoteBody, confirmed: string): NoteBody {
  return keepUnconfirmed(body, (path) => path !== confirmed);
}

export function confirmAll(body: NoteBody): NoteBody {
  return keepUnconfirmed(body, () => false);
}

function keepUnconfirmed(body: NoteBody, isKept: (path: string) => boolean): NoteBody {
  const unconfirmed = body.carried.unconfirmed.filter(isKept);
  return { ...body, carried: { ...body.carried, unconfirmed } };
}
