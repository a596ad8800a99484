import { z } from 'zod';
import { type StructureId, structureIds } from '../anatomy/structures.ts';
import { stages } from '../clients/episode.ts';
import { movements } from '../measures/ranges.ts';
import { provocations } from '../notes/subjective.ts';
import { techniques } from '../notes/techniques.ts';

/** What a finding showed. */
export const findingSigns = ['tender', 'tight', 'trigger-point'] as const;
export type FindingSign = (typeof findingSigns)[number];

/** Why a block is suggested for a session. Its words: `reasonInWords`. */
export const suggestionReason = z.discriminatedUnion('kind', [
  /** Printed on every handout. */
  z.strictObject({ kind: z.literal('required') }),
  z.strictObject({ kind: z.literal('always') }),
  /** The note's plan names it. */
  z.strictObject({ kind: z.literal('planned') }),
  z.strictObject({
    kind: z.literal('finding'),
    structure: z.enum(structureIds as [StructureId, ...StructureId[]]),
    sign: z.enum(findingSigns),
  }),
  z.strictObject({ kind: z.literal('technique'), technique: z.enum(techniques) }),
  z.strictObject({ kind: z.literal('provocation'), provocation: z.enum(provocations) }),
  z.strictObject({ kind: z.literal('range'), movement: z.enum(movements) }),
  z.strictObject({ kind: z.literal('stage'), stage: z.enum(stages) }),
  z.strictObject({ kind: z.literal('tight') }),
  z.strictObject({ kind: z.literal('cramping') }),
  z.strictObject({ kind: z.literal('stiff-movement') }),
  z.strictObject({ kind: z.literal('stress') }),
  z.strictObject({ kind: z.literal('sleep') }),
  z.strictObject({ kind: z.literal('first-visit') }),
  z.strictObject({ kind: z.literal('not-better') }),
]);
export type SuggestionReason = z.output<typeof suggestionReason>;
