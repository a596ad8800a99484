import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { allClear } from '#domain/safety/red-flags.ts';

const row = { structure: 'quadratus-lumborum', pressure: 3, minutes: 10 } as const;
const idOf = (number: number): string => `0197a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A well-filled note of about three thousand characters; `number` changes a few words, as typing does. */
export function longNote(number: number): NoteBody {
  return {
    ...emptyNote,
    safety: { ...emptyNote.safety, screen: allClear },
    subjective: {
      ...emptyNote.subjective,
      complaint: `Aches on both sides after a day in the van, the left more than the right. Visit ${number}.`,
      painBefore: 6,
      painBest: 3,
      painWorst: 8,
      regions: [],
      qualities: ['ache', 'tight'],
      radiation: 'none',
      aggravating: ['sitting', 'driving', 'end-of-day'],
      easing: ['movement', 'heat'],
      changeSinceLast: 'better',
      homeCare: 'most-days',
      globalChange: 2,
      sleep: 6,
      stress: 4,
      words: 'Slept through twice this week, for the first time since spring. '.repeat(6).trim(),
    },
    objective: {
      ...emptyNote.objective,
      findings: [1, 2, 3].map((finding) => ({
        ...newFinding(idOf(finding), {
          structure: row.structure,
          side: finding === 1 ? 'left' : 'right',
        }),
        tone: 2,
        tenderness: 2,
        triggerPoint: 'latent',
      })),
      words: 'Guarded on bending forward, eases after three or four tries. '.repeat(4).trim(),
    },
    treatment: {
      ...emptyNote.treatment,
      rows: [11, 12, 13, 14].map((id) =>
        newTreatmentRow(idOf(id), {
          ...row,
          technique: 'swedish',
          stroke: 'petrissage',
          side: id % 2 === 0 ? 'left' : 'right',
        }),
      ),
      words: 'Slow work along the border of the muscle, breath by breath. '.repeat(4).trim(),
    },
    assessment: {
      ...emptyNote.assessment,
      response: 'better',
      painAfter: 3,
      adverse: ['none'],
      words: 'Softer on the left after ten minutes. '.repeat(4).trim(),
    },
    plan: {
      ...emptyNote.plan,
      frequency: 'Weekly for four weeks',
      nextFocus: 'Left side, hips',
      homeCare: 'Walk twenty minutes a day, stand up every half hour. '.repeat(3).trim(),
    },
  };
}
