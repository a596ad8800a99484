import { v7 as uuid } from 'uuid';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { answeredClear, emptySafety } from '#domain/safety/section.ts';

/** A note that may be signed, with pain 6 before and 3 after. */
export function treatedNote(): NoteBody {
  return {
    ...emptyNote,
    safety: { ...emptySafety, ...answeredClear(emptySafety) },
    subjective: { ...emptyNote.subjective, complaint: 'Stiff since Sunday', painBefore: 6 },
    treatment: {
      ...emptyNote.treatment,
      rows: [
        newTreatmentRow(uuid(), {
          technique: 'swedish',
          stroke: 'petrissage',
          structure: 'quadratus-lumborum',
          side: 'left',
          pressure: 3,
          minutes: 20,
        }),
      ],
    },
    assessment: { ...emptyNote.assessment, painAfter: 3, response: 'better' },
  };
}
