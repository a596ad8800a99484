import type { Stroke, Technique } from './techniques.ts';

type Method = { readonly technique: Technique; readonly stroke: Stroke | null };

/**
 * What is worth knowing beside a row of some technique: always, or once the row is folded out. Words stand in domain/terms/treatment-en.ts.
 */
export const techniqueHints = [
  {
    id: 'percussion-places',
    isFor: ({ stroke }: Method) => stroke === 'tapotement',
    isAlwaysSaid: true,
    source: 'Clinical data model, 2.3 (textbook knowledge, not re-read)',
  },
  {
    id: 'compression-bounds',
    isFor: ({ technique }: Method) => technique === 'trigger-point',
    isAlwaysSaid: false,
    source: 'Design defaults of the clinical data model, 2.3',
  },
  {
    id: 'compression-stop',
    isFor: ({ technique }: Method) => technique === 'trigger-point',
    isAlwaysSaid: false,
    source: 'Clinical data model, 2.3',
  },
  {
    id: 'compression-evidence',
    isFor: ({ technique }: Method) => technique === 'trigger-point',
    isAlwaysSaid: false,
    source: 'PMC9434898, 2022 (17 trials, 15 pooled)',
  },
  {
    id: 'heat-safety',
    isFor: ({ technique }: Method) => technique === 'heat-cold',
    isAlwaysSaid: false,
    source: 'Clinical rules, section 6 (textbook knowledge, not re-read); Cochrane French 2006',
  },
] as const;

export type TechniqueHint = (typeof techniqueHints)[number]['id'];

/** The hints for a row, in the order in which they are said. */
export function hintsFor(method: Method): readonly (typeof techniqueHints)[number][] {
  return techniqueHints.filter(({ isFor }) => isFor(method));
}
