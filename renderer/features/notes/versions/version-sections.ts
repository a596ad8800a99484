import type { NoteBody } from '#domain/notes/body.ts';
import { composeNote, type ProseSection, proseSections } from '#domain/prose/compose.ts';
import type { TextKey } from '#renderer/i18n/i18n.ts';

/** What one section of a version says: its entries as sentences, one a line, then the therapist's own words. */
export type SectionText = { readonly section: ProseSection; readonly text: string };

export function sectionTexts(body: NoteBody): readonly SectionText[] {
  const prose = composeNote(body, { language: 'en' });
  return proseSections.map((section) => {
    const own = section === 'safety' ? '' : body[section].words;
    const lines = prose[section].map((sentence) => sentence.text);
    return { section, text: [...lines, own].filter((line) => line.trim() !== '').join('\n') };
  });
}

export const sectionTitles = {
  safety: 'notes.safety.title',
  subjective: 'notes.subjective.title',
  objective: 'notes.objective.title',
  treatment: 'notes.treatment.title',
  assessment: 'notes.assessment.title',
  plan: 'notes.plan.title',
} as const satisfies Readonly<Record<ProseSection, TextKey>>;
