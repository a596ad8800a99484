import { contactSource } from './contact-source.ts';
import { fileSource } from './file-source.ts';
import { handoutSource } from './handout-source.ts';
import { noteSource } from './note-source.ts';
import type { Source } from './source.ts';
import type { IndexedKind } from './word-index.ts';

export const sources: Readonly<Record<IndexedKind, Source>> = {
  note: noteSource,
  handout: handoutSource,
  file: fileSource,
  contact: contactSource,
};
