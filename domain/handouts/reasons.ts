import type { Stage } from '../clients/episode.ts';
import type { provocations } from '../notes/subjective.ts';
import type { Technique } from '../notes/techniques.ts';

/** Why a block is suggested for a session. */
export type SuggestionReason =
  | 'required'
  | 'always'
  | `technique-${Technique}`
  | `provocation-${(typeof provocations)[number]}`
  | `stage-${Stage}`
  | 'high-tone'
  | 'tight'
  | 'cramping'
  | 'stiff-movement'
  | 'stress'
  | 'first-visit'
  | 'not-better';

/** The reasons in words, as the handout builder shows them beside a block. */
export const reasonWordsEn = {
  required: 'Printed on every handout',
  always: 'Suggested after every session',
  'technique-deep-tissue': 'Deep tissue work was done',
  'technique-swedish': 'Swedish massage was done',
  'technique-trigger-point': 'Trigger point work was done',
  'technique-myofascial-release': 'Myofascial release was done',
  'technique-muscle-energy': 'Muscle energy work was done',
  'technique-passive-stretch': 'Stretching was done',
  'technique-joint-rocking': 'Gentle rocking was done',
  'technique-heat-cold': 'Heat or cold was used',
  'technique-relaxation': 'Relaxation was practised',
  'provocation-sitting': 'Sitting makes it worse',
  'provocation-standing': 'Standing makes it worse',
  'provocation-walking': 'Walking makes it worse',
  'provocation-bending-forward': 'Bending forward makes it worse',
  'provocation-bending-back': 'Bending back makes it worse',
  'provocation-twisting': 'Twisting makes it worse',
  'provocation-lifting': 'Lifting makes it worse',
  'provocation-coughing': 'Coughing makes it worse',
  'provocation-lying': 'Lying makes it worse',
  'provocation-rolling-in-bed': 'Rolling in bed makes it worse',
  'provocation-morning': 'Mornings are worse',
  'provocation-end-of-day': 'The end of the day is worse',
  'provocation-driving': 'Driving makes it worse',
  'provocation-stress': 'Stress makes it worse',
  'stage-acute': 'The pain is new',
  'stage-subacute': 'The pain has lasted some weeks',
  'stage-chronic': 'The pain has lasted over three months',
  'high-tone': 'Tight muscles were found',
  tight: 'The back feels tight or stiff',
  cramping: 'The back cramps',
  'stiff-movement': 'Bending or mornings are stiff',
  stress: 'Stress was high last week',
  'first-visit': 'This is the first session',
  'not-better': 'No better since last time',
} as const satisfies Record<SuggestionReason, string>;

export const suggestionReasons = Object.keys(reasonWordsEn) as [SuggestionReason, ...SuggestionReason[]];
