import { sides, structureIds, workPlaces } from '#domain/anatomy/structures.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { strokesOf, techniques } from '#domain/notes/techniques.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { longNote } from './long-note.ts';

const findings = 40;
const rows = 20;
/** Characters of the field that is typed into, and of each of the six others: 20,000 together. */
export const typedInto = 5_000;
const inOthers = 2_500;

const idOf = (number: number): string => `0197a000-0000-7000-8001-${String(number).padStart(12, '0')}`;
const from = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;

function textOf(length: number): string {
  const sentence = 'She turns over more easily and sat through the whole drive without a stop. ';
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

/** Longer than anybody writes: 40 findings, 20 rows of treatment and 20,000 characters. */
export function longestNote(): NoteBody {
  const note = longNote(0);
  return {
    ...note,
    subjective: { ...note.subjective, complaint: textOf(inOthers), words: textOf(typedInto) },
    objective: {
      ...note.objective,
      findings: Array.from({ length: findings }, (_, index) => ({
        ...newFinding(idOf(index), { structure: from(structureIds, index), side: from(sides, index) }),
        tone: index % 4,
        tenderness: index % 4,
        triggerPoint: 'latent' as const,
      })),
      words: textOf(inOthers),
    },
    treatment: {
      ...note.treatment,
      words: textOf(inOthers),
      rows: Array.from({ length: rows }, (_, index) => {
        const technique = from(techniques, index);
        return newTreatmentRow(idOf(100 + index), {
          technique,
          stroke: strokesOf[technique][0] ?? null,
          structure: from(workPlaces, index),
          side: from(sides, index),
          minutes: 5,
        });
      }),
    },
    assessment: { ...note.assessment, words: textOf(inOthers) },
    plan: { ...note.plan, homeCare: textOf(inOthers), words: textOf(inOthers) },
  };
}
