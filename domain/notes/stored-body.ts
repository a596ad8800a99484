import { z } from 'zod';
import { emptyNote, type NoteBody, noteBody } from './body.ts';
import { newFinding } from './objective.ts';
import { newTreatmentRow } from './treatment.ts';

/**
 * A body as it may lie in the file: of today's format, or of an earlier one. A signed body is never rewritten, its
 * hash is over the text as stored; it is brought to today's shape each time it is read. What an earlier format did
 * not ask stays not asked.
 */
export const storedBody = z
  .looseObject({ format: z.int() })
  .transform((stored): unknown => {
    if (stored.format === 1) return fromFirstFormat(stored as unknown as FirstFormat);
    return stored.format === 2 ? fromSecondFormat(stored as unknown as SecondFormat) : stored;
  })
  .pipe(noteBody);

/** Format 1 held fewer fields of the same names and meanings. */
type FirstFormat = {
  readonly safety: NoteBody['safety'];
  readonly subjective: Partial<NoteBody['subjective']>;
  readonly objective: {
    readonly findings: readonly (Partial<NoteBody['objective']['findings'][number]> & FindingKey)[];
    readonly words: string;
  };
  readonly treatment: {
    readonly rows: readonly NoteBody['treatment']['rows'][number][];
    readonly words: string;
  };
  readonly assessment: Partial<NoteBody['assessment']>;
  readonly plan: Partial<NoteBody['plan']>;
};
type FindingKey = Pick<NoteBody['objective']['findings'][number], 'id' | 'structure' | 'side'>;

function fromFirstFormat({
  safety,
  subjective,
  objective,
  treatment,
  assessment,
  plan,
}: FirstFormat): unknown {
  return {
    ...emptyNote,
    safety,
    subjective: { ...emptyNote.subjective, ...subjective },
    objective: {
      ...emptyNote.objective,
      words: objective.words,
      findings: objective.findings.map((each) => ({ ...newFinding(each.id, each), ...each })),
    },
    treatment: {
      ...emptyNote.treatment,
      words: treatment.words,
      rows: treatment.rows.map((row) => newTreatmentRow(row.id, row)),
    },
    assessment: { ...emptyNote.assessment, ...assessment },
    plan: { ...emptyNote.plan, ...plan },
  };
}

/** Format 2 is today's without the client's own rating of change. */
type SecondFormat = Omit<NoteBody, 'format' | 'subjective'> & {
  readonly subjective: Omit<NoteBody['subjective'], 'globalChange'>;
};

function fromSecondFormat(stored: SecondFormat): unknown {
  const { format } = emptyNote;
  const { globalChange } = emptyNote.subjective;
  return { ...stored, format, subjective: { globalChange, ...stored.subjective } };
}
