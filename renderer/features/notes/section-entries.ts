import { useState } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import type { ProseSection } from '#domain/prose/compose.ts';
import { useDraftValue } from './draft-context.tsx';

/** What a section's sentences are made from: its entries, and for the pain afterwards the pain before. */
function isSameFor(section: ProseSection, one: NoteBody, other: NoteBody): boolean {
  if (section === 'assessment' && one.subjective.painBefore !== other.subjective.painBefore) return false;
  if (one[section] === other[section]) return true;
  const [entries, others] = [Object.entries(one[section]), new Map(Object.entries(other[section]))];
  return entries.every(([name, value]) => name === 'words' || others.get(name) === value);
}

function entriesOf(section: ProseSection): (body: NoteBody) => NoteBody {
  let kept: NoteBody | null = null;
  return (body) => {
    if (kept === null || !isSameFor(section, kept, body)) kept = body;
    return kept;
  };
}

/**
 * The draft as the entries of one section see it: the same object until one of them changes. Typing in the
 * therapist's own words, or in another section, changes nothing here.
 */
export function useSectionEntries(section: ProseSection): NoteBody {
  const [select] = useState(() => entriesOf(section));
  return useDraftValue(select);
}
