import type { StructureId } from '../anatomy/structures.ts';

/** Set before the words of every referral: it is tradition and never a fact about this client. */
export const oftenDescribedEn = 'Often described';

/**
 * Where pain from each structure is often described (clinical data model, 2.5; sources stand in `structures`), in our
 * own words. Each goes on after "Often described:"; the fascia has none.
 */
export const referralEn: Readonly<Record<Exclude<StructureId, 'thoracolumbar-fascia'>, string>> = {
  'iliocostalis-lumborum': 'low back, down to the middle and lower buttock; sometimes the lower abdomen',
  'longissimus-thoracis': 'downwards, to the sacroiliac area and the buttock',
  spinalis: 'close by, beside the spine at the same level',
  multifidus:
    'at the spinous process and a few segments lower; from S1 the buttock and the upper hamstrings; over the sacrum the sacrum and the tailbone',
  'quadratus-lumborum':
    'iliac crest, groin and lower abdomen, greater trochanter, sacroiliac area, lower buttock',
  'latissimus-dorsi': 'below the shoulder blade, back and inner side of the arm; low outer fibres: the flank',
  'gluteus-maximus':
    'a crescent over the buttock, sacroiliac area, sacrum, tailbone; sometimes on to the back of the thigh',
  'gluteus-medius': 'iliac crest, sacrum, sacroiliac area and low back, side of the buttock',
  'gluteus-minimus': 'buttock, then outer side and back of the thigh and the leg down to the ankle',
  piriformis: 'sacroiliac area, buttock, back of the hip; may go on to the back of the thigh',
  iliopsoas: 'an upright band beside the lumbar spine down to the sacroiliac area; front of the thigh',
  hamstrings: 'lower buttock and sit bone, back of the thigh down to the knee',
  'rectus-abdominis':
    'a level band across the back: from the upper part the mid-back, from the lower part the low back',
  obliques: 'abdomen, groin, flank',
  'tensor-fasciae-latae': 'hip joint and greater trochanter, outer thigh',
  'sacroiliac-ligaments':
    'buttock from the PSIS; upper part: iliac crest; lower part: lower buttock; groin in 44 % (Kurosawa 2014: pain of the joint, not of a trigger point)',
};

/** In place of a referral: what is said of a sheet of fascia. */
export const noReferralEn = 'A diffuse ache of the low back. Not a muscle, so no trigger point that refers.';

/** Stands below every referral to the leg: it must never override a red flag (clinical data model, 2.5). */
export const legReferralEn =
  'Pain in the leg may also come from a nerve. Numbness or weakness goes before any muscle pattern.';
