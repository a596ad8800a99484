import type { ObservationId } from './observations.ts';

/**
 * Signs of inflammatory back pain (axial spondyloarthritis), NICE NG65 as summarised in BJGP 68/672/346 and by NHS
 * Lanarkshire: pain that began before 45 and lasts over three months, together with at least four of these features.
 * With exactly three a doctor may add a blood test. Massage may go on gently; this is a referral, not a diagnosis.
 */
export const inflammatoryRule = {
  gate: 'before-45-over-3-months',
  features: [
    'before-35',
    'wakes-second-half',
    'buttock-pain',
    'better-with-movement',
    'better-with-nsaid',
    'close-relative',
    'arthritis',
    'tendon-attachments',
    'psoriasis',
  ],
  refersFrom: 4,
  mayTestAt: 3,
} as const satisfies {
  gate: ObservationId;
  features: readonly ObservationId[];
  refersFrom: number;
  mayTestAt: number;
};

export type InflammatoryFinding = 'enough' | 'may-test' | 'too-few';

export function inflammatoryFinding(ticked: readonly ObservationId[]): InflammatoryFinding {
  if (!ticked.includes(inflammatoryRule.gate)) return 'too-few';
  const count = inflammatoryRule.features.filter((feature) => ticked.includes(feature)).length;
  if (count >= inflammatoryRule.refersFrom) return 'enough';
  return count >= inflammatoryRule.mayTestAt ? 'may-test' : 'too-few';
}
