import type { RedFlag } from './red-flags.ts';

/** Cauda equina signs count when they are new, within so many days, or getting worse (BMJ Best Practice 3000164; CSP/GIRFT). */
export const caudaEquinaNewDays = 14;

/**
 * What is asked or seen under each red flag (clinical rules of the project, 4.1). One that is ticked answers its flag
 * with yes. `raises` is the graver level that it brings by itself. `feature` ones only count together: see
 * domain/safety/inflammatory.ts.
 */
export const observations = [
  { id: 'bladder-or-bowel-change', flag: 'cauda-equina' },
  { id: 'bladder-filling-not-felt', flag: 'cauda-equina' },
  { id: 'saddle-numbness', flag: 'cauda-equina' },
  { id: 'both-legs', flag: 'cauda-equina' },
  { id: 'sexual-function-lost', flag: 'cauda-equina' },

  { id: 'foot-drop', flag: 'leg-weakness' },
  { id: 'leg-gives-way', flag: 'leg-weakness' },
  { id: 'weakness-growing', flag: 'leg-weakness' },

  { id: 'sudden-back-or-belly-pain', flag: 'vascular' },
  { id: 'pulsing-belly', flag: 'vascular' },
  { id: 'faint-or-clammy', flag: 'vascular' },
  { id: 'fast-heart', flag: 'vascular' },

  { id: 'chest-pain-with-back-pain', flag: 'chest-pain' },
  { id: 'collapse', flag: 'chest-pain' },

  { id: 'serious-accident', flag: 'fracture', raises: 'stop-emergency' },
  { id: 'minor-injury-fragile-bones', flag: 'fracture' },
  { id: 'minor-injury-steroids', flag: 'fracture' },
  { id: 'minor-injury-older-age', flag: 'fracture' },
  { id: 'sudden-central-pain', flag: 'fracture' },
  { id: 'new-deformity', flag: 'fracture' },

  { id: 'fever-or-chills', flag: 'infection' },
  { id: 'feels-ill', flag: 'infection' },
  { id: 'weak-defences', flag: 'infection' },
  { id: 'drugs-by-needle', flag: 'infection' },
  { id: 'recent-infection', flag: 'infection' },
  { id: 'recent-spinal-procedure', flag: 'infection' },

  { id: 'past-cancer', flag: 'cancer' },
  { id: 'weight-loss', flag: 'cancer' },
  { id: 'constant-night-pain', flag: 'cancer' },
  { id: 'pain-in-many-places', flag: 'cancer' },
  { id: 'new-pain-at-this-age', flag: 'cancer' },
  { id: 'no-better-after-four-weeks', flag: 'cancer' },

  { id: 'urinary-symptoms', flag: 'visceral' },
  { id: 'kidney-pain-with-fever', flag: 'visceral' },
  { id: 'belly-lump', flag: 'visceral' },
  { id: 'back-lump-or-shape', flag: 'visceral' },
  { id: 'upper-back-pain', flag: 'visceral' },

  { id: 'before-45-over-3-months', flag: 'inflammatory', feature: true },
  { id: 'before-35', flag: 'inflammatory', feature: true },
  { id: 'wakes-second-half', flag: 'inflammatory', feature: true },
  { id: 'buttock-pain', flag: 'inflammatory', feature: true },
  { id: 'better-with-movement', flag: 'inflammatory', feature: true },
  { id: 'better-with-nsaid', flag: 'inflammatory', feature: true },
  { id: 'close-relative', flag: 'inflammatory', feature: true },
  { id: 'arthritis', flag: 'inflammatory', feature: true },
  { id: 'tendon-attachments', flag: 'inflammatory', feature: true },
  { id: 'psoriasis', flag: 'inflammatory', feature: true },

  { id: 'no-better-in-weeks', flag: 'not-settling' },
  { id: 'severe-pain-on-exercise', flag: 'not-settling' },
] as const satisfies readonly {
  id: string;
  flag: RedFlag;
  raises?: 'stop-emergency';
  feature?: true;
}[];

export type Observation = (typeof observations)[number];
export type ObservationId = Observation['id'];
export const observationIds = observations.map(({ id }) => id) as [ObservationId, ...ObservationId[]];

export function observationsOf(flag: RedFlag): readonly Observation[] {
  return observations.filter((each) => each.flag === flag);
}
