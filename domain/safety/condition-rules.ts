import { belly, lowBack } from '../anatomy/areas.ts';
import type { StructureId } from '../anatomy/structures.ts';
import type { Technique } from '../notes/techniques.ts';
import type { ConditionId } from './conditions.ts';
import type { MatterLevel, MethodKind } from './verdict.ts';

export type ConditionRule = {
  readonly level: Exclude<MatterLevel, 'refer-urgent' | 'refer'>;
  readonly source: string;
  readonly blocksTreatment?: true;
  readonly pressure?: number;
  readonly notAllowed?: readonly MethodKind[];
  /** Structures that are kept off on both sides, beside the places that are marked. */
  readonly locks?: readonly StructureId[];
  /** The locks hold until a clearance answers; a reason of the therapist's own is not enough. */
  readonly locksUntilCleared?: true;
  /** The places that are marked for it are kept off. */
  readonly locksPlaces?: true;
  /** A clearance can answer it. */
  readonly isClearable?: true;
  /** Techniques that are done only gently: said in their rows, and for the therapist to judge. */
  readonly gentleOnly?: readonly Technique[];
};

const nccih = 'NCCAM and NCCIH safety lists';
const split = 'clinical rules of the project, 4.2 (levels are ours; Walton and Werner to be checked)';
const bleeding = 'NCCIH: no forceful or deep massage with low platelets or anticoagulants';
const figureOurs = 'no figure in the source: the lighter end of 2 to 3 is our choice';

// Emergency where waiting can cost a life; the source names no finer level for this group, and ours is the careful one.
const emergency = { level: 'stop-emergency', blocksTreatment: true } as const;
const sameDay = { level: 'stop-same-day', blocksTreatment: true, isClearable: true } as const;
const today = { level: 'stop-today', blocksTreatment: true } as const;
const area = { level: 'avoid-area', locksPlaces: true, source: `${nccih}; ${split}` } as const;
const note = { level: 'note', source: split } as const;
const clearance = { level: 'clearance', isClearable: true } as const;
/** Pressure 2 to 3 in the source; 2 is chosen, since no hand feels the difference to the safe side. */
const bleeds = {
  ...clearance,
  source: bleeding,
  pressure: 2,
  notAllowed: ['deep', 'friction', 'compression'],
} as const;

/** What each condition does to the session (clinical rules of the project, 4.2). */
export const conditionRules: Readonly<Record<ConditionId, ConditionRule>> = {
  'clot-suspected': { ...emergency, source: `${nccih} (deep vein thrombosis); ${split}` },
  fever: { ...today, source: `${nccih} (fever)` },
  'contagious-illness': { ...today, source: `${nccih} (infection)` },
  'acute-injury': { ...sameDay, source: split },
  'heart-attack-or-stroke-recent': { ...sameDay, source: `${nccih} (heart disease); ${split}` },
  'unstable-angina': { ...emergency, source: `${nccih} (heart disease); ${split}` },
  'severe-hypertension': { ...sameDay, source: split },
  'pregnancy-warning-signs': { ...emergency, source: `Mueller and Grunwald 2021 (PMC8396946); ${split}` },
  intoxication: { ...today, source: split },
  'no-consent-today': { ...today, source: 'WAC 246-830-565: consent and the right to stop' },

  'open-wound': area,
  burn: area,
  'skin-infection': area,
  shingles: area,
  bruise: area,
  'acute-strain': area,
  'recent-injection': area,
  'acute-inflamed-joint': area,
  'varicose-veins': area,
  'fracture-site': area,
  'tumour-or-radiation-area': area,
  hernia: area,
  'numb-area': area,
  'implanted-device': area,

  anticoagulant: bleeds,
  'antiplatelet-combination': bleeds,
  'bleeding-disorder': bleeds,
  // No stroke of ours is forceful rocking: it is excluded in words, in the rows that could become it.
  osteoporosis: {
    ...clearance,
    source: `${nccih} (weak bones); ${split}`,
    pressure: 2,
    notAllowed: ['percussion'],
    gentleOnly: ['joint-rocking', 'passive-stretch'],
  },
  'cancer-in-treatment': { ...clearance, source: `${nccih} (cancer); ${figureOurs}`, pressure: 2 },
  'heart-failure': { ...clearance, source: `${nccih} (heart disease); ${figureOurs}`, pressure: 3 },
  'kidney-failure': { ...clearance, source: `${split}; ${figureOurs}`, pressure: 3 },
  'diabetes-with-neuropathy': {
    ...clearance,
    source: `${nccih} (nerve damage, fragile skin); ${figureOurs}`,
    pressure: 2,
  },
  'epilepsy-uncontrolled': { ...clearance, source: `${split}; ${figureOurs}`, pressure: 3 },
  'surgery-recent': { ...clearance, source: `${split}; ${figureOurs}`, pressure: 3, locksPlaces: true },
  'spinal-surgery': { ...clearance, source: `${split}; ${figureOurs}`, pressure: 3 },
  'aortic-aneurysm-known': {
    ...clearance,
    source: 'NHS text on abdominal aortic aneurysm: no massage of belly or low back without medical OK',
    pressure: 2,
    locks: [...belly, ...lowBack],
    locksUntilCleared: true,
  },
  'pregnancy-high-risk': {
    ...clearance,
    source: `Mueller and Grunwald 2021 (PMC8396946): trials took uncomplicated pregnancies; ${figureOurs}`,
    pressure: 2,
    locks: belly,
  },
  'steroids-long-term': {
    ...clearance,
    source: `${split}; ${figureOurs}`,
    pressure: 2,
    notAllowed: ['percussion'],
  },
  'connective-tissue-disorder': { ...clearance, source: `${split}; ${figureOurs}`, pressure: 2 },

  // With its weeks and its legs in domain/safety/pregnancy-rule.ts.
  pregnancy: { level: 'note', source: 'Mueller and Grunwald 2021 (PMC8396946)', locks: belly },
  'hypertension-controlled': note,
  'trauma-history': note,
  scoliosis: note,
  hypermobility: note,
  'alcohol-or-painkiller-today': note,
};
