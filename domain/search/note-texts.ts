import type { Side, WorkPlace } from '../anatomy/structures.ts';
import type { NoteBody } from '../notes/body.ts';
import { termsEn } from '../terms/en.ts';
import { workPlaceEn } from '../terms/note-en.ts';

/** The texts of a note in which words are looked for, in the order of the note; findings and treatments in words. */
export function textsOfNote(body: NoteBody): readonly string[] {
  const { safety, subjective, objective, treatment, assessment, plan } = body;
  return [
    subjective.complaint,
    subjective.words,
    [
      ...subjective.regions.map((region) => termsEn.region[region]),
      ...subjective.qualities.map((quality) => termsEn.quality[quality]),
    ].join(', '),
    ...objective.findings.map(({ structure, side }) => place(structure, side)),
    objective.words,
    ...treatment.rows.map(({ technique, stroke, structure, side }) => {
      const work = stroke === null ? [] : [termsEn.stroke[stroke]];
      return [termsEn.technique[technique], ...work, place(structure, side)].join(', ');
    }),
    treatment.words,
    assessment.words,
    plan.frequency,
    plan.nextFocus,
    plan.homeCare,
    plan.words,
    safety.action,
  ].filter((text) => text !== '');
}

const place = (structure: WorkPlace, side: Side): string =>
  `${workPlaceEn(structure)}, ${termsEn.side[side]}`;
