import type { ReactNode } from 'react';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { showSections } from './show-sections.tsx';

/** Sections of a draft with what its body has become. */
export function showDraft(
  sections: ReactNode,
  { body = emptyNote, last }: { readonly body?: NoteBody; readonly last?: NoteBody } = {},
) {
  const shown = showSections(sections, last === undefined ? { body } : { body, last });
  return { ...shown, body: () => shown.session.body() };
}
