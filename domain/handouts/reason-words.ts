import type { StructureId } from '../anatomy/structures.ts';
import { assertNever } from '../assert-never.ts';
import type { Stage } from '../clients/episode.ts';
import type { Movement } from '../measures/ranges.ts';
import type { provocations } from '../notes/subjective.ts';
import type { Technique } from '../notes/techniques.ts';
import { termsEn } from '../terms/en.ts';
import type { FindingSign, SuggestionReason } from './reasons.ts';

type Provocation = (typeof provocations)[number];

/** Why a block is suggested, as the handout builder shows it beside the block. */
export function reasonInWords(reason: SuggestionReason): string {
  switch (reason.kind) {
    case 'required':
      return 'Printed on every handout';
    case 'always':
      return 'Suggested after every session';
    case 'planned':
      return 'Named in the plan of this note';
    case 'finding':
      return findingWords(reason.structure, reason.sign);
    case 'technique':
      return techniqueWords[reason.technique];
    case 'provocation':
      return `${provocationWords[reason.provocation]} it worse`;
    case 'range':
      return `${rangeWords[reason.movement]} hurt when it was measured`;
    case 'stage':
      return stageWords[reason.stage];
    case 'tight':
      return 'The back feels tight or stiff';
    case 'cramping':
      return 'The back cramps';
    case 'stiff-movement':
      return 'Bending or mornings are stiff';
    case 'stress':
      return 'Stress was high last week';
    case 'sleep':
      return 'Sleep was poor last week';
    case 'first-visit':
      return 'This is the first session';
    case 'not-better':
      return 'No better since last time';
    default:
      return assertNever(reason);
  }
}

const signWords: Readonly<Record<FindingSign, string>> = {
  tender: 'was tender',
  tight: 'was tight',
  'trigger-point': 'had a trigger point',
};

function findingWords(structure: StructureId, sign: FindingSign): string {
  return `The ${termsEn.structure[structure].toLowerCase()} ${signWords[sign]}`;
}

const techniqueWords: Readonly<Record<Technique, string>> = {
  'deep-tissue': 'Deep tissue work was done',
  swedish: 'Swedish massage was done',
  'trigger-point': 'Trigger point work was done',
  'myofascial-release': 'Myofascial release was done',
  'muscle-energy': 'Muscle energy work was done',
  'passive-stretch': 'Stretching was done',
  'joint-rocking': 'Gentle rocking was done',
  'heat-cold': 'Heat or cold was used',
  relaxation: 'Relaxation was practised',
};

const provocationWords: Readonly<Record<Provocation, string>> = {
  sitting: 'Sitting makes',
  standing: 'Standing makes',
  walking: 'Walking makes',
  'bending-forward': 'Bending forward makes',
  'bending-back': 'Bending back makes',
  twisting: 'Twisting makes',
  lifting: 'Lifting makes',
  coughing: 'Coughing makes',
  lying: 'Lying makes',
  'rolling-in-bed': 'Rolling in bed makes',
  morning: 'Mornings make',
  'end-of-day': 'The end of the day makes',
  driving: 'Driving makes',
  stress: 'Stress makes',
};

const rangeWords: Readonly<Record<Movement, string>> = {
  flexion: 'Bending forward',
  extension: 'Bending back',
  'side-bend': 'Bending to the side',
  rotation: 'Turning',
  'fingertip-to-floor': 'Reaching to the floor',
  'modified-schober': 'Bending forward',
  'modified-modified-schober': 'Bending forward',
};

const stageWords: Readonly<Record<Stage, string>> = {
  acute: 'The pain is new',
  subacute: 'The pain has lasted some weeks',
  chronic: 'The pain has lasted over three months',
};
