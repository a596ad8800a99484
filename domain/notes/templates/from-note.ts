import { cleanText, paragraphLimit } from '#domain/text.ts';
import type { NoteBody } from '../body.ts';
import type { TemplateFields } from './template.ts';

type FromNote = {
  readonly name: string;
  /** Whether sentences are kept too. They may be about the client, so nobody takes them along by accident. */
  readonly withWords: boolean;
};

/** A template out of a note: what was done and planned, without what the client felt, said or was measured at. */
export function templateOfNote(body: NoteBody, { name, withWords }: FromNote): TemplateFields {
  const { subjective, objective, treatment, plan } = body;
  return {
    name,
    sessionMinutes: treatment.sessionMinutes,
    rows: treatment.rows
      .slice(0, 40)
      .map(({ id: _id, discomfort: _discomfort, response: _response, ...row }) => ({
        ...row,
        detail: withWords ? row.detail : '',
      })),
    ranges: objective.ranges.slice(0, 20).map(({ movement, side, method }) => ({ movement, side, method })),
    activities: subjective.activities.length,
    frequency: plan.frequency,
    sessionCount: plan.sessionCount,
    focus: plan.focus,
    nextFocus: withWords ? plan.nextFocus : '',
    exercises: plan.exercises,
    homeCare: withWords ? cleanText(plan.homeCare).slice(0, paragraphLimit) : '',
  };
}
