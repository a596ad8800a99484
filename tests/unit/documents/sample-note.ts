import { emptyNote } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import type { NoteInput } from '#main/documents/note.ts';
import type { VersionOnPaper } from '#main/documents/note-signature.ts';
import { fontsFolder, usualNote } from './sample-handout.ts';

/** The version as it was signed first. */
export const signedVersion: VersionOnPaper = {
  kind: 'original',
  reason: '',
  words: '',
  signer: { name: 'Ana Ruiz', credentials: 'LMT' },
  signedAt: '2026-11-22T15:02:11.000Z',
  hash: '3fa9'.repeat(16),
};

/** A signed note with something in every section, with changes to its parts. */
export function sampleNote(note: Partial<NoteInput['note']> = {}): NoteInput {
  const { safety, subjective, objective, treatment, assessment, plan } = usualNote;
  const finding = newFinding('0197a000-0000-7000-8000-000000000003', {
    structure: 'quadratus-lumborum',
    side: 'left',
  });
  return {
    practice: { name: 'Willow Street Massage', phone: '+1 612 555 0142', paper: 'a4' },
    therapist: { name: 'Ana Ruiz', credentials: 'LMT' },
    client: { name: 'Marta Łukasiewicz', birthDate: '1979-03-04' },
    note: {
      date: '2026-11-22',
      time: '14:03',
      state: 'signed',
      body: {
        ...emptyNote,
        safety,
        subjective: { ...subjective, complaint: 'Dull ache after long drives', painWorst: 7, sleep: 6 },
        objective: {
          ...objective,
          findings: [{ ...finding, tone: 2, triggerPoint: 'active' }],
        },
        treatment,
        assessment: { ...assessment, response: 'better', painAfter: 2 },
        plan: { ...plan, nextVisitDate: '2026-12-01', nextVisitTime: '14:30', homeCare: 'Walk each day' },
      },
      isFirstVisit: false,
      versions: [signedVersion],
      ...note,
    },
    createdAt: '2026-11-22T15:05:00.000Z',
    timeZone: 'America/Chicago',
    fontsFolder,
  };
}
