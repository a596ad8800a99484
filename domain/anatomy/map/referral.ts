import type { StructureId } from '../structures.ts';
import type { ZoneId } from './zone-shapes.ts';

/** Where a referral is shown: a region of pain of the same side, the centre of the low back, or a zone of its own. */
export type ReferralPlace = ReferralRegion | ZoneId;
export type ReferralRegion = (typeof referralRegions)[number];

/** Regions of pain by their name without the side. */
export const referralRegions = [
  'lumbar',
  'lumbar-central',
  'sacroiliac',
  'buttock',
  'groin',
  'thigh-front',
  'thigh-side',
  'thigh-back',
  'calf',
] as const;

export type Referral = {
  /**
   * `trigger-point`: tradition after Travell and Simons, weakly validated. `pain-pattern`: where pain of the structure
   * itself was described. `none`: no muscle, so no trigger point that refers.
   */
  readonly kind: 'trigger-point' | 'pain-pattern' | 'none';
  readonly places: readonly ReferralPlace[];
};

const triggerPoint = (...places: readonly ReferralPlace[]): Referral => ({ kind: 'trigger-point', places });

/**
 * The often described referral of each structure (clinical data model, 2.5), as places on the map. The source of each
 * row is `source` of `structures`; the words are in domain/terms/referral-en.ts and referral-es.ts. What lies off the
 * map, such as the arm, is in the words only.
 */
export const referrals: Readonly<Record<StructureId, Referral>> = {
  'iliocostalis-lumborum': triggerPoint('lumbar', 'buttock', 'lower-abdomen'),
  'longissimus-thoracis': triggerPoint('sacroiliac', 'buttock'),
  spinalis: triggerPoint('beside-spine'),
  multifidus: triggerPoint('lumbar-central', 'buttock', 'upper-thigh-back', 'sacrum', 'coccyx'),
  'quadratus-lumborum': triggerPoint(
    'iliac-crest',
    'groin',
    'lower-abdomen',
    'greater-trochanter',
    'sacroiliac',
    'lower-buttock',
  ),
  'latissimus-dorsi': triggerPoint('below-shoulder-blade', 'flank'),
  'thoracolumbar-fascia': { kind: 'none', places: [] },
  'gluteus-maximus': triggerPoint('buttock', 'sacroiliac', 'sacrum', 'coccyx', 'upper-thigh-back'),
  'gluteus-medius': triggerPoint('iliac-crest', 'sacrum', 'sacroiliac', 'lumbar', 'side-of-buttock'),
  'gluteus-minimus': triggerPoint('buttock', 'thigh-side', 'thigh-back', 'calf'),
  piriformis: triggerPoint('sacroiliac', 'buttock', 'greater-trochanter', 'thigh-back'),
  iliopsoas: triggerPoint('band-beside-lumbar-spine', 'sacroiliac', 'thigh-front'),
  hamstrings: triggerPoint('lower-buttock', 'thigh-back'),
  'rectus-abdominis': triggerPoint('band-mid-back', 'band-low-back'),
  obliques: triggerPoint('abdomen', 'groin', 'flank'),
  'tensor-fasciae-latae': triggerPoint('greater-trochanter', 'thigh-side'),
  'sacroiliac-ligaments': {
    kind: 'pain-pattern',
    places: ['buttock', 'iliac-crest', 'lower-buttock', 'groin'],
  },
};
