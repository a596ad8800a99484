import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { answeredClear, emptySafety } from '#domain/safety/section.ts';

type Parts = {
  readonly [Section in Exclude<keyof NoteBody, 'format' | 'carried'>]?: Partial<NoteBody[Section]>;
};

/** A note with the parts given and nothing else. */
export function noteWith(parts: Parts): NoteBody {
  return {
    ...emptyNote,
    safety: { ...emptyNote.safety, ...parts.safety },
    subjective: { ...emptyNote.subjective, ...parts.subjective },
    objective: { ...emptyNote.objective, ...parts.objective },
    treatment: { ...emptyNote.treatment, ...parts.treatment },
    assessment: { ...emptyNote.assessment, ...parts.assessment },
    plan: { ...emptyNote.plan, ...parts.plan },
  };
}

let made = 0;
/** Ids of rows, each another. */
export function rowId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

export const clear = answeredClear(emptySafety);
